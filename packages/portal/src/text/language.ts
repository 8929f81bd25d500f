import type { Language } from '@yakusoku/contract'

/** How each language names itself. */
export const languageNames = { ja: '日本語', en: 'English' } as const

/** The language a text is written in: Japanese as soon as it holds a kana or a kanji. */
export function languageOf(text: string): Language {
  return /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text) ? 'ja' : 'en'
}

/** The `lang` attribute a text needs inside a page: none where it already is the page's language. */
export function foreign(text: string, page: Language): Language | undefined {
  const written = languageOf(text)
  return written === page ? undefined : written
}

/** The other of the two languages. */
export function other(language: Language): Language {
  return language === 'ja' ? 'en' : 'ja'
}

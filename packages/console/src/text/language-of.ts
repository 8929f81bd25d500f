import type { Language } from '@yakusoku/contract'

/**
 * The language of a text that comes without one, for its `lang` attribute.
 *
 * Kana or kanji make it Japanese: a screen reader in English must not spell out a Japanese clause.
 */
export function languageOf(text: string): Language {
  return /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text) ? 'ja' : 'en'
}

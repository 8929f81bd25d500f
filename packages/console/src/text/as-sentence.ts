import type { Language } from '@yakusoku/contract'

/**
 * Shapes a server's sentence for a page: in English it comes as logs write it, in lower case and
 * without a full stop. A name at its start, such as `orders.note`, keeps its letters.
 */
export function asSentence(text: string, language: Language): string {
  if (language === 'ja' || text === '') return text
  return /[.!?]$/.test(text) ? asTitle(text, language) : `${asTitle(text, language)}.`
}

/** The same for a title: its first letter large, no full stop. */
export function asTitle(text: string, language: Language): string {
  const startsWithWord = /^[a-z]+(?=[\s,;:]|$)/.test(text)
  return language === 'en' && startsWithWord ? text.charAt(0).toUpperCase() + text.slice(1) : text
}

/**
 * A text as searching sees it: full and half width alike (NFKC), no case, runs of space as one.
 */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}

/** Whether every word of the search is somewhere in the texts; an empty search matches all. */
export function matches(search: string, texts: readonly string[]): boolean {
  const words = fold(search).split(' ')
  const whole = fold(texts.join('\n'))
  return words.every((word) => whole.includes(word))
}

/** Text made equal for matching (NFKC, lower case) that remembers where every character came from. */
export interface Folded {
  readonly text: string
  /** The span of the original that produced `text.slice(start, end)`. */
  readonly original: (start: number, end: number) => Span
}

/** Half-open range of UTF-16 offsets. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * A character with what composes onto it. At most eight marks: normalising a longer run costs its
 * square, and a hostile text could be nothing else.
 */
const CLUSTER = /[\s\S][\p{M}\uff9e\uff9f\u1160-\u11ff]{0,8}/gu

/** Plain ASCII without capitals, kana and common kanji fold to themselves; most policies are only that. */
const UNCHANGED = /^[\n\r\t -@[-~、。「」『』・ぁ-ゖァ-ヶー一-鿿]*$/u

/**
 * Folds width, compatibility forms (Kangxi radicals, circled digits, half-width kana) and case away.
 *
 * For matching only: output always quotes the original through `original`.
 */
export function fold(text: string, base = 0): Folded {
  if (UNCHANGED.test(text)) {
    return { text, original: (start, end) => ({ start: base + start, end: base + end }) }
  }
  const from: number[] = []
  const to: number[] = []
  const parts: string[] = []
  for (const match of text.matchAll(CLUSTER)) {
    const part = match[0].normalize('NFKC').toLowerCase()
    for (let i = 0; i < part.length; i++) {
      from.push(base + match.index)
      to.push(base + match.index + match[0].length)
    }
    parts.push(part)
  }
  return {
    text: parts.join(''),
    original: (start, end) =>
      end > start
        ? { start: from[start] ?? base, end: to[end - 1] ?? base }
        : { start: from[start] ?? base + text.length, end: from[start] ?? base + text.length },
  }
}

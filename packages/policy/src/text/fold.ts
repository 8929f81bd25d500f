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

/** Plain ASCII without capitals, kana and common kanji fold to themselves; most of a policy is only that. */
const SAME = '\\n\\r\\t -@\\[-~、。「」『』・ぁ-ゖァ-ヶー一-鿿'
const UNCHANGED = new RegExp(`^[${SAME}]*$`, 'u')
const MARK = '\\p{M}\\uff9e\\uff9f\\u1160-\\u11ff'
/**
 * A run that folds to itself, or a character with what composes onto it. At most eight marks: normalising a
 * longer run costs its square, and a hostile text could be nothing else.
 */
const PIECE = new RegExp(`([${SAME}]+(?![${MARK}]))|[\\s\\S][${MARK}]{0,8}`, 'gu')
/** Soft hyphens, joiners and marks of direction: copied along with a page, and never read. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu

/** What a piece became: `from` in the folded text, `start` and `end` in the original. */
interface Piece {
  readonly from: number
  readonly start: number
  readonly end: number
  readonly same: boolean
}

/**
 * Folds width, compatibility forms (Kangxi radicals, circled digits, half-width kana) and case away.
 *
 * For matching only: output always quotes the original through `original`.
 */
export function fold(text: string, base = 0): Folded {
  if (UNCHANGED.test(text)) {
    return { text, original: (start, end) => ({ start: base + start, end: base + end }) }
  }
  const pieces: Piece[] = []
  const parts: string[] = []
  let from = 0
  for (const match of text.matchAll(PIECE)) {
    const [whole, same] = match
    const part = same ?? whole.normalize('NFKC').replace(UNSEEN, '').toLowerCase()
    const start = base + match.index
    if (part !== '')
      pieces.push({ from, start, end: start + whole.length, same: same !== undefined })
    from += part.length
    parts.push(part)
  }
  const end = base + text.length
  return {
    text: parts.join(''),
    original: (first, last) => {
      const start = first < from ? placeOf(pieces, first, 'start') : end
      return { start, end: last > first ? placeOf(pieces, last - 1, 'end') : start }
    },
  }
}

/** Where the character at `at` of the folded text begins or ends in the original. */
function placeOf(pieces: readonly Piece[], at: number, side: 'start' | 'end'): number {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((pieces[middle]?.from ?? 0) <= at) low = middle
    else high = middle - 1
  }
  const piece = pieces[low]
  if (piece === undefined) return 0
  if (!piece.same) return piece[side]
  return piece.start + (at - piece.from) + (side === 'end' ? 1 : 0)
}

import { diffArrays } from 'diff'

/** A piece of two wordings: in both, only in the second, or only in the first. */
export interface MarkedWord {
  readonly text: string
  readonly mark: 'same' | 'added' | 'removed'
}

/** A longer clause is shown as one wording struck out and the other put in: nobody reads finer marks there. */
const LIMIT = 8000
/** Beyond this many differing words the comparison costs its square and shows nothing readable. */
const EDITS = 2000

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' })

/** Marks word by word what went and what came, the words that went first; pure. */
export function markedWords(before: string, after: string): MarkedWord[] {
  const found =
    before.length + after.length > LIMIT
      ? undefined
      : diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: EDITS })
  const pieces = found?.map(
    ({ value, added, removed }): MarkedWord => ({
      text: value.join(''),
      mark: added ? 'added' : removed ? 'removed' : 'same',
    }),
  ) ?? [
    { text: before, mark: 'removed' },
    { text: after, mark: 'added' },
  ]
  return pieces.filter(({ text }) => text !== '')
}

function wordsOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

import type { Span } from '../text/fold.ts'
import type { DoubtName } from './doubts.ts'

/**
 * How surely something was read, by what the reading rested on.
 *
 * The numbers are shares of right answers over real policies, so a person may sort by them.
 */
export const certainty = {
  /** A label, a defined term or an explicit leading sentence says what it is. */
  labelled: 0.98,
  /** Its own shape and its place say so together. */
  shaped: 0.93,
  /** Its surroundings say so. */
  likely: 0.8,
  /** Nothing better was found. */
  guessed: 0.5,
} as const

/** What a reader is unsure of, and the words a question about it quotes. */
export interface Doubt {
  readonly name: DoubtName
  readonly values?: Readonly<Record<string, string>>
}

/** What goes with everything that was read. */
export interface Sure {
  /** From 0 to 1; absent where the text itself says it. */
  readonly certainty?: number
  /** Asked of a person; the value stands meanwhile. */
  readonly doubt?: Doubt
}

/** Words of the text with their place: `document.text.slice(start, end) === text`. */
export interface Quote extends Sure {
  readonly text: string
  readonly span: Span
}

/** Something concluded from the text, with the words it was concluded from. */
export interface Finding<T> extends Sure {
  readonly value: T
  readonly span: Span
}

/** The same reading, said to be only as sure as this. */
export function asSure<T extends object>(found: T, sure: number, doubt?: Doubt): T & Sure {
  return { ...found, certainty: sure, ...(doubt !== undefined && { doubt }) }
}

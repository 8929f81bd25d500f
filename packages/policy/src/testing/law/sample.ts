import type { FactId } from '../../bundle/rules-law.ts'

/** A short invented text that breaks a rule of the law, and one beside it that does not. */
export interface LawSample {
  readonly breaks: string
  /** Words of `breaks` the mark must hold; null where it is about the whole text. */
  readonly at: string | null
  readonly keeps: string
  /** The fact both are judged under, for a rule that depends on one. */
  readonly fact?: FactId
}

/** Samples by the id of their rule. */
export type LawSamples = Readonly<Record<string, LawSample>>

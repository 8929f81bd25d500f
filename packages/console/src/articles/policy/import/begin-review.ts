import { draftRules, type Rules } from '@yakusoku/policy'
import { type Reading, readPolicy } from '../reading/read-policy.ts'
import type { Source } from './take-source.ts'

/** How a question of the reading was settled. */
export type Settled = 'confirmed' | 'corrected' | 'statement'

/** A text being confirmed: what was read, the rules as corrected so far, and the questions settled. */
export interface Review {
  readonly source: Source
  readonly rules: Rules
  /** By the pointer of the question. */
  readonly settled: Readonly<Record<string, Settled>>
}

/** Drafts the rules of a text just read. */
export function beginReview(source: Source): { review: Review; reading: Reading } {
  const reading = readPolicy(source.text, null)
  // The server hashes the text it stores; a hash made here would only be compared with that one.
  const file = { name: 'policy.ja.md', sha256: '0'.repeat(64) }
  const rules = draftRules(reading.document, reading.extraction, file)
  return { review: { source, rules, settled: {} }, reading }
}

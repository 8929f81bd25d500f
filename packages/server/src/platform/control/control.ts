import type { Bilingual } from '@yakusoku/contract'

/** How a control ended; `cannot-run` is never taken for a pass. */
export type Outcome = 'pass' | 'fail' | 'cannot-run'

/**
 * What a control saw, kept as evidence: enough for somebody else to ask the same question again.
 *
 * Never personal data: `found` names objects (a column, a role, a dataset) and counts only.
 */
export interface Evidence {
  /** e.g. `purposes.reads-nothing-else` */
  readonly control: string
  readonly title: Bilingual
  /** The rules it speaks for, e.g. `purposes/billing`, `permissions`, `schedules/orders`. */
  readonly rules: readonly string[]
  /** The system asked, or null where the control asks none. */
  readonly system: string | null
  readonly outcome: Outcome
  /** The SQL or HTTP question as it was asked. */
  readonly query: string
  /** How many things were looked at, and how many of them broke the promise. */
  readonly population: number
  readonly failing: number
  /** What failed or, where nothing did, what was looked at; at most 50 lines. */
  readonly found: readonly string[]
  /** One sentence of result for a person. */
  readonly result: Bilingual
  readonly at: Date
  /** Milliseconds until the answer. */
  readonly tookMs: number
}

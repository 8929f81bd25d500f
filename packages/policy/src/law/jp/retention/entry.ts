import type { Bilingual } from '@yakusoku/contract'
import type { Certainty, Provision } from '../../law-rule.ts'
import { cite, type LawFact } from '../laws.ts'

/** A period of a retention duty, `P7Y`; where a duty knows several, the case says which holds. */
export interface DutyPeriod {
  readonly period: string
  readonly case: Bilingual | null
}

/** Records some law speaks of, and how long it wants them. */
export interface RetentionEntry extends LawFact {
  readonly records: Bilingual
  /**
   * `keep`: at least that long; `erase`: no longer than another law asks; `claims`: no duty at all, only how
   * long somebody may still sue, usable as a documented reason.
   */
  readonly kind: 'keep' | 'erase' | 'claims'
  readonly periods: readonly DutyPeriod[]
  readonly start: Bilingual | null
}

/** One line of the catalogue, written short: the tables below are read against their sources line by line. */
export interface RetentionLine {
  readonly id: string
  readonly records: Bilingual
  readonly in: readonly Provision[]
  readonly periods: readonly (string | DutyPeriod)[]
  readonly start: Bilingual | null
  readonly known: Certainty
  readonly kind?: RetentionEntry['kind']
  readonly from?: string
}

/** A line of the catalogue as an entry. */
export function entry(line: RetentionLine): RetentionEntry {
  return {
    id: line.id,
    records: line.records,
    kind: line.kind ?? 'keep',
    periods: line.periods.map((one) =>
      typeof one === 'string' ? { period: one, case: null } : one,
    ),
    start: line.start,
    provisions: line.in,
    from: line.from ?? null,
    until: null,
    certainty: line.known,
    source: line.in.map((one) => cite(one).en).join('; ') || 'article not looked up',
  }
}

/** A period that holds in some case only. */
export function inCase(period: string, ja: string, en: string): DutyPeriod {
  return { period, case: { ja, en } }
}

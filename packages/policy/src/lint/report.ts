import type { Bilingual } from '@yakusoku/contract'
import type { FactId } from '../bundle/rules-law.ts'
import type { LawChange, LawRule } from '../law/law-rule.ts'
import type { Mark } from '../law/matter/matter.ts'

/** One rule of the law that the text does not meet, at one place. */
export interface LintFinding extends Mark {
  readonly rule: Omit<LawRule, 'find'>
  /** 1-based line of the mark; 1 for the whole text. */
  readonly line: number
  /** Who accepted it, why and until when; null where nobody did, or the day has passed. */
  readonly suppressed: {
    readonly by: string
    readonly reason: string
    readonly until: string
  } | null
}

/** A fact no text shows that decides whether some duties apply. */
export interface LintQuestion {
  readonly fact: FactId
  readonly question: Bilingual
  /** Ids of the rules that wait for the answer. */
  readonly rules: readonly string[]
}

/** What the law of one day says of one text. */
export interface LintReport {
  readonly asOf: string
  /** Worst first, then in the order of the text. */
  readonly findings: readonly LintFinding[]
  readonly questions: readonly LintQuestion[]
  /** Changes of the law promulgated by that day and not part of the rules above. */
  readonly upcoming: readonly LawChange[]
  /** Suppressions whose day has passed: ids of their findings. */
  readonly expired: readonly string[]
}

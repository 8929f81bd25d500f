import type { Bilingual } from '@yakusoku/contract'
import type { Rules } from '../bundle/rules.ts'
import type { PolicyDocument } from '../document/document.ts'
import type { Provision } from '../law/law-rule.ts'

/**
 * What a change of the policy asks of the company, mildest first.
 *
 * `editorial` no promise changes; `publish` what must be kept known changes (Art. 32); `notify` people are told
 * or it is published for them (Art. 21(3), 27(3), 27(6)); `consent` nobody's data may be used the new way
 * before they agree (Art. 18(1), 27(1), 28(1)).
 */
export const changeClasses = ['editorial', 'publish', 'notify', 'consent'] as const
export type ChangeClass = (typeof changeClasses)[number]

/** One side of a comparison: a text with stable clause ids, and what it means. */
export interface PolicySide {
  readonly document: PolicyDocument
  readonly rules: Rules
}

/** A clause that differs; `moved` has the same words in another place. */
export interface ClauseChange {
  readonly clause: string
  readonly change: 'added' | 'removed' | 'changed' | 'moved'
  readonly before: string | null
  readonly after: string | null
  readonly class: ChangeClass
}

/** A rule that differs, and whether it now allows more or less. */
export interface RuleChange {
  /** As in evidence: `purposes/<id>`, `schedules/<id>`, `requests`, … */
  readonly rule: string
  readonly change: 'added' | 'removed' | 'widened' | 'narrowed' | 'changed'
  readonly class: ChangeClass
  /** What the class rests on. */
  readonly provisions: readonly Provision[]
  /** Why it has this class, and what to do before it may come into force. */
  readonly because: Bilingual
  /** Clauses of either side that state it. */
  readonly clauses: readonly string[]
}

/** How two policies differ, and what the law asks before the second may take the place of the first. */
export interface PolicyDiff {
  /** The gravest class of any change; null where nothing differs. */
  readonly class: ChangeClass | null
  readonly clauses: readonly ClauseChange[]
  readonly rules: readonly RuleChange[]
}

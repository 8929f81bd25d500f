import type { Bilingual } from '@yakusoku/contract'
import type { Provision } from '../law/law-rule.ts'
import type { ChangeClass, RuleChange } from './policy-diff.ts'

/** Why a change has its class, and what to do before it may come into force. */
export interface Reason {
  readonly class: ChangeClass
  readonly provisions: readonly Provision[]
  readonly because: Bilingual
}

/** One article, paragraph and item of the Act. */
export function appi(article: string, paragraph?: string, item?: string): Provision {
  return {
    law: 'APPI',
    article,
    ...(paragraph !== undefined && { paragraph }),
    ...(item !== undefined && { item }),
  }
}

/** A rule's change for a reason; the rule as evidence names it. */
export function changeOf(
  rule: string,
  change: RuleChange['change'],
  clauses: readonly string[],
  reason: Reason,
): RuleChange {
  const { class: gravity, provisions, because } = reason
  return { rule, change, class: gravity, provisions, because, clauses: [...new Set(clauses)] }
}

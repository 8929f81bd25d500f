import { clauseChanges } from './clause-changes.ts'
import {
  type ChangeClass,
  type ClauseChange,
  changeClasses,
  type PolicyDiff,
  type PolicySide,
  type RuleChange,
} from './policy-diff.ts'
import { purposeChanges } from './purpose-changes.ts'

/**
 * Compares two policies, clause by clause and rule by rule, and says what the law asks before the second may take
 * the place of the first.
 *
 * Both documents carry their stable clause ids. Where a change could be read two ways, the graver class is given.
 */
export function comparePolicies(before: PolicySide, after: PolicySide): PolicyDiff {
  const rules = purposeChanges(before, after)
  const clauses = clauseChanges(before.document, after.document).map((change) =>
    withRules(change, rules),
  )
  return { class: gravest([...clauses, ...rules]), clauses, rules }
}

/** A clause is as grave as the gravest rule it changes. */
function withRules(change: ClauseChange, rules: readonly RuleChange[]): ClauseChange {
  const own = rules.filter(({ clauses }) => clauses.includes(change.clause))
  return { ...change, class: gravest([change, ...own]) ?? change.class }
}

/** The gravest class of some changes; null where there is none. */
export function gravest(changes: readonly { readonly class: ChangeClass }[]): ChangeClass | null {
  const rank = Math.max(-1, ...changes.map((change) => changeClasses.indexOf(change.class)))
  return changeClasses[rank] ?? null
}

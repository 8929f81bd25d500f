import { clauseChanges } from './clause-changes.ts'
import { readSide } from './clause-texts.ts'
import { otherChanges } from './other-changes.ts'
import {
  type ChangeClass,
  type ClauseChange,
  changeClasses,
  type PolicyDiff,
  type PolicySide,
  type RuleChange,
} from './policy-diff.ts'
import { promiseChanges } from './promise-changes.ts'
import { provisionChanges } from './provision-changes.ts'
import { purposeChanges } from './purpose-changes.ts'
import { requestChanges } from './request-changes.ts'
import { scheduleChanges } from './schedule-changes.ts'
import { unruledChanges } from './unruled-changes.ts'

/**
 * Compares two policies, clause by clause and rule by rule, and says what the law asks before the second may take
 * the place of the first.
 *
 * Both documents carry their stable clause ids. Where a change could be read two ways, the graver class is given.
 */
export function comparePolicies(before: PolicySide, after: PolicySide): PolicyDiff {
  const clauses = clauseChanges(before.document, after.document)
  const [old, now] = [readSide(before), readSide(after)]
  const rules = merged([
    ...purposeChanges(old, now),
    ...provisionChanges(old, now),
    ...requestChanges(before.rules, after.rules),
    ...scheduleChanges(old, now),
    ...otherChanges(old, now),
    ...promiseChanges(clauses, before, after),
    ...unruledChanges(old, now),
  ])
  const judged = withRules(clauses, rules)
  return { class: gravest([...judged, ...rules]), clauses: judged, rules }
}

/** One change of a kind per rule, with all that speaks for it; the gravest class counts. */
function merged(changes: readonly RuleChange[]): RuleChange[] {
  const found = Map.groupBy(changes, ({ rule, change }) => `${rule} ${change}`)
  return [...found.values()].flatMap((same) => {
    const [first] = same.toSorted((a, b) => rankOf(b) - rankOf(a))
    if (first === undefined) return []
    return [{ ...first, ...allOf(same) }]
  })
}

function allOf(
  same: readonly RuleChange[],
): Pick<RuleChange, 'because' | 'clauses' | 'provisions'> {
  const ordered = same.toSorted((a, b) => rankOf(b) - rankOf(a))
  const provisions = new Map(
    ordered.flatMap((change) => change.provisions).map((one) => [JSON.stringify(one), one]),
  )
  return {
    provisions: [...provisions.values()],
    because: {
      ja: [...new Set(ordered.map(({ because }) => because.ja))].join(''),
      en: [...new Set(ordered.map(({ because }) => because.en))].join('; '),
    },
    clauses: [...new Set(ordered.flatMap(({ clauses }) => clauses))],
  }
}

function rankOf(change: { readonly class: ChangeClass }): number {
  return changeClasses.indexOf(change.class)
}

/** A clause is as grave as the gravest rule it changes. */
function withRules(clauses: readonly ClauseChange[], rules: readonly RuleChange[]): ClauseChange[] {
  const graver = new Map<string, ChangeClass>()
  for (const change of rules.toSorted((a, b) => rankOf(a) - rankOf(b))) {
    for (const clause of change.clauses) graver.set(clause, change.class)
  }
  return clauses.map((change) => {
    const own = { class: graver.get(change.clause) ?? change.class }
    return rankOf(own) > rankOf(change) ? { ...change, ...own } : change
  })
}

/** The gravest class of some changes; null where there is none. */
function gravest(changes: readonly { readonly class: ChangeClass }[]): ChangeClass | null {
  const found = new Set(changes.map((change) => change.class))
  return changeClasses.findLast((one) => found.has(one)) ?? null
}

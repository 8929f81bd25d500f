import type { Language } from '@yakusoku/contract'
import {
  draftRules,
  type ProvisionRule,
  type PurposeRule,
  type Rules,
  type ScheduleRule,
} from '@yakusoku/policy'
import { bindClause } from './change-rules.ts'
import type { Reading } from './read-policy.ts'
import { type ListedRule, listRules } from './rule-list.ts'
import { fullRuleTitle } from './rule-title.ts'

/** What a clause may mean: a rule that is there and would take it, or one drafted from its own words. */
export type Candidate =
  | { readonly kind: 'rule'; readonly key: string }
  | { readonly kind: 'purposes'; readonly rule: PurposeRule }
  | { readonly kind: 'provisions'; readonly rule: ProvisionRule }
  | { readonly kind: 'schedules'; readonly rule: ScheduleRule }

/**
 * Finds what a clause may mean, by drafting rules of the whole text as it stands.
 *
 * A rule drafted from the clause itself is offered whole where the rules lack it; one that is there
 * already is offered to be bound.
 */
export function candidateFinder(reading: Reading) {
  const file = { name: 'policy.ja.md', sha256: '0'.repeat(64) }
  const drafted = draftRules(reading.document, reading.extraction, file)
  const listed = listRules(drafted)
  return (clause: string, rules: Rules): readonly Candidate[] => {
    const there = new Set(
      listRules(rules)
        .filter(({ clauses }) => clauses.includes(clause))
        .map(({ group }) => group),
    )
    return listed
      .filter((rule) => rule.clauses.includes(clause) && !there.has(rule.group))
      .flatMap((rule) => candidateOf(rule, { drafted, clause }))
  }
}

interface Matter {
  readonly drafted: Rules
  readonly clause: string
}

function candidateOf(rule: ListedRule, { drafted, clause }: Matter): readonly Candidate[] {
  const { key, group, clauses } = rule
  const at = listRules(drafted)
    .filter((one) => one.group === group)
    .findIndex((one) => one.key === key)
  if (group === 'purposes' || group === 'provisions' || group === 'schedules') {
    // A sentence that leads to a list stands in every rule of it; only its own rule is its meaning.
    if (clauses[0] !== clause) return []
    if (group === 'purposes') return offered('purposes', drafted.purposes[at])
    if (group === 'provisions') return offered('provisions', drafted.provisions[at])
    return offered('schedules', drafted.schedules[at])
  }
  return group === 'transmissions' ? [] : [{ kind: 'rule', key }]
}

function offered<Kind extends 'purposes' | 'provisions' | 'schedules'>(
  kind: Kind,
  rule: Rules[Kind][number] | undefined,
): readonly Candidate[] {
  // The kind and the rule come from the same list above.
  return rule ? [{ kind, rule } as Candidate] : []
}

/** The rules with what a candidate means for this clause. */
export function withCandidate(rules: Rules, candidate: Candidate, clause: string): Rules {
  if (candidate.kind === 'rule') return bindClause(rules, candidate.key, clause)
  const statements = rules.statements.filter((one) => one.clause !== clause)
  if (candidate.kind === 'provisions') {
    return { ...rules, statements, provisions: [...rules.provisions, candidate.rule] }
  }
  if (candidate.kind === 'purposes') {
    const id = freeId(candidate.rule.id, rules.purposes)
    return { ...rules, statements, purposes: [...rules.purposes, { ...candidate.rule, id }] }
  }
  const id = freeId(candidate.rule.id, rules.schedules)
  return { ...rules, statements, schedules: [...rules.schedules, { ...candidate.rule, id }] }
}

/** The id, numbered where another rule has it already. */
function freeId(id: string, rules: readonly { readonly id: string }[]): string {
  const taken = new Set(rules.map((rule) => rule.id))
  if (!taken.has(id)) return id
  // An id has at most 31 letters.
  const stem = id.slice(0, 27)
  let n = 2
  while (taken.has(`${stem}-${n}`)) n++
  return `${stem}-${n}`
}

/** What a candidate is called. */
export function candidateTitle(candidate: Candidate, rules: Rules, language: Language): string {
  if (candidate.kind === 'rule') return fullRuleTitle(rules, candidate.key, language)
  const only = { ...rules, [candidate.kind]: [candidate.rule] }
  const name = 'id' in candidate.rule ? candidate.rule.id : '1'
  return fullRuleTitle(only, `${candidate.kind}/${name}`, language)
}

import type { Language } from '@yakusoku/contract'
import {
  candidateRules,
  draftRules,
  type ProvisionRule,
  type PurposeRule,
  type Rules,
  type ScheduleRule,
} from '@yakusoku/policy'
import { bindClause } from './change-rules.ts'
import type { Reading } from './read-policy.ts'
import { isSole, listRules, splitKey } from './rule-list.ts'
import { fullRuleTitle } from './rule-title.ts'

/** What a clause may mean: a rule that is there and would take it, or one drafted from its own words. */
export type Candidate =
  | { readonly kind: 'rule'; readonly key: string }
  | { readonly kind: 'purposes'; readonly rule: PurposeRule }
  | { readonly kind: 'provisions'; readonly rule: ProvisionRule }
  | { readonly kind: 'schedules'; readonly rule: ScheduleRule }

/**
 * Finds what a clause may mean, likeliest first, of the whole text as it stands.
 *
 * A rule drafted from the clause itself is offered whole where the rules lack it; one of which there is
 * one at most is offered to be bound, and made where it is missing.
 */
export function candidateFinder({ document, extraction }: Reading) {
  const file = { name: 'policy.ja.md', sha256: '0'.repeat(64) }
  const drafted = draftRules(document, extraction, file)
  const byClause = new Map(
    candidateRules(document, extraction).map(({ clause, candidates }) => [clause.id, candidates]),
  )
  return (clause: string, rules: Rules): readonly Candidate[] => {
    const there = new Set(
      listRules(rules)
        .filter(({ clauses }) => clauses.includes(clause))
        .map(({ group }) => group),
    )
    return (byClause.get(clause) ?? [])
      .filter(({ rule }) => !there.has(splitKey(rule).group))
      .flatMap(({ rule }) => candidateOf(rule, drafted, clause))
  }
}

/** A sentence that leads to a list stands in every rule of it; only its own rule is its meaning. */
function candidateOf(key: string, drafted: Rules, clause: string): readonly Candidate[] {
  const { group, name } = splitKey(key)
  const own = <Rule extends { readonly clauses: readonly string[] }>(rule: Rule | undefined) =>
    rule?.clauses[0] === clause ? [rule] : []
  if (group === 'purposes') {
    return own(drafted.purposes.find(({ id }) => id === name)).map((rule) => ({
      kind: group,
      rule,
    }))
  }
  if (group === 'provisions') {
    return own(drafted.provisions[Number(name) - 1]).map((rule) => ({ kind: group, rule }))
  }
  if (group === 'schedules') {
    return own(drafted.schedules.find(({ id }) => id === name)).map((rule) => ({
      kind: group,
      rule,
    }))
  }
  return isSole(key) ? [{ kind: 'rule', key }] : []
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

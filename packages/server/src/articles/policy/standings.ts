import type { Standing, Totals } from '@yakusoku/contract'
import { bindClauses, type PolicyDocument, type Rules, standingOf } from '@yakusoku/policy'
import type { Evidence } from '../../platform/control/control.ts'

/** The standing of every clause, by clause id, in the order of the text. */
export type Standings = ReadonlyMap<string, Standing>

/** Gives every clause of the text its standing under these rules and this evidence; pure. */
export function standingsOf(
  document: PolicyDocument,
  rules: Rules,
  evidence: readonly Evidence[],
): Standings {
  const bindings = bindClauses(document, rules)
  return new Map(bindings.map((binding) => [binding.clause.id, standingOf(binding, evidence)]))
}

/** Counts the standings. */
export function totalsOf(standings: Iterable<Standing>): Totals {
  const totals = { kept: 0, broken: 0, unproven: 0, unbound: 0, statement: 0 }
  for (const standing of standings) totals[standing] += 1
  return totals
}

import type { Rules } from './rules.ts'

/** One rule as evidence names it, and the clauses it came from. */
export interface RuleClauses {
  /** `collection`, `purposes/<id>`, `provisions/<n>` (from 1), `schedules/<id>`, `contact`, … */
  readonly rule: string
  readonly clauses: readonly string[]
}

/** Lists every rule with its key, in the order of the articles. */
export function rulesWithClauses(rules: Rules): RuleClauses[] {
  return [
    ...one('collection', rules.collection),
    ...one('acquisition', rules.acquisition),
    ...rules.purposes.flatMap((purpose) => [
      ...one(`purposes/${purpose.id}`, purpose),
      ...one(`anonymity/${purpose.id}`, purpose.anonymous),
    ]),
    ...rules.provisions.flatMap((provision, at) => one(`provisions/${at + 1}`, provision)),
    ...(rules.transmissions ?? []).flatMap((sent) => one(`transmissions/${sent.id}`, sent)),
    ...one('requests', rules.requests),
    ...one('permissions', rules.permissions),
    ...one('safeguards', rules.safeguards),
    ...rules.schedules.flatMap((schedule) => one(`schedules/${schedule.id}`, schedule)),
    ...one('retention', rules.retention),
    ...one('breach', rules.breach),
    ...one('improvement', rules.improvement),
    ...one('publication', rules.publication),
    ...one('change', rules.change),
    ...one('contact', rules.contact),
  ]
}

function one(rule: string, found: { readonly clauses: string[] } | undefined): RuleClauses[] {
  return found === undefined ? [] : [{ rule, clauses: found.clauses }]
}

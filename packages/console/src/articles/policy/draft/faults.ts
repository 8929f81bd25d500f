import { type PolicyDocument, type Rules, rules as rulesSchema } from '@yakusoku/policy'
import { listRules } from '../reading/rule-list.ts'

/** Why a draft would be refused when it is submitted. */
export type Fault =
  | { readonly kind: 'gone'; readonly rule: string; readonly clause: string }
  | { readonly kind: 'incomplete'; readonly rule: string }

/** What of the rules does not fit the text, or is not filled in; found before the server has to refuse it. */
export function findFaults(document: PolicyDocument, rules: Rules): readonly Fault[] {
  const known = new Set(document.clauses.map(({ id }) => id))
  const named = [
    ...listRules(rules).map(({ key, clauses }) => ({ rule: key, clauses })),
    ...rules.statements.map(({ clause }) => ({ rule: 'statements', clauses: [clause] })),
  ]
  const gone = named.flatMap(({ rule, clauses }) =>
    clauses
      .filter((clause) => !known.has(clause))
      .map((clause) => ({ kind: 'gone' as const, rule, clause })),
  )
  return [...gone, ...incomplete(rules)]
}

function incomplete(rules: Rules): readonly Fault[] {
  const { error } = rulesSchema.safeParse(rules)
  const places = (error?.issues ?? []).map(({ path: [part, at] }) => {
    if (part === 'purposes' || part === 'schedules') {
      return `${part}/${rules[part][Number(at)]?.id ?? ''}`
    }
    return part === 'provisions' ? `provisions/${Number(at) + 1}` : String(part)
  })
  return [...new Set(places)].map((rule) => ({ kind: 'incomplete' as const, rule }))
}

import type { Rules } from '@yakusoku/policy'

/** Rules of which a policy has one at most, in the order of the articles. */
export const soleRules = [
  'collection',
  'acquisition',
  'requests',
  'permissions',
  'safeguards',
  'retention',
  'breach',
  'improvement',
  'publication',
  'change',
  'contact',
] as const
export type SoleRule = (typeof soleRules)[number]

/** Whether a key names a rule of which there is one at most. */
export function isSole(key: string): key is SoleRule {
  return (soleRules as readonly string[]).includes(key)
}

/** What a list of rules is grouped by. */
export type RuleGroup = SoleRule | 'purposes' | 'provisions' | 'schedules' | 'transmissions'

/** One rule as screens name it; `key` is the key evidence and differences use, e.g. `purposes/orders`. */
export interface ListedRule {
  readonly key: string
  readonly group: RuleGroup
  readonly clauses: readonly string[]
}

/** Every rule of a policy, in the order of the articles. */
export function listRules(rules: Rules): ListedRule[] {
  const sole = (group: SoleRule): ListedRule[] => {
    const found = rules[group]
    return found ? [{ key: group, group, clauses: found.clauses }] : []
  }
  return [
    ...sole('collection'),
    ...sole('acquisition'),
    ...rules.purposes.map(({ id, clauses }) => row('purposes', id, clauses)),
    ...rules.provisions.map(({ clauses }, at) => row('provisions', String(at + 1), clauses)),
    ...(rules.transmissions ?? []).map(({ id, clauses }) => row('transmissions', id, clauses)),
    ...sole('requests'),
    ...sole('permissions'),
    ...sole('safeguards'),
    ...rules.schedules.map(({ id, clauses }) => row('schedules', id, clauses)),
    ...sole('retention'),
    ...sole('breach'),
    ...sole('improvement'),
    ...sole('publication'),
    ...sole('change'),
    ...sole('contact'),
  ]
}

function row(group: RuleGroup, name: string, clauses: readonly string[]): ListedRule {
  return { key: `${group}/${name}`, group, clauses }
}

/** Splits `purposes/orders` into its group and its name; a sole rule has no name. */
export function splitKey(key: string): { readonly group: RuleGroup; readonly name: string } {
  const [group = '', ...rest] = key.split('/')
  return { group: group as RuleGroup, name: rest.join('/') }
}

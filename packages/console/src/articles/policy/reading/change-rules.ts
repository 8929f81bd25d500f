import type { ProvisionRule, PurposeRule, Rules, ScheduleRule } from '@yakusoku/policy'
import { listRules, type RuleGroup, type SoleRule, splitKey } from './rule-list.ts'

/** The rules with one purpose replaced; whatever named it by its id follows a new id. */
export function withPurpose(rules: Rules, id: string, purpose: PurposeRule): Rules {
  const purposes = rules.purposes.map((one) => (one.id === id ? purpose : one))
  return purpose.id === id
    ? { ...rules, purposes }
    : renamed({ ...rules, purposes }, id, purpose.id)
}

/** Every mention of a purpose elsewhere in the rules, under its new id. */
function renamed(rules: Rules, from: string, to: string): Rules {
  const name = (id: string) => (id === from ? to : id)
  return {
    ...rules,
    purposes: rules.purposes.map((purpose) =>
      purpose.relatedTo
        ? {
            ...purpose,
            relatedTo: { ...purpose.relatedTo, purpose: name(purpose.relatedTo.purpose) },
          }
        : purpose,
    ),
    provisions: rules.provisions.map((provision) => ({
      ...provision,
      ...(provision.purposes && { purposes: provision.purposes.map(name) }),
      ...(provision.joint && {
        joint: { ...provision.joint, purposes: provision.joint.purposes.map(name) },
      }),
    })),
    ...(rules.permissions?.grants && {
      permissions: {
        ...rules.permissions,
        grants: rules.permissions.grants.map((grant) => ({
          ...grant,
          purposes: grant.purposes.map(name),
        })),
      },
    }),
    ...(rules.collection?.points && {
      collection: {
        ...rules.collection,
        points: rules.collection.points.map((point) => ({
          ...point,
          purposes: point.purposes.map(name),
        })),
      },
    }),
  }
}

/** The rules with one provision replaced; `at` counts from 1, as its key does. */
export function withProvision(rules: Rules, at: number, provision: ProvisionRule): Rules {
  return {
    ...rules,
    provisions: rules.provisions.map((one, i) => (i + 1 === at ? provision : one)),
  }
}

export function withSchedule(rules: Rules, id: string, schedule: ScheduleRule): Rules {
  return { ...rules, schedules: rules.schedules.map((one) => (one.id === id ? schedule : one)) }
}

/** The rules without one of them. */
export function withoutRule(rules: Rules, key: string): Rules {
  const { group, name } = splitKey(key)
  if (group === 'purposes') {
    return { ...rules, purposes: rules.purposes.filter(({ id }) => id !== name) }
  }
  if (group === 'provisions') {
    return { ...rules, provisions: rules.provisions.filter((_, at) => String(at + 1) !== name) }
  }
  if (group === 'schedules') {
    return { ...rules, schedules: rules.schedules.filter(({ id }) => id !== name) }
  }
  if (group === 'transmissions') {
    return { ...rules, transmissions: rules.transmissions?.filter(({ id }) => id !== name) }
  }
  const { [group]: _, ...rest } = rules
  return rest
}

/** The rules in which one of them is stated by exactly these clauses. */
export function withClauses(rules: Rules, key: string, clauses: readonly string[]): Rules {
  const { group, name } = splitKey(key)
  const stated = [...clauses]
  const put = <T extends { clauses: string[] }>(
    all: readonly T[],
    isIt: (one: T, at: number) => boolean,
  ) => all.map((one, at) => (isIt(one, at) ? { ...one, clauses: stated } : one))
  if (group === 'purposes') {
    return { ...rules, purposes: put(rules.purposes, ({ id }) => id === name) }
  }
  if (group === 'provisions') {
    return { ...rules, provisions: put(rules.provisions, (_, at) => String(at + 1) === name) }
  }
  if (group === 'schedules') {
    return { ...rules, schedules: put(rules.schedules, ({ id }) => id === name) }
  }
  if (group === 'transmissions') {
    return { ...rules, transmissions: put(rules.transmissions ?? [], ({ id }) => id === name) }
  }
  return { ...rules, [group]: { ...(rules[group] ?? emptySole(group)), clauses: stated } }
}

/** What a sole rule needs besides its clauses. */
function emptySole(group: SoleRule): object {
  const empty: Partial<Record<SoleRule, object>> = {
    collection: { identifiers: [] },
    requests: { kinds: [], identityDocuments: [] },
    safeguards: { measures: [] },
    retention: { exceptions: [] },
  }
  return empty[group] ?? {}
}

/** Binds a clause to a rule, which is made where it does not exist yet; a clause that promises is no statement. */
export function bindClause(rules: Rules, key: string, clause: string): Rules {
  const now = listRules(rules).find((rule) => rule.key === key)?.clauses ?? []
  const bound = now.includes(clause) ? rules : withClauses(rules, key, [...now, clause])
  return { ...bound, statements: bound.statements.filter((one) => one.clause !== clause) }
}

/** Takes a clause from a rule; a rule whose last clause goes, goes with it: nothing would state it. */
export function unbindClause(rules: Rules, key: string, clause: string): Rules {
  const rest = (listRules(rules).find((rule) => rule.key === key)?.clauses ?? []).filter(
    (one) => one !== clause,
  )
  return rest.length === 0 ? withoutRule(rules, key) : withClauses(rules, key, rest)
}

/** Records that a named person read a clause and found that it promises nothing. */
export function withStatement(
  rules: Rules,
  clause: string,
  confirmed: { readonly by: string; readonly on: string },
): Rules {
  const unbound = listRules(rules)
    // From the last to the first: dropping a provision renumbers those behind it.
    .toReversed()
    .reduce(
      (all, { key, clauses }) => (clauses.includes(clause) ? unbindClause(all, key, clause) : all),
      rules,
    )
  const others = unbound.statements.filter((one) => one.clause !== clause)
  return { ...unbound, statements: [...others, { clause, ...confirmed }] }
}

/** Makes a rule of a group that may have many, stated by this clause; says under which key. */
export function withNewRule(
  rules: Rules,
  group: RuleGroup,
  clause: string,
): { readonly rules: Rules; readonly key: string } {
  const clauses = [clause]
  if (group === 'purposes') {
    const id = freeId('purpose', new Set(rules.purposes.map((one) => one.id)))
    const label = { ja: '新しい利用目的', en: 'New purpose' }
    const made = { id, label, clauses, categories: [], stoppable: false }
    return { rules: { ...rules, purposes: [...rules.purposes, made] }, key: `purposes/${id}` }
  }
  if (group === 'provisions') {
    const provisions = [...rules.provisions, { clauses, basis: 'other' as const }]
    return { rules: { ...rules, provisions }, key: `provisions/${provisions.length}` }
  }
  if (group === 'schedules') {
    const id = freeId('schedule', new Set(rules.schedules.map((one) => one.id)))
    const ground = { ja: '業務上必要な期間', en: 'as long as the work needs it' }
    const made = { id, clauses, period: 'P1Y', ground, afterwards: 'erase' as const }
    return { rules: { ...rules, schedules: [...rules.schedules, made] }, key: `schedules/${id}` }
  }
  return { rules: bindClause(rules, group, clause), key: group }
}

function freeId(stem: string, taken: ReadonlySet<string>): string {
  let n = taken.size + 1
  while (taken.has(`${stem}-${n}`)) n++
  return `${stem}-${n}`
}

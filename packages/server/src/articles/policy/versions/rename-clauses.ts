import type { Rules } from '@yakusoku/policy'

/**
 * Rules that name the same clauses by other ids; an id without another stays; pure.
 *
 * Whoever imports a text counts its clauses from 1, while a clause that was there before has an id already.
 */
export function renameClauses(rules: Rules, ids: ReadonlyMap<string, string>): Rules {
  if ([...ids].every(([from, to]) => from === to)) return rules
  // Only strings under these two keys change, so the shape stays that of rules.
  return rename(rules, ids) as Rules
}

function rename(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => rename(item, ids))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, member]: [string, unknown]) => {
      if (key === 'clause' && typeof member === 'string') return [key, ids.get(member) ?? member]
      if (key !== 'clauses' || !Array.isArray(member)) return [key, rename(member, ids)]
      return [key, member.map((id: string) => ids.get(id) ?? id)]
    }),
  )
}

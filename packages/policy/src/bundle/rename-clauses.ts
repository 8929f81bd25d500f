import type { Rules } from './rules.ts'

/** The rules with every clause they name called by its other id; a clause without one keeps its own. */
export function renameClauses(rules: Rules, ids: ReadonlyMap<string, string>): Rules {
  // The shape stays as it is; only strings in the places of clause ids are replaced.
  return renamed(rules, ids) as Rules
}

function renamed(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((item) => renamed(item, ids))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => {
      if (key === 'clause' && typeof inner === 'string') return [key, ids.get(inner) ?? inner]
      if (key === 'clauses' && Array.isArray(inner)) {
        return [key, inner.map((id: string) => ids.get(id) ?? id)]
      }
      return [key, renamed(inner, ids)]
    }),
  )
}

import type { BoardClause, Section } from './select-clauses.ts'

/** Where a clause stands in its section: its place, from 1, and how many clauses there are. */
export interface ClausePlace {
  readonly clause: number
  readonly of: number
}

/** Finds a clause in the whole policy; null where the policy has none of that id. */
export function clausePlace(sections: readonly Section[], id: string): ClausePlace | null {
  const holder = sections.find(({ clauses }) => clauses.some((clause) => clause.id === id))
  const clauses = holder?.clauses
  if (!clauses) return null
  return {
    clause: clauses.findIndex((clause) => clause.id === id) + 1,
    of: clauses.length,
  }
}

/** The clauses before and after one in a list; the list may be filtered. */
export function neighbours(
  sections: readonly Section[],
  id: string,
): { readonly previous: BoardClause | null; readonly next: BoardClause | null } {
  const all = sections.flatMap((section) => section.clauses)
  const at = all.findIndex((clause) => clause.id === id)
  if (at < 0) return { previous: null, next: null }
  return { previous: all[at - 1] ?? null, next: all[at + 1] ?? null }
}

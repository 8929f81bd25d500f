import type { BoardClause, Section } from './select-clauses.ts'

/** Where a clause stands in the policy, and its neighbours in the list it was opened from. */
export interface ClausePlace {
  /** Place of the section in the policy, from 1. */
  readonly section: number
  /** Place of the clause in its section, from 1, and how many the section has. */
  readonly clause: number
  readonly of: number
}

/** Finds a clause in the whole policy; null where the policy has none of that id. */
export function clausePlace(sections: readonly Section[], id: string): ClausePlace | null {
  const section = sections.findIndex(({ clauses }) => clauses.some((clause) => clause.id === id))
  const clauses = sections[section]?.clauses
  if (!clauses) return null
  return {
    section: section + 1,
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

import type { Board, Standing } from '@yakusoku/contract'

/** The five standings in the order they are always shown. */
export const standings = [
  'kept',
  'broken',
  'unproven',
  'unbound',
  'statement',
] as const satisfies readonly Standing[]

type Section = Board['sections'][number]

/** The sections with only the clauses of one standing; sections left empty are left out. */
export function only(sections: readonly Section[], filter: Standing | null): Section[] {
  if (filter === null) return [...sections]
  return sections
    .map((section) => ({
      ...section,
      clauses: section.clauses.filter(({ standing }) => standing === filter),
    }))
    .filter(({ clauses }) => clauses.length > 0)
}

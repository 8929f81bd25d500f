import { type Board, type Standing, standing as standingWord } from '@yakusoku/contract'
import { matches } from '../../text/fold.ts'

export interface BoardFilter {
  readonly standing?: Standing
  readonly q?: string
}

export type Section = Board['sections'][number]
export type BoardClause = Section['clauses'][number]

/** Reads the board's filter from an address; what is not a standing is left out, not an error. */
export function boardFilter(search: Record<string, unknown>): BoardFilter {
  const wanted = standingWord.safeParse(search['standing'])
  const q = search['q']
  return {
    ...(wanted.success && { standing: wanted.data }),
    ...(typeof q === 'string' && q !== '' && { q }),
  }
}

/** The sections with the clauses the filter lets through; a section without any is left out. */
export function selectClauses(sections: readonly Section[], filter: BoardFilter): Section[] {
  return sections
    .map((section) => ({
      ...section,
      clauses: section.clauses.filter((clause) => passes(clause, section.heading, filter)),
    }))
    .filter((section) => section.clauses.length > 0)
}

function passes(clause: BoardClause, heading: string, { standing, q }: BoardFilter): boolean {
  if (standing && clause.standing !== standing) return false
  const { id, text, because } = clause
  return !q || matches(q, [id, heading, text, because.ja, because.en])
}

/** What has to be looked at first: what is broken, then what nobody can prove, in policy order. */
export function clausesNeedingAttention(sections: readonly Section[]): BoardClause[] {
  const all = sections.flatMap((section) => section.clauses)
  const of = (wanted: Standing) => all.filter((clause) => clause.standing === wanted)
  return [...of('broken'), ...of('unproven')]
}

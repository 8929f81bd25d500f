import type { Hop } from './hops.ts'
import { columnOf, type Surveyed } from './survey.ts'

/** Tables where a row is a person; staff apart, because the policy speaks to customers. */
export interface PersonRoots {
  readonly subjects: ReadonlySet<string>
  readonly staff: ReadonlySet<string>
}

/**
 * Chooses the tables people start from: called after people, or pointed at by others; with a primary key and a
 * name or an e-mail address; and not itself pointing at another such table.
 */
export function personRoots(tables: readonly Surveyed[], hops: readonly Hop[]): PersonRoots {
  const pointedAt = new Map<string, number>()
  for (const { to } of hops) pointedAt.set(to, (pointedAt.get(to) ?? 0) + 1)
  const weight = ({ id }: Surveyed) => pointedAt.get(id) ?? 0
  const candidates = tables
    .filter((surveyed) => isCandidate(surveyed, weight(surveyed)))
    .toSorted((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1))
  const staff = candidates.filter(({ holder }) => holder === 'staff')
  const subjects = candidates.filter(({ holder }) => holder !== 'staff')
  return { subjects: outermost(subjects, hops), staff: outermost(staff, hops) }
}

function isCandidate(surveyed: Surveyed, pointedAt: number): boolean {
  const { table, holder } = surveyed
  if (table.primaryKey.length === 0) return false
  if (!columnOf(surveyed, 'name') && !columnOf(surveyed, 'email')) return false
  return holder === 'subject' || holder === 'staff' || (holder === 'unknown' && pointedAt > 0)
}

/** Of candidates that point at each other, the most pointed at remains: an address book hangs on its owner. */
function outermost(candidates: readonly Surveyed[], hops: readonly Hop[]): ReadonlySet<string> {
  const place = new Map(candidates.map(({ id }, index) => [id, index]))
  const goals = new Map<string, Set<string>>()
  for (const { from, to } of hops) {
    if (place.has(from) && place.has(to)) goals.set(from, new Set([...(goals.get(from) ?? []), to]))
  }
  const hangs = (id: string) =>
    [...(goals.get(id) ?? [])].some((other) => {
      const mutual = goals.get(other)?.has(id) ?? false
      return other !== id && (!mutual || (place.get(other) ?? 0) < (place.get(id) ?? 0))
    })
  return new Set(candidates.map(({ id }) => id).filter((id) => !hangs(id)))
}

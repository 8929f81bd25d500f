import type { Bilingual, Category } from '@yakusoku/contract'
import type { SubjectLink } from '@yakusoku/policy'
import { carriedHops, foreignKeyHops, type Hop, namedHops, type SubjectPath } from './hops.ts'
import { type PersonRoots, personRoots } from './person-roots.ts'
import { categoryOf, isImpersonal, type Surveyed } from './survey.ts'
import { alone } from './without-path.ts'

/**
 * Proposes for every dataset the path from a row to its person; pure.
 *
 * Tried in this order, each only where the one before found nothing: foreign keys to a customer, names of keys to a
 * customer, the same two to staff, an identifier people carry. Within each the shortest path wins.
 */
export function subjectPaths(tables: readonly Surveyed[]): ReadonlyMap<string, SubjectPath> {
  const byKey = foreignKeyHops(tables)
  const byName = namedHops(tables)
  const roots = personRoots(tables, [...byKey, ...byName])
  const known = new Map(tables.map((surveyed) => [surveyed.id, surveyed]))
  const paths = startAt(tables, roots)
  const toStaff = (hop: Hop) => !isImpersonalFrom(known, hop)
  const bound = new Set(roots.subjects)
  walk(paths, bound, { hops: byKey.filter((hop) => isOwn(known, hop)), known })
  walk(paths, bound, { hops: [...byKey, ...byName].filter((hop) => isOwn(known, hop)), known })
  const colleagues = new Set(roots.staff)
  walk(paths, colleagues, { hops: [...byKey, ...byName].filter(toStaff), known })
  for (const category of carried) {
    const isGoal = ({ id }: Surveyed) => (category === 'email' ? roots.subjects : bound).has(id)
    walk(paths, bound, { hops: carriedHops(tables, category, isGoal), known })
  }
  for (const surveyed of tables) {
    if (!paths.has(surveyed.id)) paths.set(surveyed.id, alone(surveyed))
  }
  return paths
}

const carried: readonly Category[] = ['email', 'advertising-id', 'device-id', 'cookie']

function startAt(tables: readonly Surveyed[], roots: PersonRoots): Map<string, SubjectPath> {
  const starts = tables.filter(({ id }) => roots.subjects.has(id) || roots.staff.has(id))
  return new Map(starts.map((surveyed) => [surveyed.id, startOf(surveyed)]))
}

function startOf({ holder, table }: Surveyed): SubjectPath {
  const who =
    holder === 'staff' ? { ja: '従業者', en: 'staff' } : { ja: '本人', en: 'the people themselves' }
  return {
    subject: { self: [...table.primaryKey] },
    why: { ja: `${who.ja}の表と読みました`, en: `read as the table of ${who.en}` },
  }
}

interface Walk {
  readonly hops: readonly Hop[]
  readonly known: ReadonlyMap<string, Surveyed>
}

/** Breadth first from what is bound, so that every path is a shortest one and none is a circle. */
function walk(paths: Map<string, SubjectPath>, bound: Set<string>, { hops, known }: Walk): void {
  let reached: ReadonlySet<string> = new Set(bound)
  while (reached.size > 0) {
    const next = new Map<string, Hop[]>()
    for (const hop of hops) {
      if (!reached.has(hop.to) || paths.has(hop.from)) continue
      next.set(hop.from, [...(next.get(hop.from) ?? []), hop])
    }
    for (const [id, choices] of next) {
      const [best] = choices.toSorted((a, b) => rank(a, known) - rank(b, known))
      if (best) paths.set(id, { subject: linkOf(best), why: whyOf(best) })
      bound.add(id)
    }
    reached = new Set(next.keys())
  }
}

/** A column that is never empty before one that may be, a guaranteed link before a guess. */
function rank({ from, columns, link }: Hop, known: ReadonlyMap<string, Surveyed>): number {
  const surveyed = known.get(from)
  const nullable = columns.some(
    (name) => surveyed?.table.columns.find((column) => column.name === name)?.nullable,
  )
  const person = columns.some((name) => surveyed && categoryOf(surveyed, name) === 'member-id')
  return (link === 'declared' ? 4 : 0) + (person ? 0 : 2) + (nullable ? 1 : 0)
}

function linkOf({ columns, to, references, link }: Hop): SubjectLink {
  return { columns: [...columns], to, references: [...references], link }
}

function whyOf({ columns, to, references, link }: Hop): Bilingual {
  const [own, other] = [columns.join(', '), `${to} (${references.join(', ')})`]
  return link === 'foreign-key'
    ? { ja: `外部キー ${own} → ${other}`, en: `foreign key ${own} → ${other}` }
    : {
        ja: `提案: ${own} を ${other} と突き合わせる。外部キーはないので確かめてください`,
        en: `proposal: match ${own} with ${other}; no foreign key guarantees it, so confirm`,
      }
}

/** A product that somebody entered is not that somebody's data: things hang on a person by the person's key only. */
function isOwn(known: ReadonlyMap<string, Surveyed>, hop: Hop): boolean {
  const surveyed = known.get(hop.from)
  if (!surveyed || !isImpersonal(surveyed)) return true
  return hop.columns.some((column) => categoryOf(surveyed, column) === 'member-id')
}

function isImpersonalFrom(known: ReadonlyMap<string, Surveyed>, { from }: Hop): boolean {
  const surveyed = known.get(from)
  return surveyed !== undefined && isImpersonal(surveyed)
}

import type { Bilingual, Category } from '@yakusoku/contract'
import type { SubjectLink } from '@yakusoku/policy'
import type { Column } from '../../connectors/postgres/catalog.ts'
import { categoryOf, isImpersonal, type Surveyed } from './survey.ts'

/** One way from a row to a row nearer to a person. */
export interface Hop {
  readonly from: string
  readonly columns: readonly string[]
  readonly to: string
  readonly references: readonly string[]
  readonly link: 'foreign-key' | 'declared'
}

/** Whose data a dataset's rows are, and why that was chosen. */
export interface SubjectPath {
  readonly subject: SubjectLink
  readonly why: Bilingual
}

/** The hops the database guarantees. A table's key to itself (a manager, a parent) leads to no person. */
export function foreignKeyHops(tables: readonly Surveyed[]): readonly Hop[] {
  return tables.flatMap(({ id, table }) =>
    table.foreignKeys
      .filter(({ to }) => to !== id)
      .map(({ columns, to, references }) => ({
        from: id,
        columns,
        to,
        references,
        link: 'foreign-key' as const,
      })),
  )
}

/**
 * Hops nobody declared to the database but the names suggest: a column called like another table's
 * primary key. Old schemas often hold no foreign key at all.
 */
export function namedHops(tables: readonly Surveyed[]): readonly Hop[] {
  const keys = keysByName(tables)
  return tables.flatMap((from) =>
    from.table.columns.flatMap((column) => {
      const fitting = (keys.get(plain(column.name)) ?? []).filter((key) => fits(key, column, from))
      const near = fitting.filter(({ target }) => target.table.schema === from.table.schema)
      const [key, ...others] = near.length > 0 ? near : fitting
      // Two tables with one key name: a guess between them would bind rows to the wrong person.
      return key && others.length === 0 ? [hop(from, column.name, key)] : []
    }),
  )
}

/** Hops over what a person carries from table to table: an e-mail address, an advertising id. */
export function carriedHops(
  tables: readonly Surveyed[],
  category: Category,
  isGoal: (surveyed: Surveyed) => boolean,
): readonly Hop[] {
  const carriers = tables.flatMap((target) => {
    const column = target.table.columns.find(({ name }) => categoryOf(target, name) === category)
    return column && isGoal(target) ? [{ target, column }] : []
  })
  return tables.flatMap((from) => {
    if (isImpersonal(from) || isGoal(from)) return []
    const own = from.table.columns.find(({ name }) => categoryOf(from, name) === category)
    const carrier = carriers.find(({ column }) => own && isComparable(own, column))
    return own && carrier ? [hop(from, own.name, carrier)] : []
  })
}

interface Key {
  readonly target: Surveyed
  readonly column: Column
}

const hop = (from: Surveyed, column: string, { target, column: other }: Key): Hop => ({
  from: from.id,
  columns: [column],
  to: target.id,
  references: [other.name],
  link: 'declared',
})

const everyTables = /^(id|no|code|cd|key|seq|uuid|number|name|email)$/i

/** Single-column primary keys by what a column that points at them would be called. */
function keysByName(tables: readonly Surveyed[]): ReadonlyMap<string, readonly Key[]> {
  const keys = new Map<string, Key[]>()
  for (const target of tables) {
    const { primaryKey, columns, name: table } = target.table
    const column = columns.find(({ name }) => name === primaryKey[0])
    if (!column || primaryKey.length !== 1) continue
    const names = everyTables.test(column.name)
      ? singulars(table).map((singular) => plain(singular) + plain(column.name))
      : [plain(column.name)]
    for (const name of new Set(names)) {
      keys.set(name, [...(keys.get(name) ?? []), { target, column }])
    }
  }
  return keys
}

function fits({ target, column: key }: Key, column: Column, from: Surveyed): boolean {
  const { primaryKey } = from.table
  const isOwnKey = primaryKey.length === 1 && primaryKey[0] === column.name
  return target !== from && !isOwnKey && isComparable(column, key)
}

const plain = (name: string) => name.replaceAll('_', '').toLowerCase()

function singulars(table: string): readonly string[] {
  const bare = table.replace(/^(t|m|tbl|mst|dtb)_/i, '')
  return [bare, bare.replace(/ies$/i, 'y'), bare.replace(/s$/i, ''), bare.replace(/es$/i, '')]
}

/** Same type but for its length: the values can be equal, and an index of either side serves. */
function isComparable(one: Column, other: Column): boolean {
  return bareType(one.type) === bareType(other.type)
}

function bareType(type: string): string {
  const bare = type.replace(/\(.*?\)/, '')
  return bare === 'character varying' ? 'text' : bare
}

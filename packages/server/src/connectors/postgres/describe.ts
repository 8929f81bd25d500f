import { Problem } from '@yakusoku/contract'
import { type Catalog, type Column, datasetId, type ForeignKey, type Table } from './catalog.ts'
import { columnsQuery, keysQuery, serverQuery, tablesQuery } from './catalog-sql.ts'
import type { Queryable } from './connect.ts'

interface ServerRow {
  readonly database: string
  readonly version: number
  readonly name: string
  readonly superuser: boolean
  readonly createRole: boolean
  readonly createInDatabase: boolean
  readonly readOnly: boolean
}

interface TableRow {
  readonly id: string
  readonly schema: string
  readonly name: string
  readonly kind: keyof typeof kinds
  readonly owner: string
  readonly inherits: boolean
  readonly loose: readonly string[]
  readonly comment: string | null
  readonly rows: number
}

interface KeyRow {
  readonly id: string
  readonly name: string
  readonly kind: 'p' | 'f'
  readonly columns: readonly string[]
  readonly toSchema: string | null
  readonly toName: string | null
  readonly references: readonly string[] | null
}

const kinds = {
  r: 'table',
  p: 'partitioned',
  v: 'view',
  m: 'materialized-view',
  f: 'foreign',
} as const

/**
 * Describes a system: every schema of the company's, every table, column and key, and our rights.
 *
 * Reads the catalogue only, never a row. Names arrive exactly as PostgreSQL keeps them (case, spaces,
 * quotes, dots in a table's name); a dataset's id splits at its first dot, so a schema may not hold one.
 *
 * @throws Problem `inventory.schema-dotted`
 */
export async function describe(sql: Queryable): Promise<Catalog> {
  const server = await sql.query<ServerRow>(serverQuery)
  const tables = await sql.query<TableRow>(tablesQuery)
  refuseDots(tables.rows)
  const columns = await sql.query<Column & { readonly id: string }>(columnsQuery)
  const keys = await sql.query<KeyRow>(keysQuery)
  const columnsOf = Map.groupBy(columns.rows, ({ id }) => id)
  const keysOf = Map.groupBy(keys.rows, ({ id }) => id)
  const [about] = server.rows
  if (!about) throw new Error('the server does not know the user who asks')
  const { database, version, ...user } = about
  return {
    database,
    serverVersion: version,
    user,
    tables: tables.rows.map((table) => ({
      ...tableOf(table, keysOf.get(table.id) ?? []),
      columns: (columnsOf.get(table.id) ?? []).map(columnOf),
    })),
  }
}

/** What {@link describe} asks, as evidence of where its answer comes from. */
export const describeQuery = [tablesQuery, columnsQuery].map((query) => query.trim()).join(';\n')

function refuseDots(tables: readonly TableRow[]): void {
  const dotted = tables.find(({ schema }) => schema.includes('.'))
  if (dotted) throw new Problem('inventory.schema-dotted', { schema: dotted.schema })
}

function tableOf(row: TableRow, keys: readonly KeyRow[]): Omit<Table, 'columns'> {
  const { schema, name, kind, owner, inherits, loose, comment, rows } = row
  return {
    schema,
    name,
    kind: kinds[kind],
    owner,
    inherits,
    loose,
    comment,
    rows,
    primaryKey: keys.find((key) => key.kind === 'p')?.columns ?? [],
    foreignKeys: keys.flatMap(foreignKeyOf),
  }
}

function foreignKeyOf({ kind, name, columns, ...other }: KeyRow): readonly ForeignKey[] {
  const { toSchema, toName, references } = other
  if (kind !== 'f' || toSchema === null || toName === null || !references) return []
  return [{ name, columns, to: datasetId({ schema: toSchema, name: toName }), references }]
}

function columnOf({ name, type, nullable, generated, comment }: Column): Column {
  return { name, type, nullable, generated, comment }
}

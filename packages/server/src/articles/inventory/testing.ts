import type { Catalog, Column, ForeignKey, Table } from '../../connectors/postgres/catalog.ts'

/**
 * A catalogue from lines like `orders: *id bigint, user_id bigint > users.id`; `*` marks the primary key, a column
 * in it may not be empty.
 */
export function catalogOf(lines: string): Catalog {
  const user = {
    name: 'scan',
    superuser: false,
    createRole: false,
    createInDatabase: false,
    readOnly: true,
  }
  const tables = lines.trim().split('\n').map(tableOf)
  return { database: 'shop', serverVersion: 180_004, user, tables }
}

function tableOf(line: string): Table {
  const [name = '', rest = ''] = line.split(': ')
  const columns = rest.split(', ').map(columnOf)
  return {
    schema: 'public',
    name,
    kind: 'table',
    owner: 'shop',
    comment: null,
    inherits: false,
    loose: [],
    rows: -1,
    columns: columns.map(({ column }) => column),
    primaryKey: columns.filter(({ key }) => key).map(({ column }) => column.name),
    foreignKeys: columns.flatMap(({ foreignKey }) => foreignKey ?? []),
  }
}

interface ParsedColumn {
  readonly column: Column
  readonly key: boolean
  readonly foreignKey: ForeignKey | undefined
}

function columnOf(text: string): ParsedColumn {
  const [definition = '', target] = text.split(' > ')
  const key = definition.startsWith('*')
  const [name = '', type = ''] = definition.replace('*', '').split(' ')
  const [table, other = ''] = target?.split('.') ?? []
  return {
    column: { name, type, nullable: !key, generated: false, comment: null },
    key,
    foreignKey: table
      ? { name: `${name}_fkey`, columns: [name], to: `public.${table}`, references: [other] }
      : undefined,
  }
}

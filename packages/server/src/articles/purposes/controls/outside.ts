import type { Queryable } from '../../../connectors/postgres/connect.ts'
import { ident } from '../../../connectors/postgres/identifier.ts'
import type { PurposeModel } from '../gate/purpose-model.ts'

/** One thing outside a purpose, and the statement that tries it. */
export interface Target {
  readonly name: string
  readonly statement: string
}

/** What to try. Asked by name of the catalogue before the role is taken on. */
export async function targetsOf(sql: Queryable, purpose: PurposeModel): Promise<Target[]> {
  const { schema, views } = purpose
  return [
    ...(await columnsOutside(sql, purpose)),
    ...['pg_authid', 'pg_statistic', 'pg_largeobject'].map((name) => ({
      name: `table pg_catalog.${name}`,
      statement: `select * from pg_catalog.${name} limit 0`,
    })),
    ...views.flatMap(({ name, columns: [column = ''] }) => writes(schema, name, column)),
    ...(await creations(sql)),
    { name: 'read a file of the server', statement: `select pg_read_file('PG_VERSION')` },
  ]
}

/**
 * Making a large object: PostgreSQL gives that to PUBLIC, and only a superuser can take it away. It reads
 * nothing, so it is tried and told, and not counted.
 */
export const largeObject: Target = {
  name: 'create a large object (PostgreSQL lets every role; not counted)',
  statement: 'select pg_catalog.lo_create(0)',
}

async function columnsOutside(sql: Queryable, { schema, views }: PurposeModel): Promise<Target[]> {
  const allowed = views.flatMap(({ name, columns }) => columns.map((column) => [name, column]))
  const { rows } = await sql.query<{ schema: string; name: string; column: string }>(
    // System catalogues are PostgreSQL's own and open to all.
    `select n.nspname as schema, c.relname as name, t.attname as column
     from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
     join pg_attribute as t on t.attrelid = c.oid and t.attnum > 0 and not t.attisdropped
     where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
       and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_(toast|temp)'
       and not (n.nspname = $1 and exists (select from jsonb_array_elements($2::jsonb) as a
         where a ->> 0 = c.relname and a ->> 1 = t.attname))
     order by 1, 2, t.attnum`,
    [schema, JSON.stringify(allowed)],
  )
  return rows.map((row) => ({
    name: `column ${row.schema}.${row.name}.${row.column}`,
    statement: `select ${ident(row.column)} from ${ident(row.schema, row.name)} limit 0`,
  }))
}

async function creations(sql: Queryable): Promise<Target[]> {
  const { rows: schemas } = await sql.query<{ name: string }>(
    `select nspname as name from pg_namespace where nspname !~ '^pg_' order by 1`,
  )
  return [
    ...schemas.map(({ name }) => ({
      name: `create function in ${name}`,
      statement: `create function ${ident(name, 'yk_attempt')}() returns int language sql as 'select 1'`,
    })),
    { name: 'create temporary table', statement: 'create temporary table yk_attempt (a int)' },
    { name: 'create schema', statement: 'create schema yk_attempt' },
  ]
}

function writes(schema: string, name: string, column: string): Target[] {
  const [view, one] = [ident(schema, name), ident(column)]
  return [
    {
      name: `insert into ${schema}.${name}`,
      statement: `insert into ${view} (${one}) select ${one} from ${view} where false`,
    },
    {
      name: `update ${schema}.${name}`,
      statement: `update ${view} set ${one} = ${one} where false`,
    },
    { name: `delete from ${schema}.${name}`, statement: `delete from ${view} where false` },
  ]
}

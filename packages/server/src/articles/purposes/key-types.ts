import { Problem } from '@yakusoku/contract'
import type { Queryable } from '../../connectors/postgres/connect.ts'
import { ident, splitDataset } from '../../connectors/postgres/identifier.ts'

/**
 * The types of a dataset's columns as SQL can cast to them, schema-qualified and without a length.
 *
 * @throws Problem `purposes.column-missing`
 */
export async function typesOf(
  sql: Queryable,
  dataset: string,
  columns: readonly string[],
): Promise<string[]> {
  const { schema, name } = splitDataset(dataset)
  const { rows } = await sql.query<{ name: string; schema: string; type: string }>(
    `select a.attname as name, n.nspname as schema, t.typname as type
     from pg_attribute as a join pg_type as t on t.oid = a.atttypid join pg_namespace as n on n.oid = t.typnamespace
     where a.attrelid = to_regclass($1) and a.attname = any ($2::text[])`,
    [ident(schema, name), columns],
  )
  return columns.map((column) => {
    const found = rows.find((row) => row.name === column)
    if (!found) throw new Problem('purposes.column-missing', { dataset, column })
    // `char` alone would mean one letter; without a length bpchar keeps them all.
    return ident(found.schema, found.type)
  })
}

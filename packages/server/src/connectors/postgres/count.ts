import type { Queryable } from './connect.ts'
import { ident, splitDataset } from './identifier.ts'

/** Counts a dataset's rows exactly; reads the whole table, so only where an estimate is not enough. */
export async function countRows(sql: Queryable, dataset: string): Promise<number> {
  const { schema, name } = splitDataset(dataset)
  const { rows } = await sql.query<{ count: string }>(`select count(*) from ${ident(schema, name)}`)
  return Number(rows[0]?.count)
}

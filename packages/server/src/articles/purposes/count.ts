import type { Queryable } from '../../connectors/postgres/connect.ts'

/** Runs a counting query; null where it took too long or may not be asked. */
export type Counter = (query: string, values?: readonly unknown[]) => Promise<number | null>

const perQuery = 5_000
const altogether = 60_000

/**
 * Counts within bounds: a plan is worth a few seconds of a production database, not a minute per table.
 *
 * A query that is cut off must not end the transaction, hence the savepoint.
 */
export function boundedCounter(sql: Queryable): Counter {
  const deadline = Date.now() + altogether
  const known = new Map<string, number | null>()
  return async (query, values = []) => {
    const left = Math.min(perQuery, deadline - Date.now())
    const asked = JSON.stringify([query, values])
    const before = known.get(asked)
    if (before !== undefined) return before
    if (left <= 0) return null
    await sql.query('savepoint counting')
    try {
      await sql.query(`set local statement_timeout = ${left}`)
      const { rows } = await sql.query<{ count: string }>(query, values)
      const count = Number(rows[0]?.count)
      known.set(asked, count)
      return count
    } catch (error) {
      // 57014: cut off; 42501: a user who may not read the table may still plan for a DBA.
      if (!['57014', '42501'].includes((error as { code?: string }).code ?? '')) throw error
      known.set(asked, null)
      return null
    } finally {
      await sql.query('rollback to savepoint counting')
    }
  }
}

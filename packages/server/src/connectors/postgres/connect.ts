import { Problem } from '@yakusoku/contract'
import { Client, type ClientConfig, type QueryResult, type QueryResultRow } from 'pg'

/** Anything SQL can be sent through: a connection of ours or one inside a transaction. */
export interface Queryable {
  query<Row extends QueryResultRow>(
    sql: string,
    values?: readonly unknown[],
  ): Promise<QueryResult<Row>>
}

/** One company system we are connected to; close it when done. */
export interface SystemConnection extends AsyncDisposable {
  readonly name: string
  readonly sql: Queryable
  /** Runs `work` where the server itself refuses every write. */
  readOnly<Result>(work: (sql: Queryable) => Promise<Result>): Promise<Result>
  /** All or nothing. */
  transaction<Result>(work: (sql: Queryable) => Promise<Result>): Promise<Result>
}

/**
 * Connects to a company's PostgreSQL with one connection.
 *
 * A session may wait 3 s for a lock and 60 s for a statement: production must never queue behind us.
 *
 * @throws Problem `inventory.url-invalid`, `inventory.unreachable`, `inventory.sign-in-refused`,
 *   `inventory.no-such-database`. Their sentences never hold the address or the password.
 */
export async function openSystem(name: string, url: string): Promise<SystemConnection> {
  const client = new Client({ ...parse(name, url), application_name: 'yakusoku' })
  // Without a listener a lost connection would end the process; the next query reports the loss.
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query(`set lock_timeout = '3s'; set statement_timeout = '60s'`)
  } catch (cause) {
    await client.end().catch(() => {})
    throw connectionProblem(name, cause)
  }
  const sql = client as Queryable
  return {
    name,
    sql,
    readOnly: (work) =>
      within(sql, 'begin transaction isolation level repeatable read, read only', work),
    transaction: (work) => within(sql, 'begin', work),
    [Symbol.asyncDispose]: () => client.end(),
  }
}

async function within<Result>(
  sql: Queryable,
  begin: string,
  work: (sql: Queryable) => Promise<Result>,
): Promise<Result> {
  await sql.query(begin)
  try {
    const result = await work(sql)
    await sql.query('commit')
    return result
  } catch (error) {
    await sql.query('rollback').catch(() => {})
    throw error
  }
}

function parse(name: string, url: string): ClientConfig {
  const scheme = /^postgres(ql)?:\/\//.test(url)
  try {
    // The driver reads the address when the client is made, and throws what it could not read.
    if (scheme && new Client({ connectionString: url }).database) {
      return { connectionString: url, connectionTimeoutMillis: 10_000 }
    }
  } catch {
    // Its message repeats the address, which may hold a password.
  }
  throw new Problem('inventory.url-invalid', { system: name })
}

function connectionProblem(name: string, cause: unknown): Problem {
  const code = (cause as { code?: string }).code ?? ''
  const values = { system: name }
  // 28P01 wrong password, 28000 refused by pg_hba, 3D000 no such database.
  if (code.startsWith('28')) return new Problem('inventory.sign-in-refused', values, { cause })
  if (code === '3D000') return new Problem('inventory.no-such-database', values, { cause })
  return new Problem('inventory.unreachable', values, { cause })
}

import { Kysely, type Transaction as KyselyTransaction, PostgresDialect } from 'kysely'
import { Pool, types } from 'pg'
import type { DB } from './tables.ts'

// bigint columns hold counts and positions, far below 2^53; dates stay the calendar days they are.
types.setTypeParser(types.builtins.INT8, Number)
types.setTypeParser(types.builtins.DATE, (day) => day)

/** What may only be read through; a verb that writes takes a {@link Transaction}. */
export type Reader = Pick<Kysely<DB>, 'selectFrom'>

/** An open transaction on our own database: what holds one may write. */
export type Transaction = KyselyTransaction<DB>

/** Our own database; the object you hold says what you may do with it. */
export interface Database extends AsyncDisposable {
  readonly read: Reader
  /**
   * Runs `work` in one transaction: all of it commits, or none.
   *
   * Never open one inside another, and never wait for mail, a system or a person inside: it holds a
   * connection and its locks. `record()` inside it is what makes evidence and change one.
   */
  transaction<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result>
}

/** Connects lazily; the first query shows whether the address is right. */
export function openDatabase(url: string): Database {
  const pool = new Pool({ connectionString: url, max: 8, application_name: 'yakusoku' })
  // A broken idle connection is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => {})
  const kysely = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
  return {
    read: kysely,
    transaction: (work) => kysely.transaction().execute(work),
    [Symbol.asyncDispose]: () => kysely.destroy(),
  }
}

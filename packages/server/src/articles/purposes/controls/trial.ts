import type { Queryable, SystemConnection } from '../../../connectors/postgres/connect.ts'
import { ident } from '../../../connectors/postgres/identifier.ts'
import { pinSearchPath } from '../facts/read.ts'

/** Carries a result out of a transaction that must not commit. */
class Undone extends Error {
  readonly result: unknown
  constructor(result: unknown) {
    super('rolled back on purpose')
    this.result = result
  }
}

/** Runs `work` in a transaction of one snapshot and always rolls it back. */
export async function undone<Result>(
  connection: SystemConnection,
  work: (sql: Queryable) => Promise<Result>,
): Promise<Result> {
  try {
    return await connection.transaction(async (sql) => {
      await sql.query('set transaction isolation level repeatable read')
      await pinSearchPath(sql)
      throw new Undone(await work(sql))
    })
  } catch (error) {
    if (error instanceof Undone) return error.result as Result
    throw error
  }
}

/**
 * Looks at the database with a purpose's eyes until the transaction ends.
 *
 * A superuser signs in as the role outright, so that `SET ROLE` is judged as it would be for the
 * application; anybody else can only set the role.
 */
export async function become(sql: Queryable, role: string): Promise<'session' | 'role'> {
  const { rows } = await sql.query<{ superuser: boolean }>(
    `select rolsuper as superuser from pg_roles where rolname = session_user`,
  )
  const session = rows[0]?.superuser === true
  await sql.query(`set local ${session ? 'session authorization' : 'role'} ${ident(role)}`)
  return session ? 'session' : 'role'
}

/** Tries a statement and takes it back: `null` where it worked, else the SQLSTATE of the refusal. */
export async function attempt(sql: Queryable, statement: string): Promise<string | null> {
  await sql.query('savepoint attempt')
  try {
    await sql.query(statement)
    return null
  } catch (error) {
    return (error as { code?: string }).code ?? 'unknown'
  } finally {
    await sql.query('rollback to savepoint attempt')
    await sql.query('release savepoint attempt')
  }
}

/** The SQLSTATE a statement that worked is taken back with; of a class PostgreSQL leaves to others. */
const worked = 'YK000'

/**
 * Tries statements one after the other and takes each back: per statement `null` where it worked, else
 * the SQLSTATE of the refusal.
 *
 * One round trip. A refusal is caught inside the server, so that a thousand tries leave no line in the
 * log of the company's database, where each would look like an attack.
 */
export async function attemptAll(
  sql: Queryable,
  statements: readonly string[],
): Promise<readonly (string | null)[]> {
  await sql.query(`select set_config('yakusoku.attempts', $1, true)`, [JSON.stringify(statements)])
  await sql.query(`do $$
    declare
      attempt text;
      answers text[] := '{}';
    begin
      for attempt in select jsonb_array_elements_text(current_setting('yakusoku.attempts')::jsonb) loop
        begin
          execute attempt;
          raise exception using errcode = '${worked}';
        exception when others then
          answers := answers || sqlstate;
        end;
      end loop;
      perform set_config('yakusoku.answers', to_jsonb(answers)::text, true);
    end $$`)
  const { rows } = await sql.query<{ answers: string[] }>(
    `select current_setting('yakusoku.answers')::jsonb as answers`,
  )
  return (rows[0]?.answers ?? []).map((state) => (state === worked ? null : state))
}

/** Whether a role is there and we may look through its eyes. */
export async function mayBecome(connection: SystemConnection, role: string): Promise<boolean> {
  return undone(connection, async (sql) => {
    const { rows } = await sql.query(`select 1 from pg_roles where rolname = $1`, [role])
    if (rows.length === 0) return false
    return (await attempt(sql, `set local role ${ident(role)}`)) === null
  })
}

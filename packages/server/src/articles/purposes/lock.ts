import { Problem } from '@yakusoku/contract'
import type { Queryable } from '../../connectors/postgres/connect.ts'
import { ident } from '../../connectors/postgres/identifier.ts'
import { readable } from './facts/record.ts'
import { controlSchema } from './gate/names.ts'

/** 'yk' and 'gate' as numbers. */
const key = '31083, 1734440037'

/** No purpose may lock a table of ours; readers of it do not wait for this. */
const lockTable = `LOCK TABLE ${ident(controlSchema, 'apply')} IN EXCLUSIVE MODE`

/**
 * Takes what one apply at a time per database holds until its transaction ends.
 *
 * An advisory lock is open to every role, and a purpose could hold it for ever: it serves only until
 * there is a table to lock, which is before there is any purpose.
 *
 * @throws Problem `purposes.apply-in-progress`, `purposes.not-a-member`
 */
export async function takeApplyLock(sql: Queryable, system: string): Promise<void> {
  if (!(await take(sql))) throw new Problem('purposes.apply-in-progress', { system })
}

async function take(sql: Queryable): Promise<boolean> {
  if (!(await readable(sql, 'apply'))) {
    const { rows } = await sql.query<{ taken: boolean }>(
      `SELECT pg_try_advisory_xact_lock(${key}) AS taken`,
    )
    return rows[0]?.taken === true
  }
  try {
    await sql.query(`${lockTable} NOWAIT`)
    return true
  } catch (error) {
    // 55P03: not available. The transaction is over either way.
    if ((error as { code?: string }).code === '55P03') return false
    throw error
  }
}

/** The same for a script, which waits its turn. */
export function waitForApplyLock(installed: boolean): string {
  return installed ? lockTable : `SELECT pg_advisory_xact_lock(${key})`
}

import type { Reader, Transaction } from '../../platform/database/database.ts'

/** An attempt to install a gate; `installed` is the hash of what then stood in the system. */
export interface ApplyRow {
  readonly id: string
  readonly system: string
  readonly planHash: string
}

/** Notes the attempt before the system is touched. */
export async function startApply(tx: Transaction, row: ApplyRow, now: Date): Promise<void> {
  await tx
    .insertInto('purposes.apply')
    .values({
      id: row.id,
      system: row.system,
      plan_hash: row.planHash,
      state: 'started',
      started_at: now,
    })
    .execute()
}

/**
 * Notes that the attempt was committed, also where somebody had given it up; false where it was noted before.
 *
 * Of two who settle the same attempt one updates the row, so that it has one entry in the ledger.
 */
export async function noteCommit(
  tx: Transaction,
  id: string,
  installed: string,
  now: Date,
): Promise<boolean> {
  const updated = await tx
    .updateTable('purposes.apply')
    .set({ state: 'applied', installed_hash: installed, ended_at: now })
    .where('id', '=', id)
    .where('state', '<>', 'applied')
    .executeTakeFirst()
  return updated.numUpdatedRows === 1n
}

/** Notes that the attempt changed nothing. */
export async function noteAbandoned(tx: Transaction, id: string, now: Date): Promise<void> {
  await tx
    .updateTable('purposes.apply')
    .set({ state: 'abandoned', ended_at: now })
    .where('id', '=', id)
    .where('state', '=', 'started')
    .execute()
}

/** The last attempts of which no commit is noted: refused, given up, dead, or under way at this moment. */
export async function uncommittedApplies(
  read: Reader,
  system: string,
): Promise<readonly (ApplyRow & { readonly startedAt: Date; readonly open: boolean })[]> {
  const rows = await read
    .selectFrom('purposes.apply')
    .select(['id', 'plan_hash', 'started_at', 'state'])
    .where('system', '=', system)
    .where('state', '<>', 'applied')
    .orderBy('started_at', 'desc')
    .limit(50)
    .execute()
  return rows.map(({ id, plan_hash, started_at, state }) => ({
    id,
    system,
    planHash: plan_hash,
    startedAt: started_at,
    open: state === 'started',
  }))
}

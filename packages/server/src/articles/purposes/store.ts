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

/** Notes how the attempt ended; null where nothing was changed. */
export async function endApply(
  tx: Transaction,
  id: string,
  installed: string | null,
  now: Date,
): Promise<void> {
  await tx
    .updateTable('purposes.apply')
    .set({ state: installed ? 'applied' : 'abandoned', installed_hash: installed, ended_at: now })
    .where('id', '=', id)
    .where('state', '=', 'started')
    .execute()
}

/** Attempts of which nobody noted the end: their process died, or is at it now. */
export async function openApplies(read: Reader, system: string): Promise<readonly ApplyRow[]> {
  const rows = await read
    .selectFrom('purposes.apply')
    .select(['id', 'system', 'plan_hash'])
    .where('system', '=', system)
    .where('state', '=', 'started')
    .execute()
  return rows.map(({ id, plan_hash }) => ({ id, system, planHash: plan_hash }))
}

import type { Transaction } from '../../../platform/database/database.ts'
import { record } from '../../../platform/record/record.ts'
import { draftFor } from './draft-for.ts'
import { removeDraft } from './store.ts'
import type { Person } from './version.ts'

/**
 * Discards a draft nobody has before them; what it said is gone, that it was there stays in the ledger.
 *
 * @throws Problem `policy.version-state` for anything submitted or published.
 */
export async function discard(
  tx: Transaction,
  { id, by }: { readonly id: string; readonly by: Person },
  now: Date,
): Promise<void> {
  const { hash } = await draftFor(tx, 'discard', id, now)
  await removeDraft(tx, id)
  await record(tx, 'policy.discarded', now, { draft: id, hash, by: by.id })
}

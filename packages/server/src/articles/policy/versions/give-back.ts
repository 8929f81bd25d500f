import type { Transaction } from '../../../platform/database/database.ts'
import { record } from '../../../platform/record/record.ts'
import { draftFor } from './draft-for.ts'
import { setReturned } from './store.ts'
import type { Draft, Person } from './version.ts'

/**
 * Gives a submitted draft back to its writers, with the reason; an approval it had is gone.
 *
 * A writer may take their own back the same way. The reason is a person's words, so the ledger
 * has nothing of it.
 *
 * @throws Problem `policy.version-state`
 */
export async function giveBack(
  tx: Transaction,
  { id, by, reason }: { readonly id: string; readonly by: Person; readonly reason: string },
  now: Date,
): Promise<Draft> {
  const draft = await draftFor(tx, 'give-back', id, now)
  await setReturned(tx, id, reason)
  await record(tx, 'policy.returned', now, {
    draft: id,
    hash: draft.hash,
    by: by.id,
  })
  return { ...draft, returned: reason, submittedAt: null, approver: null, approvedAt: null }
}

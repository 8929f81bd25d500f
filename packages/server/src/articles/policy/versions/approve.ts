import { Problem } from '@yakusoku/contract'
import type { Transaction } from '../../../platform/database/database.ts'
import { record } from '../../../platform/record/record.ts'
import { draftFor, requireLatestBase } from './draft-for.ts'
import { setApproved } from './store.ts'
import type { Draft, Person } from './version.ts'

/**
 * Approves exactly what was read: the hash names text and rules.
 *
 * @throws Problem `policy.own-approval` to whoever wrote any of it, `policy.approval-moved` when it is no longer
 *   what was read, `policy.base-moved`, `policy.version-state`
 */
export async function approve(
  tx: Transaction,
  { id, by, hash }: { readonly id: string; readonly by: Person; readonly hash: string },
  now: Date,
): Promise<Draft> {
  const draft = await draftFor(tx, 'approve', id, now)
  if (draft.writers.includes(by.id)) throw new Problem('policy.own-approval')
  await requireLatestBase(tx, draft)
  if (draft.hash !== hash) throw new Problem('policy.approval-moved')
  await setApproved(tx, id, { by, hash, at: now })
  await record(tx, 'policy.approved', now, { draft: id, hash, by: by.id })
  return { ...draft, approver: by, approvedAt: now }
}

import { Problem } from '@yakusoku/contract'
import { validateBundle } from '@yakusoku/policy'
import type { Transaction } from '../../../platform/database/database.ts'
import { record } from '../../../platform/record/record.ts'
import { contentHash, documentOf } from './content.ts'
import { draftFor, requireLatestBase } from './draft-for.ts'
import { setSubmitted } from './store.ts'
import type { Draft, Person } from './version.ts'

/**
 * Puts a draft before an approver; from then on nobody saves it until it is given back.
 *
 * @throws Problem `policy.nothing-changed` against the version it would follow, `policy.base-moved`, and those of
 *   `validateBundle` where rules and text disagree.
 */
export async function submit(
  tx: Transaction,
  { id, by }: { readonly id: string; readonly by: Person },
  now: Date,
): Promise<Draft> {
  const draft = await draftFor(tx, 'submit', id, now)
  const { rules, ja, hash } = draft
  validateBundle({ document: documentOf(draft), rules, systems: [], sha256: ja.sha256 })
  const base = await requireLatestBase(tx, draft)
  if (base && contentHash(base) === hash) throw new Problem('policy.nothing-changed')
  await setSubmitted(tx, id, now)
  await record(tx, 'policy.submitted', now, { draft: id, hash, by: by.id })
  return { ...draft, submittedAt: now, returned: null }
}

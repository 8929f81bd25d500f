import { Problem } from '@yakusoku/contract'
import { dayInJapan } from '@yakusoku/policy'
import type { Transaction } from '../../../platform/database/database.ts'
import { record } from '../../../platform/record/record.ts'
import { draftFor, requireLatestBase } from './draft-for.ts'
import { lastNumber, setPublished } from './store.ts'
import type { Person, Version } from './version.ts'

/**
 * Publishes an approved draft under the next number: from now on it is announced, with its first day in force.
 *
 * It does not take effect by this; that is `activate`.
 *
 * @throws Problem `policy.effective-past` for a day before today in Japan, `policy.base-moved`, `policy.version-state`
 */
export async function publish(
  tx: Transaction,
  given: { readonly id: string; readonly by: Person; readonly effectiveOn: string },
  now: Date,
): Promise<Version> {
  const { id, by, effectiveOn } = given
  const draft = await draftFor(tx, 'publish', id, now)
  await requireLatestBase(tx, draft)
  const today = dayInJapan(now)
  if (effectiveOn < today) throw new Problem('policy.effective-past', { today })
  const number = (await lastNumber(tx)) + 1
  await setPublished(tx, id, { number, effectiveOn, at: now })
  await record(tx, 'policy.published', now, {
    version: number,
    sha256Ja: draft.ja.sha256,
    ...(draft.en ? { sha256En: draft.en.sha256 } : {}),
    draft: id,
    hash: draft.hash,
    effectiveOn,
    by: by.id,
  })
  return { ...draft, number, effectiveOn, publishedAt: now }
}

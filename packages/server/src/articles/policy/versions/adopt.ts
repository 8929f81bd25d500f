import { randomUUID } from 'node:crypto'
import { Problem } from '@yakusoku/contract'
import { type Anchors, dayInJapan } from '@yakusoku/policy'
import type { Transaction } from '../../../platform/database/database.ts'
import { record } from '../../../platform/record/record.ts'
import { contentOf, type Written } from './content.ts'
import { addDraft, latestVersion, lockVersions } from './store.ts'
import type { Version } from './version.ts'

/** A policy the company published before it had Yakusoku. */
export interface Adopted {
  readonly written: Written
  readonly anchors: Anchors
  /** The first day in force as the text gives it; null where it does not. */
  readonly effectiveOn: string | null
}

/**
 * Takes over the policy a company already has as version 1, in force from now on.
 *
 * Nobody approves it: it is what the company has told everybody. Where something is published already, that
 * stays, and `isNew` is false.
 *
 * @throws Problem `policy.other-company` when the installation runs another company's policy.
 */
export async function adopt(
  tx: Transaction,
  { written, anchors, effectiveOn }: Adopted,
  now: Date,
): Promise<{ readonly version: Version; readonly isNew: boolean }> {
  await lockVersions(tx)
  const last = await latestVersion(tx)
  const content = contentOf(written, anchors)
  if (last && last.company !== content.company) {
    throw new Problem('policy.other-company', { company: last.company })
  }
  if (last) return { version: last, isNew: false }
  const version: Version = {
    ...content,
    id: randomUUID(),
    number: 1,
    base: null,
    revision: 1,
    changeClass: null,
    author: null,
    writers: [],
    editedAt: now,
    submittedAt: null,
    returned: null,
    approver: null,
    approvedAt: null,
    publishedAt: now,
    effectiveOn,
    activatedAt: now,
    inForceFrom: dayInJapan(now),
  }
  await addDraft(tx, version)
  await recordAdoption(tx, version, now)
  return { version, isNew: true }
}

/** The same two acts as of every version; that nobody is named shows that it was adopted. */
async function recordAdoption(tx: Transaction, version: Version, now: Date): Promise<void> {
  const { number, ja, en, id, hash, inForceFrom } = version
  await record(tx, 'policy.published', now, {
    version: number,
    sha256Ja: ja.sha256,
    ...(en ? { sha256En: en.sha256 } : {}),
    draft: id,
    hash,
  })
  const from = inForceFrom ?? dayInJapan(now)
  await record(tx, 'policy.activated', now, { version: number, inForceFrom: from })
}

import { Problem, type VersionState } from '@yakusoku/contract'
import { dayInJapan } from '@yakusoku/policy'
import type { Reader, Transaction } from '../../../platform/database/database.ts'
import { requireAllowed, stateOf, type VersionVerb } from './states.ts'
import { findDraft, latestVersion, lockVersions, markInForce } from './store.ts'
import type { Draft, Progress, Version } from './version.ts'

/**
 * The draft or version a verb is about, as nobody else can change it before the transaction ends.
 *
 * @throws Problem `policy.no-such-version`, `policy.version-state`
 */
export async function draftFor(
  tx: Transaction,
  verb: VersionVerb,
  id: string,
  now: Date,
): Promise<Draft> {
  await lockVersions(tx)
  const draft = await requireDraft(tx, id)
  requireAllowed(await stateNow(tx, draft, now), verb)
  return draft
}

/** @throws Problem `policy.no-such-version` */
export async function requireDraft(read: Reader, id: string): Promise<Draft> {
  const draft = await findDraft(read, id)
  if (!draft) throw new Problem('policy.no-such-version')
  return draft
}

/** The state of a draft or version at that moment. */
export async function stateNow(read: Reader, draft: Progress, now: Date): Promise<VersionState> {
  return stateOf(draft, dayInJapan(now), await markInForce(read, now))
}

/**
 * Refuses to decide about a draft that was written before another version was published.
 *
 * Danger: two drafts of one base give their new clauses the same ids, and each was classed, and approved,
 * against a version it will no longer follow.
 *
 * @throws Problem `policy.base-moved` naming the version to take in.
 */
export async function requireLatestBase(
  read: Reader,
  { base }: Pick<Draft, 'base'>,
): Promise<Version | undefined> {
  const latest = await latestVersion(read)
  if (latest && latest.id !== base)
    throw new Problem('policy.base-moved', { number: latest.number })
  return latest
}

import { Problem, type VersionState } from '@yakusoku/contract'
import { dayInJapan } from '@yakusoku/policy'
import type { Reader, Transaction } from '../../../platform/database/database.ts'
import { requireAllowed, stateOf, type VersionVerb } from './states.ts'
import { findDraft, idInForce, lockVersions } from './store.ts'
import type { Draft, Progress } from './version.ts'

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
  return stateOf(draft, dayInJapan(now), await idInForce(read, now))
}

import { type ChangeClass, Problem } from '@yakusoku/contract'
import { dayInJapan } from '@yakusoku/policy'
import type { Reader, Transaction } from '../../../platform/database/database.ts'
import { record } from '../../../platform/record/record.ts'
import { draftFor } from './draft-for.ts'
import { inForceOn } from './states.ts'
import { listOutlines, setActivated, versionsToActivate } from './store.ts'
import type { Outline, Person, Progress, Version } from './version.ts'

/** What somebody decided after reading its effects. */
export interface Activation {
  readonly id: string
  readonly by: Person
  /** The version whose effects were compared; null for the first. */
  readonly follows: string | null
  /** What the change asks of the company against that version, as it was read. */
  readonly class: ChangeClass | null
}

/** When a version would take effect, and which one it would follow. */
export interface Turn {
  /** The announced day, or today in Japan where that has passed. */
  readonly inForceFrom: string
  /** The version in force on that day until then; undefined for the first. */
  readonly follows: Outline | undefined
  /** Older versions activated for a later day, which will now never be in force. */
  readonly passes: readonly Outline[]
}

/**
 * Decides that a published version takes effect, on its day.
 *
 * @throws Problem `policy.effects-moved` when it would now follow another, `policy.version-overtaken`,
 *   `policy.version-state`
 */
export async function activate(tx: Transaction, given: Activation, now: Date): Promise<void> {
  const version = await draftFor(tx, 'activate', given.id, now)
  const { inForceFrom, follows } = await turnOf(tx, version, now)
  if ((follows?.id ?? null) !== given.follows) throw new Problem('policy.effects-moved')
  await setActivated(tx, given.id, { inForceFrom, at: now })
  await record(tx, 'policy.activated', now, {
    version: version.number ?? 0,
    inForceFrom,
    by: given.by.id,
    ...(given.class === null ? {} : { class: given.class }),
    ...(follows ? { follows: follows.number ?? 0 } : {}),
  })
}

/**
 * Works out a version's turn as of now.
 *
 * @throws Problem `policy.version-overtaken` where a later version takes, or took, its place by that day.
 */
export async function turnOf(read: Reader, version: Progress, now: Date): Promise<Turn> {
  const today = dayInJapan(now)
  const effectiveOn = version.effectiveOn ?? today
  const inForceFrom = effectiveOn < today ? today : effectiveOn
  const others = (await listOutlines(read)).filter(({ id }) => id !== version.id)
  const follows = inForceOn(others, inForceFrom)
  const winner = inForceOn<Progress>([{ ...version, inForceFrom }, ...others], inForceFrom)
  if (follows && winner?.id !== version.id) {
    throw new Problem('policy.version-overtaken', { number: follows.number ?? 0 })
  }
  const passes = others.filter(
    (other) =>
      (other.inForceFrom ?? '') > inForceFrom && (other.number ?? 0) < (version.number ?? 0),
  )
  return { inForceFrom, follows, passes }
}

/** The first published version that can still be put into force; undefined where none can. */
export async function nextToActivate(read: Reader, now: Date): Promise<Version | undefined> {
  for (const version of await versionsToActivate(read)) {
    if (await canFollow(read, version, now)) return version
  }
  return undefined
}

async function canFollow(read: Reader, version: Version, now: Date): Promise<boolean> {
  try {
    await turnOf(read, version, now)
    return true
  } catch (error) {
    // It stays published and was never put into force: whoever names it is told by which version it was overtaken.
    if (error instanceof Problem && error.code === 'policy.version-overtaken') return false
    throw error
  }
}

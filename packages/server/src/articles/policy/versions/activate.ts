import { type ChangeClass, Problem } from '@yakusoku/contract'
import { dayInJapan } from '@yakusoku/policy'
import type { Reader, Transaction } from '../../../platform/database/database.ts'
import { record } from '../../../platform/record/record.ts'
import { canonical } from './content.ts'
import { draftFor } from './draft-for.ts'
import { inForceOn } from './states.ts'
import { listOutlines, setActivated, versionsToActivate } from './store.ts'
import type { Outline, Person, Progress, Version } from './version.ts'

/** What somebody decided after reading its effects. */
export interface Activation {
  readonly id: string
  readonly by: Person
  /** The other versions its effects spoke of. */
  readonly turn: TurnIds
  /** What the change asks of the company against that version, as it was read. */
  readonly class: ChangeClass | null
}

/** When a version would take effect, and what becomes of the others. */
export interface Turn {
  /** The announced day, or today in Japan where that has passed. */
  readonly inForceFrom: string
  /** The version in force until then; undefined for the first. */
  readonly follows: Outline | undefined
  /** Older versions activated for a later day, which will now never be in force. */
  readonly passes: readonly Outline[]
  /** The scheduled newer version that takes its place; undefined where there is none. */
  readonly replacedBy: Outline | undefined
  /** The one that version was to follow so far; undefined where it was to be the first. */
  readonly insteadOf: Outline | undefined
}

/** The other versions of a turn, by their ids. */
export interface TurnIds {
  readonly follows: string | null
  readonly passes: readonly string[]
  readonly replacedBy: string | null
}

/**
 * Decides that a published version takes effect, on its day.
 *
 * @throws Problem `policy.effects-moved` when it would now touch other versions, `policy.version-overtaken`,
 *   `policy.version-state`
 */
export async function activate(tx: Transaction, given: Activation, now: Date): Promise<void> {
  const version = await draftFor(tx, 'activate', given.id, now)
  const turn = await turnOf(tx, version, now)
  if (canonical(idsOf(turn)) !== canonical(given.turn)) throw new Problem('policy.effects-moved')
  const { inForceFrom, follows } = turn
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
  const last = inForceOn(others, inForceFrom)
  if (isNewer(last, version)) {
    throw new Problem('policy.version-overtaken', { number: last?.number ?? 0 })
  }
  const waiting = waitingOf(others, today)
  // Of those that still wait, a newer one begins later: else it would have passed the older.
  const replacedBy = waiting.findLast((one) => isNewer(one, version))
  return {
    inForceFrom,
    follows: before(others, inForceFrom, today),
    passes: waiting.filter((one) => isNewer(version, one) && firstDay(one) >= inForceFrom),
    replacedBy,
    insteadOf: replacedBy && before(others, firstDay(replacedBy), today),
  }
}

/** The other versions a turn touches, as they are remembered from its effects to its activation; pure. */
export function idsOf({ follows, passes, replacedBy }: Turn): TurnIds {
  return {
    follows: follows?.id ?? null,
    passes: passes.map(({ id }) => id).toSorted(),
    replacedBy: replacedBy?.id ?? null,
  }
}

/** Activated versions that still come into force on a later day, the newest first. */
function waitingOf(versions: readonly Outline[], today: string): readonly Outline[] {
  return versions
    .filter((one) => firstDay(one) > today && inForceOn(versions, firstDay(one))?.id === one.id)
    .toSorted((one, other) => (other.number ?? 0) - (one.number ?? 0))
}

/** The version in force until a day begins, or until now where that is today: under it people really were. */
function before(versions: readonly Outline[], day: string, today: string): Outline | undefined {
  const begun = versions.filter((one) => firstDay(one) <= today || firstDay(one) < day)
  return inForceOn(begun, day)
}

function firstDay({ inForceFrom }: Progress): string {
  return inForceFrom ?? ''
}

function isNewer(one: Progress | undefined, other: Progress): boolean {
  return (one?.number ?? 0) > (other.number ?? 0)
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

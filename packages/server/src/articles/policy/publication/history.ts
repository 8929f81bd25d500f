import { dayInJapan } from '@yakusoku/policy'
import type { PolicyNotice, VersionOutline } from '@yakusoku/portal'
import type { Reader } from '../../../platform/database/database.ts'
import { inForceOn, stateOf } from '../versions/states.ts'
import { listOutlines, versionNumbered } from '../versions/store.ts'
import type { Outline, Version } from '../versions/version.ts'

/** Every published version as of one moment; drafts are not among them. */
export interface History {
  /** Newest first. */
  readonly outlines: readonly VersionOutline[]
  /** Number of the version in force; null before the first day of the first one. */
  readonly inForce: number | null
  /** The day in Japan. */
  readonly today: string
}

type Published = Outline & { readonly number: number; readonly publishedAt: Date }

/** Reads what was published, and what of it the clock in Japan says. */
export async function readHistory(read: Reader, now: Date): Promise<History> {
  const today = dayInJapan(now)
  const published = (await listOutlines(read)).filter(isPublished)
  const current = inForceOn(published, today)
  return {
    inForce: current?.number ?? null,
    today,
    outlines: published.map((version) => ({
      number: version.number,
      // A version with a number is in none of the earlier states.
      state: stateOf(version, today, current) as VersionOutline['state'],
      publishedAt: version.publishedAt.toISOString(),
      effectiveOn: firstDay(version),
      changeClass: version.changeClass,
    })),
  }
}

/** An adopted text applied before we knew it: its own day counts, not the day it came here. */
function firstDay({ author, inForceFrom, effectiveOn }: Outline): string | null {
  return author === null ? effectiveOn : (inForceFrom ?? effectiveOn)
}

function isPublished(outline: Outline): outline is Published {
  return outline.number !== null && outline.publishedAt !== null
}

/**
 * The version people are shown when they ask for the policy: the one in force, else the first announced;
 * undefined where nothing is published.
 */
export async function currentVersion(
  read: Reader,
  { inForce, outlines }: History,
): Promise<Version | undefined> {
  const number = inForce ?? outlines.at(-1)?.number
  return number === undefined ? undefined : versionNumbered(read, number)
}

/** What must stand over the text of a version today; null where nothing must. */
export function noticeFor(
  number: number,
  { outlines, inForce, today }: History,
): PolicyNotice | null {
  /** Its day came, or a newer version did, before anybody put it into force. */
  const isPassed = (one: VersionOutline): boolean =>
    one.number < (inForce ?? 0) || (one.effectiveOn ?? today) < today
  const own = outlines.find((version) => version.number === number)
  if (own?.state === 'superseded') return { kind: 'superseded' }
  if (own?.state === 'published' && isPassed(own)) return { kind: 'not-applied' }
  if (own && own.state !== 'in-force') return { kind: 'not-yet', from: own.effectiveOn }
  const coming = outlines.filter(
    (one) => one.state === 'scheduled' || (one.state === 'published' && !isPassed(one)),
  )
  // A scheduled one comes for sure; of several, the one people meet first.
  const [next] = coming.toSorted(
    (one, other) =>
      Number(one.state === 'published') - Number(other.state === 'published') ||
      (one.effectiveOn ?? '').localeCompare(other.effectiveOn ?? ''),
  )
  return next ? { kind: 'newer', number: next.number, from: next.effectiveOn } : null
}

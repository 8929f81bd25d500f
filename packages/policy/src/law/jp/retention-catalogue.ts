import { addDays, addPeriod } from './calendar.ts'
import { companyRetention } from './retention/company.ts'
import type { RetentionEntry } from './retention/entry.ts'
import { labourRetention } from './retention/labour.ts'
import { sectorRetention } from './retention/sectors.ts'

/** What Japanese law wants kept, RET-*; which of it applies to a company, the company must say. */
export const retentionCatalogue: readonly RetentionEntry[] = [
  ...companyRetention,
  ...labourRetention,
  ...sectorRetention,
]

/**
 * Whether a schedule may rest on this entry.
 *
 * False where the law is known from memory alone, because nothing may be deleted, and no keeping excused, by a
 * period nobody looked up; and where the entry is no duty to keep.
 */
export function mayDrive(entry: RetentionEntry): boolean {
  return entry.kind === 'keep' && entry.certainty !== 'unverified'
}

/** A duty that applies to certain records: which entry, in which of its periods, counted from which day. */
export interface ApplicableDuty {
  readonly entry: RetentionEntry
  readonly period: string
  readonly startedOn: string
}

/** How long records must stay once several periods claim them. */
export interface RetentionEnd {
  /** The day to erase; null while a duty nobody looked up stands in the way. */
  readonly eraseOn: string | null
  /** From when on a duty alone keeps them: no purpose may use them any more. Null where that never is. */
  readonly onlyForDutyFrom: string | null
  /** The entries whose law must be looked up first. */
  readonly lookUp: readonly string[]
}

/**
 * Which of several periods holds: the longest duty, and erasure the day after it ends.
 *
 * `purposesEndOn` is the last day on which some purpose needs the records.
 *
 * @throws RangeError for an entry that is no duty to keep, or where the calendar has no such day.
 */
export function retentionEnd(
  purposesEndOn: string,
  duties: readonly ApplicableDuty[],
): RetentionEnd {
  const other = duties.find(({ entry }) => entry.kind !== 'keep')
  if (other !== undefined) throw new RangeError(`${other.entry.id} is no duty to keep`)
  const lookUp = duties.filter(({ entry }) => !mayDrive(entry)).map(({ entry }) => entry.id)
  const lastDays = duties
    .filter(({ entry }) => mayDrive(entry))
    .map(({ period, startedOn }) => addPeriod(startedOn, period))
  const last = [purposesEndOn, ...lastDays].toSorted().at(-1) ?? purposesEndOn
  const dutyOnly = last > purposesEndOn || lookUp.length > 0
  return {
    eraseOn: lookUp.length > 0 ? null : addDays(last, 1),
    onlyForDutyFrom: dutyOnly ? addDays(purposesEndOn, 1) : null,
    lookUp,
  }
}

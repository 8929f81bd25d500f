// Japan has had no summer time since 1952, so its clock is always nine hours ahead.
const aheadMs = 9 * 60 * 60 * 1000
const dayMs = 24 * 60 * 60 * 1000

/** The day it is in Japan at that moment, `2026-11-23`. */
export function dayInJapan(now: Date): string {
  return new Date(now.getTime() + aheadMs).toISOString().slice(0, 10)
}

/**
 * The moment a day begins in Japan, 00:00 at +09:00.
 *
 * @throws RangeError where the calendar has no such day.
 */
export function startOfDayInJapan(date: string): Date {
  return new Date(daysSinceEpoch(date) * dayMs - aheadMs)
}

/**
 * The day so many days later, or earlier where negative.
 *
 * @throws RangeError where the calendar has no such day.
 */
export function addDays(date: string, days: number): string {
  return new Date((daysSinceEpoch(date) + days) * dayMs).toISOString().slice(0, 10)
}

/**
 * The same day so many months later; the last day of the month where it has no such day (Civil Code, Art. 143).
 *
 * @throws RangeError where the calendar has no such day.
 */
export function addMonths(date: string, months: number): string {
  daysSinceEpoch(date)
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last)))
    .toISOString()
    .slice(0, 10)
}

/**
 * The day a period of the rules ends, counted from a day that is itself not counted (Civil Code, Art. 140, 143).
 *
 * @throws RangeError for what is no period like `P7Y`, `P13M` or `P90D`, or no day.
 */
export function addPeriod(date: string, period: string): string {
  const [, count = '', unit] = /^P([1-9]\d{0,3})([YMD])$/.exec(period) ?? []
  if (unit === undefined) throw new RangeError('write a period like P7Y, P13M or P90D')
  if (unit === 'D') return addDays(date, Number(count))
  return addMonths(date, Number(count) * (unit === 'Y' ? 12 : 1))
}

/**
 * The day of the week, 0 for Sunday.
 *
 * @throws RangeError where the calendar has no such day.
 */
export function weekdayOf(date: string): number {
  // 1 January 1970 is a Thursday.
  return (((daysSinceEpoch(date) + 4) % 7) + 7) % 7
}

/** How many days from one day to another; negative where the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return daysSinceEpoch(to) - daysSinceEpoch(from)
}

/** Days since 1 January 1970. */
function daysSinceEpoch(date: string): number {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN
  // `Date.parse` reads 30 February as 2 March.
  if (Number.isNaN(at) || !new Date(at).toISOString().startsWith(date)) {
    throw new RangeError(`the calendar has no day ${JSON.stringify(date.slice(0, 20))}`)
  }
  return at / dayMs
}

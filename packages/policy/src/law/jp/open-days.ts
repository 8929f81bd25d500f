import holidayJp from '@holiday-jp/holiday_jp'
import { addDays, weekdayOf } from './calendar.ts'

// Apart from the calendar, because the table of holidays is large and a page that only names a day can do without.

/**
 * The name of the national holiday that day is, or undefined.
 *
 * Known from 1970 to 2050. Outside those years no day is a holiday: a deadline then falls too early, never too late.
 */
export function holidayOn(date: string): { readonly ja: string; readonly en: string } | undefined {
  const holiday = (holidayJp.holidays as Readonly<Record<string, HolidayRow>>)[date]
  return holiday && { ja: holiday.name, en: holiday.name_en }
}

interface HolidayRow {
  readonly name: string
  readonly name_en: string
}

/**
 * Whether the authorities are open that day: no Saturday, Sunday, national holiday or day from 29 December to
 * 3 January (Act on Holidays of Administrative Organs, Art. 1).
 *
 * @throws RangeError where the calendar has no such day.
 */
export function isOpenDay(date: string): boolean {
  const weekday = weekdayOf(date)
  const day = date.slice(5)
  const yearEnd = day >= '12-29' || day <= '01-03'
  return weekday !== 0 && weekday !== 6 && !yearEnd && holidayOn(date) === undefined
}

/** That day itself where it is open, otherwise the first open day after it. */
export function nextOpenDay(date: string): string {
  let day = date
  while (!isOpenDay(day)) day = addDays(day, 1)
  return day
}

/** The day so many open days later; the day itself is not counted. */
export function addOpenDays(date: string, days: number): string {
  let day = date
  for (let left = days; left > 0; left--) day = nextOpenDay(addDays(day, 1))
  return day
}

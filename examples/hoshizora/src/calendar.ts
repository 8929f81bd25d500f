const msPerDay = 86_400_000
const texts: string[] = []
// 1930: nobody in the shop is older. Index 0 of the cache, since negative indexes would make it a map.
const firstDay = -14_610

/** Days since 1970-01-01 of a calendar date (`2026-11-23`). */
export function dayNumber(date: string): number {
  return Math.floor(Date.parse(`${date}T00:00:00Z`) / msPerDay)
}

/** The calendar date of a day number. */
export function dayText(day: number): string {
  const index = day - firstDay
  const known = texts[index]
  if (known !== undefined) return known
  const text = new Date(day * msPerDay).toISOString().slice(0, 10)
  texts[index] = text
  return text
}

/** A time without a zone, as the shop's old tables keep it. `second` counts from midnight. */
export function localTime(day: number, second: number): string {
  return `${dayText(day)} ${clock(second)}`
}

/** A time in Japan, as the shop's newer tables keep it. */
export function zonedTime(day: number, second: number): string {
  return `${dayText(day)} ${clock(second)}+09`
}

function clock(second: number): string {
  const minutes = Math.floor(second / 60)
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}:${two(second % 60)}`
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}

import type { Language } from '@yakusoku/contract'

const japan = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Tokyo',
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** A time as staff in Japan read it, to the second: `2026-11-23 16:05:09`, Japan time. */
export function japanTime(iso: string): string {
  return japan.format(new Date(iso))
}

const japanDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo', dateStyle: 'short' })
const longDay = {
  ja: new Intl.DateTimeFormat('ja', { timeZone: 'UTC', dateStyle: 'long' }),
  en: new Intl.DateTimeFormat('en', { timeZone: 'UTC', dateStyle: 'long' }),
} as const satisfies Record<Language, unknown>

/** The day it is in Japan, `2026-11-23`, wherever the browser stands. */
export function dayInJapan(now: Date): string {
  return japanDay.format(now)
}

/** The day so many days later. */
export function daysLater(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}

/** A day as a sentence says it: 2026年11月23日, November 23, 2026. */
export function spokenDay(day: string, language: Language): string {
  return longDay[language].format(new Date(day))
}

/** How long something took, e.g. `84 ms` or `2.4 s`. */
export function duration(milliseconds: number): string {
  return milliseconds < 1000 ? `${milliseconds} ms` : `${(milliseconds / 1000).toFixed(1)} s`
}

/** A count with separators, e.g. `12,480`. */
export function count(value: number, language: Language): string {
  return new Intl.NumberFormat(language).format(value)
}

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

/** How long something took, e.g. `84 ms` or `2.4 s`. */
export function duration(milliseconds: number): string {
  return milliseconds < 1000 ? `${milliseconds} ms` : `${(milliseconds / 1000).toFixed(1)} s`
}

/** A count with separators, e.g. `12,480`. */
export function count(value: number, language: Language): string {
  return new Intl.NumberFormat(language).format(value)
}

import type { Language } from '@yakusoku/contract'

const locale = { ja: 'ja-JP', en: 'en-GB' } as const
const inJapan = { ja: '(日本時間)', en: ' (Japan time)' } as const

/** A calendar date (`2026-11-23`) or the day of an instant in Japan, in words. */
export function day(iso: string, language: Language): string {
  // A bare date is midnight UTC to the parser; asking for UTC back keeps it the same day.
  const timeZone = iso.length === 10 ? 'UTC' : 'Asia/Tokyo'
  return new Intl.DateTimeFormat(locale[language], { dateStyle: 'long', timeZone }).format(
    new Date(iso),
  )
}

/** An instant on the clocks of Japan, to the minute, saying that it is Japan's. */
export function moment(iso: string, language: Language): string {
  const clock = new Intl.DateTimeFormat(locale[language], {
    timeStyle: 'short',
    timeZone: 'Asia/Tokyo',
  }).format(new Date(iso))
  return `${day(iso, language)} ${clock}${inJapan[language]}`
}

import type { Finding } from './certainty.ts'
import type { Reading } from './passage.ts'

const DATE =
  /(?:(\d{4})|(令和|平成|昭和)(\d{1,2}|元))\s?[年./-]\s?(\d{1,2})\s?[月./-]\s?(\d{1,2})日?/gu
const ENACTED = /制定|策定/u
const EFFECTIVE = /施行|発効|公開|公表|掲載|作成|適用/u
const REVISED = /改[定訂正]|更新|変更|改版/u

/** Year before the first of an era. */
const eras: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 }

/** How far a word may stand from the date it speaks of. */
const REACH = 12

type Event = 'enacted' | 'effective' | 'revised'

/** The dates a policy gives of itself; of several revisions the last. */
export function findDates({ passages }: Reading): {
  readonly enactedOn: Finding<string> | null
  readonly lastRevisedOn: Finding<string> | null
} {
  const found: { event: Event; finding: Finding<string> }[] = []
  for (const { text, folded } of passages) {
    if (text.length > 400) continue
    for (const match of text.matchAll(DATE)) {
      const value = isoDate(match)
      const event = eventOf(text, match.index, match.index + match[0].length)
      if (value === null || event === null) continue
      const span = folded.original(match.index, match.index + match[0].length)
      found.push({ event, finding: { value, span } })
    }
  }
  const of = (event: Event): Finding<string>[] =>
    found.filter((one) => one.event === event).map(({ finding }) => finding)
  return {
    enactedOn: of('enacted')[0] ?? of('effective')[0] ?? null,
    lastRevisedOn:
      of('revised')
        .toSorted((a, b) => a.value.localeCompare(b.value))
        .at(-1) ?? null,
  }
}

/** The word after a date outweighs the one before: 「制定 2019年…、2021年… 改定」. */
function eventOf(text: string, start: number, end: number): Event | null {
  const after = /^[^\d\n]{0,12}/u.exec(text.slice(end, end + REACH))?.[0] ?? ''
  const before = /[^\d\n]{0,12}$/u.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? ''
  for (const words of [before.replace(/.*[、。)]/u, ''), after]) {
    if (REVISED.test(words)) return 'revised'
    if (ENACTED.test(words)) return 'enacted'
    if (EFFECTIVE.test(words)) return 'effective'
  }
  return null
}

/** Null for a date no calendar has. */
function isoDate(match: RegExpExecArray): string | null {
  const [, western, era = '', inEra = '', month, day] = match
  const year =
    western === undefined
      ? (eras[era] ?? 0) + (inEra === '元' ? 1 : Number(inEra))
      : Number(western)
  const date = new Date(Date.UTC(year, Number(month) - 1, Number(day)))
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return year > 1900 && date.toISOString().startsWith(iso) ? iso : null
}

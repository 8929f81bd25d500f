import { asSure, certainty, type Finding } from './certainty.ts'
import type { Passage, Reading } from './passage.ts'

const DATE =
  /(?:(\d{4})|(令和|平成|昭和)\s?(\d{1,2}|元))\s?(?:年|[./-])\s?(\d{1,2})\s?(?:(?:月|[./-])\s?(\d{1,2})(?!\d)日?|月(?!\s?\d))/gu
const MONTH =
  '(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)\\.?'
const ENGLISH = new RegExp(
  `${MONTH} (?:(\\d{1,2})(?:st|nd|rd|th)?,? )?(\\d{4})|(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (\\d{4})`,
  'gu',
)
const ENACTED = /制定|策定|施行開始|enacted|established/u
const EFFECTIVE = /施行|発効|公開|公表|掲載|作成|適用|effective|posted|in force/u
const REVISED = /改[定訂正]|更新|変更|改版|見直|updated|revised|modified|amended|revision/u

/** Year before the first of an era. */
const eras: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 }
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** How far a word may stand from the date it speaks of. */
const REACH = 20

type Event = 'enacted' | 'effective' | 'revised'

interface Dated {
  readonly event: Event | null
  readonly finding: Finding<string>
  /** The date is all the line says. */
  readonly alone: boolean
}

/** The dates a policy gives of itself; of several revisions the last. */
export function findDates({ passages }: Reading): {
  readonly enactedOn: Finding<string> | null
  readonly lastRevisedOn: Finding<string> | null
} {
  const found = passages.filter(({ text }) => text.length <= 400).flatMap(datesIn)
  const of = (event: Event): Finding<string>[] =>
    found.filter((one) => one.event === event).map(({ finding }) => finding)
  const lastRevisedOn =
    of('revised')
      .toSorted((a, b) => a.value.localeCompare(b.value))
      .at(-1) ?? null
  const enactedOn = of('enacted')[0] ?? of('effective')[0] ?? null
  return {
    enactedOn: enactedOn ?? (lastRevisedOn === null ? unlabelled(found) : null),
    lastRevisedOn,
  }
}

function datesIn({ text, folded }: Passage): Dated[] {
  return [...text.matchAll(DATE), ...text.matchAll(ENGLISH)].flatMap((match) => {
    const read = isoDate(match)
    if (read === null) return []
    const end = match.index + match[0].length
    const finding = {
      value: read.value,
      span: folded.original(match.index, end),
      certainty: read.whole ? certainty.labelled : certainty.likely,
    }
    const alone = match.index === 0 && end >= text.length - 1
    return [{ event: eventOf(text, match.index, end), finding, alone }]
  })
}

/** A bare date under a policy is most often the day it was made. */
function unlabelled(found: readonly Dated[]): Finding<string> | null {
  const last = found.findLast(({ event, alone }) => event === null && alone)
  return last === undefined
    ? null
    : asSure(last.finding, certainty.guessed, { name: 'date-unclear' })
}

/** The word after a date outweighs the one before: 「制定 2019年…、2021年… 改定」. */
function eventOf(text: string, start: number, end: number): Event | null {
  const after = /^[^\d\n]{0,12}/u.exec(text.slice(end, end + 12))?.[0] ?? ''
  const before = /[^\d\n]{0,20}$/u.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? ''
  for (const words of [before.replace(/.*[、。)]/u, ''), after]) {
    if (REVISED.test(words)) return 'revised'
    if (ENACTED.test(words)) return 'enacted'
    if (EFFECTIVE.test(words)) return 'effective'
  }
  return null
}

/** ISO 8601, `2024-04` where the text names no day; null for a date no calendar has. */
function isoDate(match: RegExpExecArray): { value: string; whole: boolean } | null {
  const { year, month, day } = /^[a-z]|\d [a-z]|\d(?:st|nd|rd|th)/u.test(match[0])
    ? englishDate(match)
    : japaneseDate(match)
  const date = new Date(Date.UTC(year, month - 1, day ?? 1))
  const value = [year, month, ...(day === undefined ? [] : [day])].map(pad).join('-')
  const real = year > 1900 && month > 0 && date.toISOString().startsWith(value)
  return real ? { value, whole: day !== undefined } : null
}

interface Written {
  readonly year: number
  readonly month: number
  readonly day: number | undefined
}

function japaneseDate([, western, era = '', inEra = '', month, day]: RegExpExecArray): Written {
  const since = (eras[era] ?? 0) + (inEra === '元' ? 1 : Number(inEra))
  return {
    year: western === undefined ? since : Number(western),
    month: Number(month),
    day: day === undefined ? undefined : Number(day),
  }
}

function englishDate([
  ,
  month,
  day,
  year,
  dayFirst,
  monthAfter,
  yearAfter,
]: RegExpExecArray): Written {
  const name = (month ?? monthAfter ?? '').slice(0, 3)
  const written = day ?? dayFirst
  return {
    year: Number(year ?? yearAfter),
    month: months.indexOf(name) + 1,
    day: written === undefined ? undefined : Number(written),
  }
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}

import type { ScheduleRule } from '../bundle/rules.ts'
import type { Extraction } from '../extraction/extraction.ts'
import type { Passage } from '../extraction/passage.ts'
import type { ClauseFinder } from './clause-finder.ts'

const AMOUNT = '([1-9]\\d{0,3}|[一二三四五六七八九十])'
const UNIT = '(年|か月|ヶ月|ケ月|カ月|ヵ月|箇月|日)'
/** 「5年間保存」, 「保存期間は90日」, and 「7年」 in a table's row. */
const KEPT = new RegExp(
  `${AMOUNT}\\s?${UNIT}間?[^。]{0,16}(?:保[存有管持]|保持|経過)|(?:保[存有管]期間|後)[^。]{0,12}?${AMOUNT}\\s?${UNIT}`,
  'u',
)
const PERIOD = new RegExp(`${AMOUNT}\\s?${UNIT}(?:間|以内)?(?!前|度|目|次|曜|時|以上前)`, 'gu')
/** Years of the calendar are no periods. */
const CALENDAR = /(?:\d{4}|令和|平成|昭和)\s?$/u
const units: Readonly<Record<string, string>> = { 年: 'Y', 日: 'D' }
const KANJI = '一二三四五六七八九十'

const START = /([^、。:\t|]{2,40}?)(?:の日)?(?:から|より|後|以降)(?:起算して|、)?\s?$/u
/** The events policies count from, for the English half. */
const events: readonly (readonly [RegExp, string])[] = [
  [/退会|解約/u, 'The end of the membership'],
  [/契約[^。]{0,6}終了|取引[^。]{0,8}(?:終了|終わっ)/u, 'The end of the contract'],
  [/最終[^。]{0,10}(?:利用|取引|ログイン|来店|来院)/u, 'The last use'],
  [/(?:選考|採用)[^。]{0,8}(?:終了|結果)|不採用/u, 'The end of the selection'],
  [/問い?合わ?せ|回答|対応/u, 'The end of the inquiry'],
  [/取得|収集|受領/u, 'The day it was acquired'],
  [/注文|購入|発送/u, 'The order'],
  [/退職/u, 'The end of the employment'],
]

/**
 * A schedule for every period a clause states; 「必要な期間」 is none, and none is invented.
 *
 * Only retention sections and the retention statement count: the papers of a request have periods too.
 */
export function draftSchedules(extraction: Extraction, clauses: ClauseFinder): ScheduleRule[] {
  const own = clauses.passages(['retention'], PERIOD_ANYWHERE)
  const kept = own.filter((passage) => KEPT.test(passage.text) || isRow(passage))
  const [start] = extraction.spans['/retention/statement'] ?? [null]
  const statement = start === null ? undefined : clauses.at(start)
  const from = kept.length > 0 || statement === undefined ? kept : [statement]
  return from
    .flatMap((passage) => periodsIn(passage).map((stated) => ({ passage, ...stated })))
    .slice(0, MOST)
    .map((stated, at) => scheduleOf(stated, at))
}

/** A policy with more periods than this is no policy; a bundle is read by people. */
const MOST = 100

const PERIOD_ANYWHERE = new RegExp(PERIOD.source, 'u')

/** A row of a table or a list: whose data, and how long. */
function isRow({ text, clause }: Passage): boolean {
  return (clause.item !== null || /[\t|:]/u.test(text)) && text.length < 160 && !/。./u.test(text)
}

interface Stated {
  readonly period: string
  readonly start: string | null
}

/** ISO 8601, with what the period counts from where its clause says so. */
function periodsIn({ text }: Passage): Stated[] {
  const found: Stated[] = []
  for (const match of text.slice(0, 2000).matchAll(PERIOD)) {
    const [, amount = '', unit = ''] = match
    const before = text.slice(Math.max(0, match.index - 60), match.index)
    if (
      CALENDAR.test(text.slice(Math.max(0, match.index - 6), match.index + amount.length)) &&
      unit === '年'
    )
      continue
    const number = KANJI.includes(amount) ? KANJI.indexOf(amount) + 1 : Number(amount)
    const period = `P${number}${units[unit] ?? 'M'}`
    found.push({ period, start: START.exec(before)?.[1] ?? null })
  }
  return found
}

function scheduleOf(
  { passage, period, start }: Stated & { readonly passage: Passage },
  at: number,
): ScheduleRule {
  return {
    id: at === 0 ? 'retention' : `retention-${at + 1}`,
    clauses: [passage.clause.id],
    period,
    ...(start !== null && { start: startOf(start) }),
    ground: {
      ja: passage.clause.text.replace(/\s*[\r\n]+\s*/gu, ''),
      en: 'The period the policy states',
    },
    afterwards: passage.text.includes('匿名') ? 'anonymise' : 'erase',
  }
}

function startOf(written: string): NonNullable<ScheduleRule['start']> {
  const ja = written.replace(/^.*[はを]/u, '').trim() || written.trim()
  const en = events.find(([words]) => words.test(written))?.[1] ?? 'The event the policy names'
  return { ja, en }
}

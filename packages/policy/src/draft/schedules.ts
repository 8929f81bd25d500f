import type { ScheduleRule } from '../bundle/rules.ts'
import type { Extraction } from '../extraction/extraction.ts'
import { fold } from '../text/fold.ts'
import type { ClauseFinder } from './clause-finder.ts'

const PERIOD = /([1-9]\d{0,3}|[一二三四五六七八九十])\s?(年|か月|ヶ月|ケ月|カ月|ヵ月|箇月|日)間?/u
const units: Readonly<Record<string, string>> = { 年: 'Y', 日: 'D' }
const KANJI = '一二三四五六七八九十'

/** A schedule only where the statement gives a period: 「必要な期間」 is none, and none is invented. */
export function draftSchedules(extraction: Extraction, clauses: ClauseFinder): ScheduleRule[] {
  const { retention } = extraction
  const [start] = extraction.spans['/retention/statement'] ?? [0]
  const passage = clauses.at(start)
  if (retention === null || passage === undefined) return []
  const folded = fold(retention.statement).text
  const match = PERIOD.exec(folded)
  if (match === null) return []
  const [, amount = '', unit = ''] = match
  const number = KANJI.includes(amount) ? KANJI.indexOf(amount) + 1 : Number(amount)
  return [
    {
      id: 'retention',
      clauses: [passage.clause.id],
      period: `P${number}${units[unit] ?? 'M'}`,
      ground: {
        ja: retention.statement.replace(/\s*[\r\n]+\s*/gu, ''),
        en: 'The period the policy states',
      },
      afterwards: /匿名/u.test(folded) ? 'anonymise' : 'erase',
    },
  ]
}

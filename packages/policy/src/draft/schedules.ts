import type { ScheduleRule } from '../bundle/rules.ts'
import type { Extraction } from '../extraction/extraction.ts'
import type { Passage } from '../extraction/passage.ts'
import type { ClauseFinder } from './clause-finder.ts'

const PERIOD =
  /([1-9]\d{0,3}|[一二三四五六七八九十])\s?(年|か月|ヶ月|ケ月|カ月|ヵ月|箇月|日)間?[^。]{0,16}(?:保[存有管持]|保持)|保[存有管]期間[^。]{0,12}?([1-9]\d{0,3}|[一二三四五六七八九十])\s?(年|か月|ヶ月|ケ月|カ月|ヵ月|箇月|日)/u
const units: Readonly<Record<string, string>> = { 年: 'Y', 日: 'D' }
const KANJI = '一二三四五六七八九十'

/**
 * A schedule for every clause that states a period; 「必要な期間」 is none, and none is invented.
 *
 * Only retention sections and the retention statement count: the papers of a request have periods too.
 */
export function draftSchedules(extraction: Extraction, clauses: ClauseFinder): ScheduleRule[] {
  const stated = clauses.passages(['retention'], PERIOD)
  const [start] = extraction.spans['/retention/statement'] ?? [null]
  const statement = start === null ? undefined : clauses.at(start)
  const from = stated.length > 0 || statement === undefined ? stated : [statement]
  return from
    .flatMap((passage) => {
      const period = periodOf(passage.text)
      return period === null ? [] : [{ passage, period }]
    })
    .map(({ passage, period }, at) => scheduleOf(passage, period, at))
}

function scheduleOf(passage: Passage, period: string, at: number): ScheduleRule {
  return {
    id: at === 0 ? 'retention' : `retention-${at + 1}`,
    clauses: [passage.clause.id],
    period,
    ground: {
      ja: passage.clause.text.replace(/\s*[\r\n]+\s*/gu, ''),
      en: 'The period the policy states',
    },
    afterwards: passage.text.includes('匿名') ? 'anonymise' : 'erase',
  }
}

/** ISO 8601, or null where the text gives no period. */
function periodOf(folded: string): string | null {
  const match = PERIOD.exec(folded)
  if (match === null) return null
  const amount = match[1] ?? match[3] ?? ''
  const unit = match[2] ?? match[4] ?? ''
  const number = KANJI.includes(amount) ? KANJI.indexOf(amount) + 1 : Number(amount)
  return `P${number}${units[unit] ?? 'M'}`
}

import type { Rules } from '../bundle/rules.ts'
import type { ClauseFinder } from './clause-finder.ts'

const IMPROVES = /監査|教育|研修|啓発|継続的|見直|\baudit|\btrain/u
const AUDIT = /監査/u
const TRAINING = /教育|研修/u
/** 「2年に1回」 is not 「年に1回」: a number before the unit counts. */
const COUNTED = /([1-9]\d?)\s?(年|か月|ヶ月|カ月|箇月)(?:間|ごと)?に(?:1|一)(?:回|度)/u
const EVERY: readonly (readonly [string, RegExp])[] = [
  ['P6M', /半年に?(?:1|一)(?:回|度)|年に?(?:2|二)(?:回|度)/u],
  ['P1Y', /(?:毎年|年に?(?:1|一)(?:回|度)|1年に1(?:回|度))/u],
  ['P1M', /(?:毎月|月に?(?:1|一)(?:回|度))/u],
  ['P3M', /四半期/u],
]

/** How the company looks after its own keeping of the policy, and how often where it says so. */
export function draftImprovement(clauses: ClauseFinder): Rules['improvement'] {
  const passages = clauses.passages(['improvement', 'safeguards'], IMPROVES)
  if (passages.length === 0) return undefined
  const every = (subject: RegExp): string | undefined => {
    const said = passages.filter(({ text }) => subject.test(text))
    const counted = said.map(({ text }) => COUNTED.exec(text)).find((match) => match !== null)
    if (counted) return `P${counted[1]}${counted[2] === '年' ? 'Y' : 'M'}`
    return EVERY.find(([, words]) => said.some(({ text }) => words.test(text)))?.[0]
  }
  const auditEvery = every(AUDIT)
  const trainingEvery = every(TRAINING)
  return {
    clauses: passages.map(({ clause }) => clause.id),
    ...(auditEvery !== undefined && { auditEvery }),
    ...(trainingEvery !== undefined && { trainingEvery }),
  }
}

const CHANGES = /変更|改定|改訂|改正|更新|見直|\b(?:change|update|revise|amend)/u
const NOTICE = /(\d{1,3})\s?(日|週間)前(?:まで)?に/u

/** That and how the text itself may change. */
export function draftChange(clauses: ClauseFinder): Rules['change'] {
  const passages = clauses.passages(['policy-change'], CHANGES)
  if (passages.length === 0) return undefined
  const notice = passages.map(({ text }) => NOTICE.exec(text)).find((match) => match !== null)
  const days = Number(notice?.[1] ?? 0) * (notice?.[2] === '週間' ? 7 : 1)
  return {
    clauses: passages.map(({ clause }) => clause.id),
    ...(days > 0 && { noticeDays: days }),
  }
}

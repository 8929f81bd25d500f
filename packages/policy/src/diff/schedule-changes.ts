import type { Rules, ScheduleRule } from '../bundle/rules.ts'
import { fold } from '../text/fold.ts'
import { compareStated, type ReadSide } from './clause-texts.ts'
import type { RuleChange } from './policy-diff.ts'
import { changeOf } from './reasons.ts'
import { inwardReasons as reasons } from './reasons-inward.ts'

/** How long information is kept, and what may keep it longer (Art. 22). */
export function scheduleChanges(before: ReadSide, after: ReadSide): RuleChange[] {
  const old = new Map(before.rules.schedules.map((schedule) => [schedule.id, schedule]))
  const kept = after.rules.schedules.flatMap((schedule) => {
    const was = old.get(schedule.id)
    old.delete(schedule.id)
    const rule = `schedules/${schedule.id}`
    return was === undefined
      ? [changeOf(rule, 'added', schedule.clauses, reasons.shorter)]
      : changedSchedule(rule, { before, after, was, schedule })
  })
  const gone = [...old.values()].map(({ id, clauses }) =>
    changeOf(`schedules/${id}`, 'removed', clauses, reasons.longer),
  )
  return [...kept, ...gone, ...exceptionChanges(before.rules, after.rules)]
}

interface Kept {
  readonly before: ReadSide
  readonly after: ReadSide
  readonly was: ScheduleRule
  readonly schedule: ScheduleRule
}

/** What is left of a person when the period ends, least first. */
const left = ['erase', 'anonymise', 'quarantine'] as const

function changedSchedule(rule: string, kept: Kept): RuleChange[] {
  const { was, schedule } = kept
  const { clauses } = schedule
  const lengths = [daysOf(schedule.period) - daysOf(was.period), lengthInWords(kept)]
  const remains = left.indexOf(schedule.afterwards) - left.indexOf(was.afterwards)
  const isLonger = lengths.some((days) => days > 0) || remains > 0
  const isShorter = lengths.some((days) => days < 0) || remains < 0
  const isOther = was.start?.ja !== schedule.start?.ja || was.ground.ja !== schedule.ground.ja
  const changes = [
    ...(isLonger ? [changeOf(rule, 'widened', clauses, reasons.longer)] : []),
    ...(isShorter ? [changeOf(rule, 'narrowed', clauses, reasons.shorter)] : []),
    ...(isOther ? [changeOf(rule, 'changed', clauses, reasons.keeping)] : []),
  ]
  return changes.length > 0 ? changes : wordChanges(rule, kept)
}

function statedOf({ texts }: ReadSide, { clauses }: ScheduleRule) {
  return { clauses, texts }
}

function wordChanges(rule: string, { before, after, was, schedule }: Kept): RuleChange[] {
  const words = compareStated(statedOf(before, was), statedOf(after, schedule))
  if (words === 'same') return []
  const reason = words === 'editorial' ? reasons.editorial : reasons.keeping
  return [changeOf(rule, 'changed', schedule.clauses, reason)]
}

/** The text may promise another period than the rule: the longer of what it says counts. */
function lengthInWords({ before, after, was, schedule }: Kept): number {
  const [old, now] = [longest(before, was), longest(after, schedule)]
  return old === 0 || now === 0 ? 0 : now - old
}

function longest({ texts }: ReadSide, { clauses }: ScheduleRule): number {
  return Math.max(0, ...clauses.flatMap((id) => periodsIn(texts.get(id) ?? '')))
}

const UNITS: Readonly<Record<string, number>> = {
  年: 365,
  月: 30,
  日: 1,
  週: 7,
  Y: 365,
  M: 30,
  D: 1,
}

/** In days, near enough to tell longer from shorter. */
function periodsIn(text: string): number[] {
  const found = fold(text).text.matchAll(
    /(\d{1,5})\s?(?:か|ヶ|ヵ|カ|ケ|箇)?(年|月|日|週)(?:間|以内)/gu,
  )
  return [...found].map(([, count, unit = '']) => Number(count) * (UNITS[unit] ?? 1))
}

function daysOf(period: string): number {
  return Number(period.slice(1, -1)) * (UNITS[period.slice(-1)] ?? 1)
}

function exceptionChanges({ retention: was }: Rules, { retention: now }: Rules): RuleChange[] {
  const [old, next] = [was?.exceptions ?? [], now?.exceptions ?? []]
  const clauses = now?.clauses ?? was?.clauses ?? []
  const isMore = next.some((one) => !old.includes(one))
  const isLess = old.some((one) => !next.includes(one))
  return [
    ...(isMore ? [changeOf('retention', 'widened', clauses, reasons.longer)] : []),
    ...(isLess ? [changeOf('retention', 'narrowed', clauses, reasons.shorter)] : []),
  ]
}

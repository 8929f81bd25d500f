import type { Bilingual } from '@yakusoku/contract'
import { addDays } from './calendar.ts'
import { type LawFact, place, presentArticles } from './laws.ts'
import { nextOpenDay } from './open-days.ts'

/** What makes a breach one that must be reported and told to the people concerned (Art. 26, Rule 7). */
export interface BreachTrigger extends LawFact {
  readonly what: Bilingual
  /** From how many people on. */
  readonly people: number
  /** Days within which the final report is due, the day of knowing being day 1 (Rule 8(2)). */
  readonly finalDays: 30 | 60
}

const since = { until: null, certainty: 'verified' } as const

/** The four situations of Rule 7; none holds where strong encryption with a safe key protects all the data. */
export const breachTriggers = [
  {
    id: 'sensitive',
    what: {
      ja: '要配慮個人情報が含まれる漏えい等',
      en: 'a breach of data with sensitive information',
    },
    people: 1,
    finalDays: 30,
    provisions: [place('APPI', '26', '1'), place('APPI-Rule', '7', undefined, '1')],
    from: presentArticles,
    source: 'Rule 7(i)',
    ...since,
  },
  {
    id: 'property',
    what: {
      ja: '不正に利用されると財産的な被害が生じるおそれがあるデータの漏えい等',
      en: 'a breach of data whose misuse may cost people money',
    },
    people: 1,
    finalDays: 30,
    provisions: [place('APPI', '26', '1'), place('APPI-Rule', '7', undefined, '2')],
    from: presentArticles,
    source: 'Rule 7(ii)',
    ...since,
  },
  {
    id: 'bad-faith',
    what: {
      ja: '不正の目的をもって行われたおそれがある行為による漏えい等(取得しようとしている個人情報を含む)',
      en: 'a breach by an act possibly in bad faith, information about to be acquired included',
    },
    people: 1,
    finalDays: 60,
    provisions: [place('APPI', '26', '1'), place('APPI-Rule', '7', undefined, '3')],
    // The same trigger applied to personal data alone before that day.
    from: '2024-04-01',
    source: 'Rule 7(iii)',
    ...since,
  },
  {
    id: 'many-people',
    what: {
      ja: '本人の数が1,000人を超える漏えい等',
      en: 'a breach that concerns over 1,000 people',
    },
    people: 1001,
    finalDays: 30,
    provisions: [place('APPI', '26', '1'), place('APPI-Rule', '7', undefined, '4')],
    from: presentArticles,
    source: 'Rule 7(iv)',
    ...since,
  },
] as const satisfies readonly BreachTrigger[]

/** One of the four situations of Rule 7. */
export type BreachTriggerId = (typeof breachTriggers)[number]['id']

/** What the report says (Rule 8(1)); `inNotice` marks what the people concerned are told as well (Rule 10). */
export const breachReportItems = [
  {
    id: 'overview',
    inNotice: true,
    what: { ja: '概要', en: 'what happened, when, found by whom' },
  },
  { id: 'data-items', inNotice: true, what: { ja: '個人データの項目', en: 'the items of data' } },
  { id: 'people', inNotice: false, what: { ja: '本人の数', en: 'how many people' } },
  { id: 'cause', inNotice: true, what: { ja: '原因', en: 'the cause' } },
  {
    id: 'secondary-damage',
    inNotice: true,
    what: { ja: '二次被害またはそのおそれの有無とその内容', en: 'secondary damage or its risk' },
  },
  {
    id: 'response',
    inNotice: false,
    what: { ja: '本人への対応の実施状況', en: 'what was done for the people concerned' },
  },
  {
    id: 'publication',
    inNotice: false,
    what: { ja: '公表の実施状況', en: 'whether it was published' },
  },
  {
    id: 'prevention',
    inNotice: false,
    what: { ja: '再発防止のための措置', en: 'measures against a recurrence' },
  },
  { id: 'other', inNotice: true, what: { ja: 'その他参考となる事項', en: 'anything else of use' } },
] as const satisfies readonly {
  readonly id: string
  readonly inNotice: boolean
  readonly what: Bilingual
}[]

/** What takes the place of a notice where telling each person is difficult (Art. 26(2), GL 3-5-4-5). */
export const substituteNotice = {
  ja: '事案の公表、または本人が自分のデータが対象か確かめられる問い合わせ窓口の公表',
  en: 'publishing the case, or a desk where people can ask whether their data are concerned',
} as const satisfies Bilingual

/** The days a reportable breach sets, all in Japan. */
export interface BreachClock {
  /** The preliminary report is due in three to five days (GL 3-5-3): when to worry, when it is late. */
  readonly preliminary: { readonly alarmOn: string; readonly lateAfter: string }
  /** The last day for the final report, moved to the next open day where the authority is closed. */
  readonly finalBy: string
}

/**
 * What is due when, from the day any department of the company knew.
 *
 * @throws RangeError where no trigger holds, or the calendar has no such day.
 */
export function breachClock(knownOn: string, triggers: readonly BreachTriggerId[]): BreachClock {
  if (triggers.length === 0) throw new RangeError('a breach without a trigger has no clock')
  const days = triggers.includes('bad-faith') ? 60 : 30
  return {
    preliminary: { alarmOn: addDays(knownOn, 2), lateAfter: addDays(knownOn, 4) },
    finalBy: nextOpenDay(addDays(knownOn, days - 1)),
  }
}

/** Which of the four situations hold; an unknown number of people counts as the most it may be (GL 3-5-3). */
export function triggersOf(breach: {
  readonly sensitive: boolean
  readonly property: boolean
  readonly badFaith: boolean
  readonly people: number
  /** All of the data protected by strong encryption whose key is safe (Rule 7). */
  readonly encrypted: boolean
}): BreachTriggerId[] {
  if (breach.encrypted) return []
  const holds: Readonly<Record<BreachTriggerId, boolean>> = {
    sensitive: breach.sensitive,
    property: breach.property,
    'bad-faith': breach.badFaith,
    'many-people': breach.people > 1000,
  }
  return breachTriggers.map(({ id }) => id).filter((id) => holds[id])
}

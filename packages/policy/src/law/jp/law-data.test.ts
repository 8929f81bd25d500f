import { describe, expect, it } from 'vitest'
import { breachClock, breachReportItems, breachTriggers, triggersOf } from './breach.ts'
import { identityPaper, identityPapers } from './identity-papers.ts'
import { cite, type LawFact, place } from './laws.ts'
import { publishedMatters } from './published-matters.ts'
import { type RequestRule, requestRules } from './request-rules.ts'
import { feeAllowed, requestClock, requestRulesFor } from './requests.ts'
import { retentionCatalogue } from './retention-catalogue.ts'

const facts: readonly LawFact[] = [
  ...publishedMatters,
  ...requestRules,
  ...breachTriggers,
  ...identityPapers,
  ...retentionCatalogue,
]
const rules: readonly RequestRule[] = requestRules

describe('the law as data', () => {
  it('says where every statement stands, and has each once', () => {
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length)
    expect(facts.filter(({ provisions }) => provisions.length === 0).map(({ id }) => id)).toEqual([
      'RET-OT-7',
    ])
    expect(publishedMatters).toHaveLength(14)
    expect(requestRules).toHaveLength(11)
    expect(breachTriggers).toHaveLength(4)
    expect(breachReportItems).toHaveLength(9)
    expect(retentionCatalogue).toHaveLength(38)
  })

  it('speaks Japanese in ja and English in en', () => {
    const ja: string[] = []
    const en: string[] = []
    JSON.stringify(facts, (key, value: unknown) => {
      if (key === 'ja') ja.push(String(value))
      if (key === 'en') en.push(String(value))
      return value
    })
    expect(ja.length).toBe(en.length)
    expect(ja.filter((text) => !/[ぁ-んァ-ヶ一-龠]/u.test(text))).toEqual([])
    expect(en.filter((text) => /[ぁ-んァ-ヶ一-龠]/u.test(text))).toEqual([])
  })

  it.each([
    [place('APPI', '27', '5', '3'), '個人情報保護法第27条第5項第3号', 'APPI Art. 27(5)(iii)'],
    [
      place('TBA', '27-12'),
      '電気通信事業法第27条の12',
      'Telecommunications Business Act Art. 27-12',
    ],
    [
      place('GL', '3-8-1'),
      '個人情報保護法ガイドライン(通則編)3-8-1',
      'APPI Guideline (General) 3-8-1',
    ],
    [
      place('Labor-Standards-Act', 'S143'),
      '労働基準法附則第143条',
      'Labor Standards Act Suppl. Art. 143',
    ],
    [
      place('APPI-Order', '10', undefined, '2'),
      '個人情報保護法施行令第10条第2号',
      'Order for Enforcement of the APPI Art. 10(ii)',
    ],
    [{ law: 'Other', article: '1' }, 'Other第1条', 'Other Art. 1'],
  ])('cites %j', (provision, ja, en) => {
    expect(cite(provision)).toEqual({ ja, en })
  })
})

describe('requests', () => {
  it('a fee may be set for three kinds only', () => {
    expect(
      ['purpose-notice', 'disclosure', 'provision-records', 'erasure', 'complaint', 'nothing'].map(
        feeAllowed,
      ),
    ).toEqual([true, true, true, false, false, false])
  })

  it('one kind may have several grounds', () => {
    expect(requestRulesFor('suspension').map(({ id }) => id)).toEqual(['R5', 'R7'])
    expect(requestRulesFor('nothing')).toEqual([])
  })

  it('what must come before a suit opens the way two weeks after arrival', () => {
    expect(rules.filter(({ beforeSuit }) => beforeSuit).map(({ id }) => id)).toEqual([
      'R2',
      'R3',
      'R4',
      'R5',
      'R6',
      'R7',
    ])
    expect(requestClock('2026-04-01', { beforeSuit: true })).toEqual({
      answerBy: '2026-04-15',
      suitFrom: '2026-04-16',
    })
    expect(requestClock('2026-04-01', { beforeSuit: false }, 30)).toEqual({
      answerBy: '2026-05-01',
      suitFrom: null,
    })
  })
})

describe('identity papers', () => {
  it.each([
    ['運転免許証', 'driving-licence'],
    ['マイナンバーカードの表面', 'my-number-card'],
    ['健康保険証', 'insurance-card'],
    ['健康保険の資格確認書', 'eligibility-certificate'],
    ['住民票の写し', 'resident-record'],
    ['旅券(パスポート)', 'passport'],
    ['会員証', undefined],
  ])('knows %s', (printed, id) => {
    expect(identityPaper(printed)?.id).toBe(id)
  })

  it('says of every paper with a guarded number what to cover', () => {
    const open = identityPapers.filter(({ cover }) => cover === null).map(({ id }) => id)
    expect(open).toEqual(['insurance-card', 'seal-certificate'])
  })
})

describe('a breach', () => {
  const breach = { sensitive: false, property: false, badFaith: false, people: 1, encrypted: false }

  it('known on 23 November 2026 is reported from the 25th to the 27th, then by day 30 or 60', () => {
    expect(breachClock('2026-11-23', ['sensitive'])).toEqual({
      preliminary: { alarmOn: '2026-11-25', lateAfter: '2026-11-27' },
      finalBy: '2026-12-22',
    })
    expect(breachClock('2026-11-23', ['many-people', 'bad-faith']).finalBy).toBe('2027-01-21')
  })

  it('has its last day moved while the authority is closed', () => {
    // Day 30 is 30 December.
    expect(breachClock('2026-12-01', ['property']).finalBy).toBe('2027-01-04')
  })

  it('has no clock without a trigger', () => {
    expect(() => breachClock('2026-11-23', [])).toThrow(RangeError)
  })

  it('of 1,000 people is one too few', () => {
    expect(triggersOf({ ...breach, people: 1000 })).toEqual([])
    expect(triggersOf({ ...breach, people: 1001 })).toEqual(['many-people'])
  })

  it('of one person counts where the data or the act is grave, unless encryption protects it all', () => {
    const grave = { ...breach, sensitive: true, property: true, badFaith: true }
    expect(triggersOf(grave)).toEqual(['sensitive', 'property', 'bad-faith'])
    expect(triggersOf({ ...grave, people: 0 })).toContain('bad-faith')
    expect(triggersOf({ ...grave, people: 5000, encrypted: true })).toEqual([])
  })

  it('is told to people in five of the nine items', () => {
    expect(breachReportItems.filter(({ inNotice }) => inNotice).map(({ id }) => id)).toEqual([
      'overview',
      'data-items',
      'cause',
      'secondary-damage',
      'other',
    ])
  })
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findBundleProblems } from '../bundle/bundle-problems.ts'
import { rules } from '../bundle/rules.ts'
import { readDocument } from '../document/read-document.ts'
import { extract } from '../extraction/extract.ts'
import { document as sample, sampleRules, sha256 } from '../testing/bundle.ts'
import { draftRules } from './draft-rules.ts'

const draft = (text: string): ReturnType<typeof draftRules> => {
  const document = readDocument(text)
  return draftRules(document, extract(document), { name: 'policy.ja.md', sha256 })
}

describe('drafting rules', () => {
  it('is complete and valid for the sample', () => {
    expect(rules.parse(sampleRules)).toEqual(sampleRules)
    expect(
      findBundleProblems({ document: sample, rules: sampleRules, systems: [], sha256 }),
    ).toEqual([])
    expect(sampleRules).toMatchObject({
      company: { name: '株式会社つきのわ文具', email: 'privacy@tsukinowa.example' },
      policy: { effectiveOn: '2024-10-01' },
      collection: {
        clauses: ['acquisition-1'],
        identifiers: ['cookie', 'ip-address'],
      },
      acquisition: { clauses: ['acquisition-2'] },
      permissions: { clauses: ['safeguards-1'] },
      breach: { clauses: ['breach-1'] },
      improvement: { clauses: ['improvement-1'] },
      publication: { clauses: ['policy-change-2'], url: 'https://tsukinowa.example/privacy' },
      statements: [],
    })
  })

  it('names a purpose from the standard list and says whether a person may stop it', () => {
    expect(sampleRules.purposes.map(({ id, stoppable }) => [id, stoppable])).toEqual([
      ['fulfilment', false],
      ['billing', false],
      ['service-information', true],
      ['operations', false],
    ])
  })

  it('makes ids unique and numbers what no list knows', () => {
    const text =
      '利用目的\n個人情報を次の目的で利用します。\n・懸賞のため\n・抽選のため\n・月を眺めるため'
    expect(draft(text).purposes.map(({ id }) => id)).toEqual([
      'campaigns',
      'campaigns-2',
      'purpose-3',
    ])
  })

  it('joins a purpose printed twice', () => {
    const text =
      '利用目的\n個人情報を次の目的で利用します。\n・懸賞のため\n・返答のため\n・懸賞のため'
    expect(draft(text).purposes[0]?.clauses).toEqual(['purposes-2', 'purposes-1', 'purposes-4'])
  })

  it('drafts a schedule only from a period the text states', () => {
    expect(sampleRules.schedules).toMatchObject([
      { id: 'retention', period: 'P5Y', afterwards: 'erase' },
    ])
    const vague = '保存期間\n\n個人情報は、保存期間を定め、期間の経過後に消去します。'
    expect(draft(vague).schedules).toEqual([])
    const months = '保存期間\n\n個人情報は十か月間保存し、期間の経過後に消去します。'
    expect(draft(months).schedules[0]?.period).toBe('P10M')
  })

  it('drafts one schedule for each period of a list', () => {
    const text =
      '保存期間\n\n個人情報は、期間の経過後に消去します。\n・注文の記録は7年間保存します。\n・閲覧の記録の保存期間は90日です。\n・その他は必要な間だけです。'
    expect(draft(text).schedules.map(({ id, period, clauses }) => [id, period, clauses])).toEqual([
      ['retention', 'P7Y', ['retention-2']],
      ['retention-2', 'P90D', ['retention-3']],
    ])
  })

  it('leaves out every rule no clause states', () => {
    expect(draft('当社は、個人情報を発送のために利用します。')).toEqual({
      format: 1,
      company: { name: '(本文に会社名がありません)' },
      policy: { ja: { file: 'policy.ja.md', sha256 } },
      purposes: [expect.objectContaining({ id: 'fulfilment', clauses: ['purposes-1'] })],
      provisions: [],
      schedules: [],
      statements: [],
    })
  })

  it('is valid for any policy, and names only clauses that are there', () => {
    const words = fc.constantFrom(
      '\n',
      '\n\n',
      '\n・',
      '\n1. ',
      '利用目的',
      '第三者',
      '提供しません。',
      '次の場合を除き',
      '場合',
      'ため',
      '開示の請求',
      '窓口',
      '監査',
      '漏えいが発生した場合',

      '5年間保存し、消去します。',
      '掲載します。',
      'http://[',
      'https://a.example/',
      '取得します。',
      '■',
      '権限',
      '改訂',
      '〒100-0001 東京都',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 50 }), (parts) => {
        const document = readDocument(`当社は、個人情報を発送のために利用します。${parts.join('')}`)
        const drafted = draftRules(document, extract(document), { name: 'policy.ja.md', sha256 })
        expect(rules.parse(drafted)).toEqual(drafted)
        expect(findBundleProblems({ document, rules: drafted, systems: [], sha256 })).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

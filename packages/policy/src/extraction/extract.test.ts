import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../document/read-document.ts'
import { samplePolicy } from '../testing/sample-policy.ts'
import { spanFaults } from '../testing/spans.ts'
import { extract } from './extract.ts'

const from = (text: string): ReturnType<typeof extract> => extract(readDocument(text))
const bases = (text: string): string[] => from(text).thirdPartyExceptions.map(({ basis }) => basis)

describe('extracting facts', () => {
  const facts = from(samplePolicy)

  it('says who promises, and since when', () => {
    expect(facts.company).toBe('株式会社つきのわ文具')
    expect(facts.enactedOn).toBe('2022-04-01')
    expect(facts.lastRevisedOn).toBe('2024-10-01')
  })

  it('lists the purposes as printed, without their numbers', () => {
    expect(facts.purposes).toEqual([
      'ご注文の品を発送するため',
      '代金を請求するため',
      '季節の案内をお送りするため',
      'その他、店を円滑に運営するため',
    ])
  })

  it('lists what a person may ask for, the papers and the fee', () => {
    expect(facts.requestKinds).toEqual([
      'disclosure',
      'correction',
      'addition',
      'deletion',
      'suspension',
      'erasure',
    ])
    expect(facts.identityDocuments).toEqual(['運転免許証', 'パスポート'])
    expect(facts.fee).toEqual({ amountYen: 800, mentioned: true })
  })

  it('takes the retention statement and its exceptions', () => {
    expect(facts.retention).toEqual({
      statement: '取引が終わってから５年間保存し、期間の経過後は遅滞なく消去します。',
      exceptions: ['税法が保存を求める場合', '係争が続いている場合'],
    })
  })

  it('finds the desk: phone and not the fax, address and department', () => {
    expect(facts.contact).toEqual({
      email: 'privacy@tsukinowa.example',
      phone: '099-000-1234',
      address: '〒999-0001 架空県月輪市一丁目2-3',
      department: null,
    })
  })

  it('names the online identifiers, full width or not', () => {
    expect(facts.onlineIdentifiers).toEqual(['cookie', 'ip-address'])
  })

  it('mentions what the text speaks of and nothing else', () => {
    const said = Object.entries(facts.mentions).filter(([, mentioned]) => mentioned)
    expect(said.map(([name]) => name)).toEqual([
      'securityMeasures',
      'breachNotice',
      'policyChange',
      'audits',
      'training',
      'cookies',
    ])
  })

  it('gives every value its place in the text', () => {
    expect(spanFaults(samplePolicy, facts)).toEqual([])
    expect(samplePolicy.slice(...(facts.spans['/enactedOn'] ?? [0, 0]))).toBe('令和4年4月1日')
  })
})

describe('cases of provision', () => {
  const head = '第三者提供\n\n'

  it.each([
    ['業務を外部に委託する場合', 'entrustment'],
    ['秘密保持契約を結んだ相手に渡す場合', 'nda'],
    ['裁判所から求められた場合', 'public-authority'],
    ['国の機関に協力する場合', 'state-cooperation'],
    ['人の生命を守る場合', 'life-body-property'],
    ['公衆衛生のために要る場合', 'public-health'],
    ['会社分割に伴う場合', 'succession'],
    ['共同利用する場合', 'joint-use'],
    ['カード会社と決済を行う場合', 'payment'],
    ['宣伝に使う場合', 'advertising'],
    ['法令に基づく場合', 'law'],
    ['本人の同意がある場合', 'consent'],
    ['その他の場合', 'other'],
  ])('reads the basis of 「%s」 as %s', (item, basis) => {
    const text = `${head}次の場合を除き、個人情報を第三者に提供しません。\n・${item}`
    expect(from(text).thirdPartyExceptions).toEqual([{ text: item, basis }])
  })

  it('splits the cases of a sentence', () => {
    expect(
      bases(
        `${head}当店は、法令に基づく場合又は本人の同意がある場合を除き、個人情報を第三者に提供しません。`,
      ),
    ).toEqual(['law', 'consent'])
  })

  it('counts the proviso of the leading sentence as a case', () => {
    const text = `${head}次の場合を除き、個人情報を第三者に提供しません。ただし、法令で認められる場合を除きます。\n1. 事業の承継に伴う場合`
    expect(bases(text)).toEqual(['law', 'succession'])
  })

  it('reads a list of recipients that stops on request as an opt-out', () => {
    const text = `${head}個人情報を次の第三者に提供します。お申し出があれば、提供は停止いたします。\n・提携する書店\n・配達員の組合`
    expect(bases(text)).toEqual(['opt-out', 'opt-out'])
    expect(from(text).requestKinds).toEqual(['stop-provision'])
  })

  it('follows a reference to the items of the section before', () => {
    const text = `利用目的\n\n個人情報を以下の目的に利用します。\n1. 発送のため\n2. 法令の定めに従うため\n\n${head}前項の（2）で定めた場合を除き、個人情報を第三者に提供しません。`
    expect(from(text).thirdPartyExceptions).toEqual([
      { text: '法令の定めに従うため', basis: 'law' },
    ])
  })
})

describe('what is not stated', () => {
  const silent = from('当社は、個人情報を発送のために利用します。')

  it('is null, never guessed', () => {
    expect(silent).toMatchObject({
      company: null,
      enactedOn: null,
      lastRevisedOn: null,
      retention: null,
      fee: { amountYen: null, mentioned: false },
      contact: { email: null, phone: null, address: null, department: null },
    })
  })

  it('ignores dates no calendar has and dates that are not about the policy', () => {
    const text = '当社は、個人情報を発送のために利用します。\n制定 2023年2月30日\n創業 1990年1月1日'
    expect(from(text).enactedOn).toBeNull()
  })

  it('does not take what happens to the papers of a request for retention', () => {
    const text =
      '開示のご請求\n\n個人情報の開示を請求できます。本人確認書類は確認後、利用目的を達成した後に廃棄します。'
    expect(from(text).retention).toBeNull()
  })
})

describe('any text', () => {
  const words = fc.constantFrom(
    '個人情報',
    '第三者',
    '提供しません。',
    '次の場合を除き',
    '\n',
    '\n・',
    '\n1. ',
    '場合',
    '開示',
    '請求',
    '本人確認',
    '運転免許証',

    '手数料1,000円',
    '〒100-0001 東京都',
    '\n電話：03-0000-0000',
    '株式会社',
    '(以下',
    '制定2020年1月1日',
    'ただし、',
    '前項の(1)',
    '⽤',
    'ｶﾞ',
  )

  it('gives spans that quote it exactly', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 50 }), (parts) => {
        const text = `当社は、個人情報を発送のために利用します。${parts.join('')}`
        expect(spanFaults(text, from(text))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})

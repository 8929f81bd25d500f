import { describe, expect, it } from 'vitest'
import type { Rules } from '../bundle/rules.ts'
import { readDocument } from '../document/read-document.ts'
import { extract } from '../extraction/extract.ts'
import { draftRules } from './draft-rules.ts'

const draft = (text: string): Rules => {
  const document = readDocument(`当社は、個人情報を発送のために利用します。\n\n${text}`)
  return draftRules(document, extract(document), { name: 'policy.ja.md', sha256: 'a'.repeat(64) })
}

describe('what a draft says of requests', () => {
  const head = '## 開示等のご請求\n\n個人情報の開示、訂正を請求できます。'

  it('names the ways a person may turn to the company, and no way that is refused', () => {
    const { requests } = draft(
      `${head}郵送またはお電話でお申し出ください。ご来社による直接のお申し出はお受けできません。`,
    )
    expect(requests?.channels).toEqual(['post', 'phone'])
  })

  it('names the agents, the form of the answer, the fee and the promised days', () => {
    const { requests } = draft(
      `${head}法定代理人または委任を受けた代理人も請求できます。手数料は500円です。2週間以内に書面で回答します。`,
    )
    expect(requests).toMatchObject({
      agents: ['legal', 'mandated'],
      delivery: ['paper'],
      feeYen: 500,
      promisedDays: 14,
    })
  })

  it('adds the records of provision to the kinds', () => {
    const { requests } = draft(`${head}第三者提供記録の開示も請求できます。`)
    expect(requests?.kinds).toEqual(['disclosure', 'correction', 'provision-records'])
  })

  it('leaves out what the text does not say', () => {
    expect(Object.keys(draft(head).requests ?? {})).toEqual([
      'clauses',
      'kinds',
      'identityDocuments',
    ])
  })
})

describe('what a draft says of measures', () => {
  it('names a measure under the heading of the guideline it falls under', () => {
    const text =
      '## 安全管理措置\n\n取扱規程を整備します。従業者に研修を行います。入退室を管理します。通信を暗号化します。外的環境を把握したうえで安全管理措置を講じます。'
    expect(draft(text).safeguards?.measures).toEqual([
      'rules',
      'people',
      'physical',
      'technical',
      'external-environment',
    ])
  })

  it('names none for a bare promise to be careful', () => {
    const { safeguards } = draft('## 安全管理\n\n個人情報の漏えいを防止します。')
    expect(safeguards).toEqual({ clauses: ['safeguards-1'], measures: [] })
  })

  it('reads how often audits and training are held', () => {
    const { improvement } = draft(
      '## 継続的改善\n\n年に1回の内部監査を行い、継続的に改善します。従業員の教育は半年に1回行います。',
    )
    expect(improvement).toMatchObject({ auditEvery: 'P1Y', trainingEvery: 'P6M' })
  })
})

describe('what a draft says of retention', () => {
  it('names the grounds of the exceptions, the company’s own judgement as such', () => {
    const { retention } = draft(
      '## 保存期間\n\n個人情報は取引の終了後5年間保存し、その後消去します。ただし、次の場合はこの限りではありません。\n- 税法が保存を求める場合\n- 係争が続いている場合\n- 当社が必要と判断する場合',
    )
    expect(retention).toEqual({
      clauses: ['retention-1', 'retention-2', 'retention-3', 'retention-4', 'retention-5'],
      exceptions: ['law', 'claims', 'discretion'],
    })
  })

  it('drafts a schedule for each period of one sentence, with the event it counts from', () => {
    const { schedules } = draft(
      '## 保存期間\n\n会員の情報は退会後3年間、注文の記録は契約終了から7年間保存し、消去します。',
    )
    expect(schedules.map(({ period, start }) => [period, start])).toEqual([
      ['P3Y', { ja: '退会', en: 'The end of the membership' }],
      ['P7Y', { ja: '契約終了', en: 'The end of the contract' }],
    ])
  })

  it('takes no year of the calendar for a period', () => {
    const { schedules } = draft('## 保存期間\n\n2024年4月以降の記録は、5年間保存します。')
    expect(schedules.map(({ period }) => period)).toEqual(['P5Y'])
  })
})

describe('what a draft says of others', () => {
  it('names a recipient where the case does', () => {
    const { provisions } = draft(
      '## 第三者提供\n\n次の場合を除き、個人情報を第三者に提供しません。\n- 料金の決済のため収納代行業者に開示する場合\n- 法令に基づく場合',
    )
    expect(provisions.map(({ basis, recipient }) => [basis, recipient?.ja])).toEqual([
      ['payment', '収納代行業者'],
      ['law', undefined],
    ])
  })

  it('drafts what a page sends where service and items are named, and says what the text leaves out', () => {
    const { transmissions } = draft(
      '## Cookieについて\n\n当サイトは利用状況を分析するため、Googleアナリティクスを使い、CookieとIPアドレスを送ります。Cookieは無効にできます。',
    )
    expect(transmissions).toEqual([
      expect.objectContaining({
        id: 'google-analytics',
        destination: { name: 'Google' },
        items: ['Cookie', 'IPアドレス'],
        recipientPurpose: { ja: '(本文に記載がありません)', en: '(not stated in the text)' },
        route: 'opt-out',
      }),
    ])
  })

  it('takes the officer and the desk, and no body the company does not belong to', () => {
    const { company, contact } = draft(
      '## お問い合わせ窓口\n\n苦情及びご相談は下記までご連絡ください。\n個人情報保護管理者：総務部長\n認定個人情報保護団体の名称：該当なし\n担当部署：月輪相談室\n電話：099-000-1234',
    )
    expect(company).toMatchObject({ officer: '総務部長', phone: '099-000-1234' })
    expect(company.accreditedBody).toBeUndefined()
    expect(contact).toMatchObject({ department: '月輪相談室', complaints: true })
  })

  it('reads how long before a change the text promises to say so', () => {
    const { change } = draft('## 本方針の変更\n\n本方針を変更する場合は、30日前までに通知します。')
    expect(change).toEqual({ clauses: ['policy-change-1'], noticeDays: 30 })
  })
})

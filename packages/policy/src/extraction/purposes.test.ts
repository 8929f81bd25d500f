import { describe, expect, it } from 'vitest'
import { readDocument } from '../document/read-document.ts'
import { extract } from './extract.ts'

const head = '個人情報を大切にします。\n\n## 利用目的\n\n'
const from = (body: string): ReturnType<typeof extract> => extract(readDocument(`${head}${body}`))

describe('purposes', () => {
  it('stand in nested lists under whose data they are about', () => {
    const body =
      '次の目的で利用します。\n1. お客様の個人情報\n  - 品物をお届けするため\n  - ご案内のため\n2. 応募者の個人情報\n  - 選考のため'
    expect(from(body).purposes).toEqual(['品物をお届けするため', 'ご案内のため', '選考のため'])
  })

  it('stand in sentences that end in ため', () => {
    expect(from('品物の発送、代金の回収のため。ご質問にお答えするため。').purposes).toEqual([
      '品物の発送、代金の回収のため。',
      'ご質問にお答えするため。',
    ])
  })

  it('stand in lines without a mark', () => {
    const body = '以下の目的に利用します。\n品物の発送\nご質問への回答\n催しのご案内'
    expect(from(body).purposes).toEqual(['品物の発送', 'ご質問への回答', '催しのご案内'])
  })

  it('stand in one sentence that counts them', () => {
    const body =
      '当店は、(1)品物をお届けするため、(2)修理をお受けするため、又は、(3)催しをご案内することを目的とし、個人情報を利用します。'
    expect(from(body).purposes).toEqual([
      '品物をお届けするため',
      '修理をお受けするため',
      '催しをご案内すること',
    ])
  })

  it('stand in running text, which is asked about', () => {
    const { purposes, confidence, questions } = from(
      'お預かりした個人情報は、品物のご案内やご質問への回答に利用いたします。',
    )
    expect(purposes).toEqual(['品物のご案内やご質問への回答'])
    expect(confidence['/purposes/0']).toBeLessThan(0.7)
    expect(questions.map(({ pointer }) => pointer)).toContain('/purposes/0')
  })

  it('do not carry the label of the data they are about', () => {
    const body = '次のとおり利用します。\n・お電話での情報：ご用件を承るため\n・録画：防犯のため'
    expect(from(body).purposes).toEqual(['ご用件を承るため', '録画：防犯のため'])
  })

  it('are not the data that are listed before them', () => {
    const body =
      '次の情報を取得します。\n- 氏名\n- 住所\n\n取得した情報は、次の目的で利用します。\n- 品物をお届けするため'
    expect(from(body).purposes).toEqual(['品物をお届けするため'])
  })

  it('may be listed where the heading speaks of something else, which is asked about', () => {
    const text =
      '## 個人情報の取得\n\n個人情報を適正な手段で取得し、次の目的で利用します。\n- 品物をお届けするため\n'
    const { purposes, questions } = extract(readDocument(text))
    expect(purposes).toEqual(['品物をお届けするため'])
    expect(questions.some(({ pointer }) => pointer.startsWith('/purposes'))).toBe(true)
  })

  it('are asked for where the text has none', () => {
    const { purposes, questions } = extract(
      readDocument('## 安全管理\n\n個人情報を守り、第三者に提供しません。'),
    )
    expect(purposes).toEqual([])
    expect(questions.map(({ pointer }) => pointer)).toContain('/purposes')
  })

  it('of an English policy are the items of its list', () => {
    const text =
      '# Privacy Policy\n\n## How we use your data\n\nWe use your personal data to:\n- Deliver your order\n- Answer your questions\n'
    expect(extract(readDocument(text)).purposes).toEqual([
      'Deliver your order',
      'Answer your questions',
    ])
  })
})

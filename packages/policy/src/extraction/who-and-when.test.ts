import { describe, expect, it } from 'vitest'
import { readDocument } from '../document/read-document.ts'
import { extract } from './extract.ts'
import type { Extraction } from './extraction.ts'

const start = '当社は、個人情報を発送のために利用します。\n\n'
const from = (rest: string): Extraction => extract(readDocument(`${start}${rest}`))
const asked = ({ questions }: Extraction): string[] => questions.map(({ pointer }) => pointer)

describe('who promises', () => {
  it.each([
    ['株式会社つきのわ（以下「当社」といいます）は方針を定めます。', '株式会社つきのわ'],
    ['つきのわ工房（以下、「当店」）は方針を定めます。', 'つきのわ工房'],
    ['TSUKINOWA TRADING COMPANY株式会社（以下当社）です。', 'TSUKINOWA TRADING COMPANY株式会社'],
    [
      '医療法人社団 月輪会 月輪クリニック（以下「当院」）です。',
      '医療法人社団 月輪会 月輪クリニック',
    ],
  ])('is introduced: %s', (sentence, company) => {
    expect(
      extract(readDocument(`${sentence}個人情報を守り、発送のために利用します。`)).company,
    ).toBe(company)
  })

  it('stands behind or under a label', () => {
    expect(from('## 事業者について\n\n運営会社：つきのわ商店\n').company).toBe('つきのわ商店')
  })

  it('is asked where two corporations could be meant', () => {
    const facts = from(
      '## お問い合わせ先\n\n株式会社つきのわ\n株式会社ほしぞら\n電話：099-000-1234',
    )
    expect(facts.company).toBe('株式会社つきのわ')
    expect(asked(facts)).toContain('/company')
  })
})

describe('when', () => {
  it.each([
    ['制定：令和元年5月1日', '2019-05-01', null],
    ['2019/4/1 制定、2021/10/1 改定、2020/1/1 改定', '2019-04-01', '2021-10-01'],
    ['平成18年4月（制定）平成28年10月1日（改訂）', '2006-04', '2016-10-01'],
    ['Last updated: April 1, 2024', null, '2024-04-01'],
    ['Effective date: 5 January 2024', '2024-01-05', null],
  ])('%s', (line, enactedOn, lastRevisedOn) => {
    expect(from(line)).toMatchObject({ enactedOn, lastRevisedOn })
  })

  it('a bare date is taken, and asked about', () => {
    const facts = from('2023年4月1日')
    expect(facts.enactedOn).toBe('2023-04-01')
    expect(asked(facts)).toContain('/enactedOn')
  })
})

describe('where to turn', () => {
  const desk = '## お問い合わせ窓口\n\n'

  it('reads an address written to keep machines away, and a label over its value', () => {
    const { contact } = from(
      `${desk}担当部署\n月輪相談室\n住所\n架空県月輪市一丁目2-3\nメール：desk(at)tsukinowa.example`,
    )
    expect(contact).toEqual({
      email: 'desk(at)tsukinowa.example',
      phone: null,
      address: '架空県月輪市一丁目2-3',
      department: '月輪相談室',
    })
  })

  it('takes the company’s own desk and not that of the body it belongs to', () => {
    const { contact } = from(
      `${desk}株式会社つきのわ\n電話：099-000-1234\n\n## 認定個人情報保護団体\n\n架空協会\n〒999-0009 架空県星市一丁目\n電話：099-999-9999`,
    )
    expect(contact).toMatchObject({ phone: '099-000-1234', address: null })
  })

  it('asks which of two telephones is meant', () => {
    const facts = from(`${desk}お買い物 電話：099-000-1234\n修理 電話：099-000-5678`)
    expect(facts.contact.phone).toBe('099-000-1234')
    expect(asked(facts)).toContain('/contact/phone')
  })

  it('takes the desk a sentence names, and no desk that is only called one', () => {
    expect(from(`${desk}「月輪相談窓口」までご連絡ください。`).contact.department).toBe(
      '月輪相談窓口',
    )
    expect(from(`${desk}下記のお問い合わせ窓口までご連絡ください。`).contact.department).toBeNull()
  })
})

describe('how surely', () => {
  it('every fact with a place has a confidence between 0 and 1', () => {
    const { spans, confidence } = from('## 利用目的\n\n- 発送のため\n\n制定：2020年1月1日')
    expect(Object.keys(confidence)).toEqual(Object.keys(spans))
    expect(Object.values(confidence).every((sure) => sure > 0 && sure <= 1)).toBe(true)
  })

  it('a question names the words it is about in both languages', () => {
    const { questions } = from('2023年4月1日')
    for (const { question } of questions) {
      expect(question.ja).toMatch(/[。か]$/u)
      expect(question.en).toMatch(/[?.]$/u)
      expect(question.ja + question.en).not.toContain('{')
    }
  })
})

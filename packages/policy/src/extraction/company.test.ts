import { describe, expect, it } from 'vitest'
import { readDocument } from '../document/read-document.ts'
import { extract } from './extract.ts'

const company = (text: string): string | null => extract(readDocument(text)).company
const uses = '1. 個人情報の利用目的\n商品をお届けするために個人情報を利用します。\n'

describe('who promises', () => {
  it('stands alone under 「事業者の名称」, without how it is read', () => {
    expect(company(`${uses}2. 事業者の名称\n月輪 花子\n3. 管理\n漏えいを防ぎます。`)).toBe(
      '月輪 花子',
    )
    expect(company(`${uses}2. 事業者の名称\n株式会社MITEMO(ミテモ)`)).toBe('株式会社MITEMO')
  })

  it('is not the body that hears complaints, and not its representative', () => {
    const text = `${uses}2. 認定個人情報保護団体の名称\n一般財団法人架空推進協会\n3. 事業者の名称\nみなも商会 代表 月輪 花子`
    expect(company(text)).toBe('みなも商会')
  })

  it('is not named by the address of another body, though that stands first', () => {
    const text = `${uses}2. 認定個人情報保護団体\n一般財団法人架空推進協会\n3. お問い合わせ先\n有限会社みなも`
    expect(company(text)).toBe('有限会社みなも')
  })

  it('introduces itself with how its name is read in between', () => {
    const text = `Casa Luna（カーサ・ルナ） (以下、当館という) は、個人情報を守ります。\n${uses}`
    expect(company(text)).toBe('Casa Luna')
  })

  it('is named in full by a label where it introduces itself in short', () => {
    const text = `茶房みずうみ（以下「当店」といいます。）は、個人情報を守ります。\n${uses}2. 窓口\n社名：合同会社 茶房みずうみ`
    expect(company(text)).toBe('合同会社 茶房みずうみ')
  })

  it('is who speaks first, where nothing has the form of a company; and that is asked', () => {
    const text = `夕凪シネマは、以下のとおり個人情報保護方針を定めます。\n${uses}`
    expect(company(text)).toBe('夕凪シネマ')
    const { questions } = extract(readDocument(text))
    expect(questions.some(({ pointer }) => pointer === '/company')).toBe(true)
  })

  it('is nobody where a word for the reader or for itself speaks first', () => {
    expect(company(`お客様は、個人情報の提供を拒むことができます。\n${uses}`)).toBeNull()
  })

  it('stands over the address where nothing else says who it is', () => {
    expect(company(`${uses}2. お問い合わせ先\nみなも商店\n電話 099-000-1234`)).toBe('みなも商店')
  })

  it('is not what follows 「会社名」 among the data that are collected', () => {
    const text = `株式会社みどり文具は、個人情報を守ります。\n${uses}2. 取得する情報\n次の情報を取得します。\n・お名前\n・会社名\n・部署名`
    expect(company(text)).toBe('株式会社みどり文具')
  })
})

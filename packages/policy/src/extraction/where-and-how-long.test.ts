import { describe, expect, it } from 'vitest'
import { readDocument } from '../document/read-document.ts'
import { extract } from './extract.ts'
import { type Extraction } from './extraction.ts'

const read = (text: string): Extraction =>
  extract(readDocument(`1. 個人情報の利用目的\n商品をお届けするために利用します。\n${text}`))
const address = (text: string): string | null => read(text).contact.address

describe('an address', () => {
  it('goes on with its house and its floor', () => {
    const text =
      '2. お問い合わせ窓口\n株式会社みどり文具\n〒999-0001\n架空県月輪市一丁目2-3\n月輪ビルディング　6F\nTEL　099-000-1234'
    expect(address(text)).toBe('〒999-0001\n架空県月輪市一丁目2-3\n月輪ビルディング　6F')
  })

  it('ends before the company and its desk in the same line', () => {
    const text =
      '2. お問い合わせ窓口\n〒999-0001 架空県月輪市一丁目2-3 月輪ビル2階 株式会社みどり文具 お客様係'
    expect(address(text)).toBe('〒999-0001 架空県月輪市一丁目2-3 月輪ビル2階')
  })

  it.each([
    ['Address: 12 Harbour Lane, Port, Example 12345', '12 Harbour Lane, Port, Example 12345'],
    ['2 Harbour Lane, Port, Example 12345', '2 Harbour Lane, Port, Example 12345'],
  ])('is English without its label, with its number: %s', (line, expected) => {
    const text = `# Privacy Policy\n\n## How we use your data\n\nWe use your personal data to:\n- Deliver your order\n\n## Contact us\n\n${line}\nEmail: desk@harbour.example`
    expect(extract(readDocument(text)).contact.address).toBe(expected)
  })
})

describe('how long', () => {
  it('may be said of the data in the part on requests', () => {
    const text = `2. 開示等のご請求
ご本人から開示の請求を受けたときは、遅滞なく開示します。
利用目的を達成した個人情報は、一定期間の経過後に削除します。`
    expect(read(text).retention?.statement).toContain('一定期間の経過後に削除')
  })

  it('is not how long the papers of a request are kept, nor what a person can delete', () => {
    const papers =
      '2. 開示等のご請求\nご提出いただいた書類は、手続の終了から1年経過後に廃棄します。'
    expect(read(papers).retention).toBeNull()
    const own =
      '2. データの管理\n利用者は、設定の画面から登録した情報を削除して退会することができます。'
    expect(read(own).retention).toBeNull()
  })
})

const sure = (text: string): number[] => {
  const { purposes, confidence } = extract(readDocument(`個人情報を守ります。\n\n${text}`))
  return purposes.map((_, at) => confidence[`/purposes/${at}`] ?? 0)
}

describe('how surely', () => {
  it('a purpose is one by what announces it and how it ends', () => {
    expect(sure('1. 利用目的\n次の目的で利用します。\n・発送のため\n・催しのご案内')).toEqual([
      0.98, 0.93,
    ])
  })

  it('a line that nothing announces is less sure, and asked about', () => {
    const text = `## 個人情報の第三者提供

個人情報を、ご本人の同意なく第三者に提供しません。

## 個人情報の利用

個人情報を次のように使います。
・催しのご案内
・ご質問への回答`
    const { purposes, confidence, questions } = extract(readDocument(text))
    expect(purposes).toEqual(['催しのご案内', 'ご質問への回答'])
    expect(confidence['/purposes/0']).toBeLessThan(0.9)
    expect(questions.map(({ pointer }) => pointer)).toContain('/purposes/0')
  })

  it('a purpose printed on several lines could be several', () => {
    const [first] = sure(
      '1. 利用目的\n(1) 催しのお知らせや、ご注文をいただいた品物をお宅に\nお届けするため',
    )
    expect(first).toBeLessThan(0.9)
  })
})

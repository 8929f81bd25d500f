import { describe, expect, it } from 'vitest'
import { readDocument } from '../document/read-document.ts'
import { extract } from './extract.ts'
import { type Extraction } from './extraction.ts'

const read = (text: string): Extraction =>
  extract(readDocument(`1. 個人情報の利用目的\n商品をお届けするために利用します。\n${text}`))
const desk = (text: string): string | null => read(text).contact.department

describe("the desk's name", () => {
  it('stands behind the name of the company, where requests are received too', () => {
    const text = `2. 開示等のご請求
開示等のご請求は、次の窓口で承ります。
株式会社みどり文具　お客様相談窓口
3. 管理
漏えいを防ぎます。`
    expect(desk(text)).toBe('お客様相談窓口')
  })

  it('stands behind a cooperative as it does behind a company', () => {
    expect(desk('2. 相談窓口\nみなも協同組合　お客さま相談室')).toBe('お客さま相談室')
  })

  it('leaves out who sits there', () => {
    expect(desk('2. お問い合わせ窓口\n担当：個人情報保護管理者 月輪 花子')).toBe(
      '個人情報保護管理者',
    )
  })

  it('stands between marks, or alone with a word before it, and begins no part', () => {
    expect(desk('2. お問い合わせ窓口\n♦個人情報お問合わせ窓口♦\n電話：099-000-1234')).toBe(
      '個人情報お問合わせ窓口',
    )
    const alone =
      '2. お問い合わせ窓口\n次の窓口までご連絡ください。\n\nmitemo サポート窓口\nメールアドレス：a@b.example'
    expect(desk(alone)).toBe('mitemo サポート窓口')
    expect(read(alone).sections.map(({ heading }) => heading)).not.toContain('mitemo サポート窓口')
  })

  it('is named in passing, in any part', () => {
    const text = '2. 開示等のご請求\n当社の個人情報相談窓口（電話099-000-1234）までご連絡ください。'
    expect(desk(text)).toBe('個人情報相談窓口')
  })

  it('is not what any desk is called', () => {
    expect(desk('2. 個人情報に関するお問い合わせ窓口\n電話：099-000-1234')).toBeNull()
  })
})

describe('the fee of a request', () => {
  it('is what one kind costs where the others cost nothing', () => {
    const text = `2. 開示等のご請求の手数料
開示をご請求になる場合、手数料をいただきます。
1回の請求ごとに、500円（税込）
訂正のご請求に手数料は不要です。`
    expect(read(text).fee.amountYen).toBe(500)
  })

  it('is what is paid or enclosed, by whatever name', () => {
    const text = `2. 開示等のご請求
開示のご請求には、1,000円分の郵便切手を同封してください。`
    expect(read(text).fee).toEqual({ amountYen: 1000, mentioned: true })
  })
})

describe('the address', () => {
  it('ends before a bracket that opened before it', () => {
    const text = '2. お問い合わせ窓口\n【所在地】〔 〒999-0001 架空県月輪市一丁目2-3 〕'
    expect(read(text).contact.address).toBe('〒999-0001 架空県月輪市一丁目2-3')
  })
})

describe('how long data are kept', () => {
  it('is said by a sentence and not by the title over it', () => {
    const text = `2. 管理
(1) 保存期間と廃棄
当社は、保存期間を経過した個人情報を速やかに廃棄します。`
    expect(read(text).retention?.statement).toBe(
      '当社は、保存期間を経過した個人情報を速やかに廃棄します。',
    )
  })
})

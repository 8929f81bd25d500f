import { describe, expect, it } from 'vitest'
import { readDocument } from './read-document.ts'

const about = '当社は、お客様の個人情報を、商品をお届けするために利用します。\n'
const items = (text: string): string[] =>
  readDocument(text).clauses.flatMap(({ item, text: words }) => (item?.first ? [words] : []))

describe('lists without marks', () => {
  it('lines that end alike under a sentence that announces them are items', () => {
    const text = `${about}1. 提供
当社は、次の場合を除き、第三者に個人情報を提供しません。
法令に基づく場合
荷物を運ぶ会社に、届け先のお名前とご住所とお電話番号をお預けするとき
その他、やむを得ないとき
2. 窓口
係までお問い合わせください。`
    expect(items(text)).toEqual([
      '法令に基づく場合',
      '荷物を運ぶ会社に、届け先のお名前とご住所とお電話番号をお預けするとき',
      'その他、やむを得ないとき',
    ])
  })

  it('so are noun phrases, however long, under a label of purposes', () => {
    const text = `${about}1. 目的
（利用目的）
会報と催しのご案内、会員の皆様への記念の品物のお届けとお祝いの手紙の送付
名簿の整理
2. 窓口
係までお問い合わせください。`
    expect(items(text)).toEqual([
      '会報と催しのご案内、会員の皆様への記念の品物のお届けとお祝いの手紙の送付',
      '名簿の整理',
    ])
  })

  it('what stands under the last item is no part of it', () => {
    const text = `${about}当社は、次の目的で個人情報を利用します。
商品をお届けするため（お届け先の確認や日時のご相談のお電話を含みます）
お問い合わせにお答えするため
目的を変えるときは、あらかじめお知らせします。`
    const { clauses } = readDocument(text)
    expect(clauses.at(-1)?.text).toBe('目的を変えるときは、あらかじめお知らせします。')
    expect(clauses.at(-1)?.item).toBeNull()
  })

  it('lines a printer broke at one width are no list', () => {
    const text = `${about}当社は、次の目的で個人情報を利用することがありますので、ご確認の上
で会員登録の手続をお進めくださいますようお願いいたします。商品の発送
代金の請求と新しい商品のご案内とアンケートのお願いと抽選のご連絡と集計
会員の皆様への会報と記念の品物の送付と催しのご案内と名簿の整理と管理`
    expect(items(text)).toEqual([])
  })

  it('a title and a name after the introduction are none', () => {
    const text = `個人情報について
当店では、お客様の個人情報を以下のとおり管理し、商品をお届けするために利用します。

事業者の名称
月輪 花子

管理者の連絡先
別の頁をご覧ください。

安全管理
漏えいを防ぎます。`
    expect(readDocument(text).sections.map(({ heading }) => heading)).toContain('事業者の名称')
  })

  it('an item is no heading although it names the subject of one', () => {
    const text = `${about}
1. 加工した情報
当社は、個人が分からない情報を作るとき、以下の対応を行います。
定められた基準で安全管理の措置を講じる
作った情報の項目を公表する
2. 窓口
係までお問い合わせください。`
    expect(readDocument(text).sections.map(({ heading }) => heading)).not.toContain(
      '定められた基準で安全管理の措置を講じる',
    )
  })

  it('the matters an opt-out is announced with are inside their item, and a second lead begins a second list', () => {
    const text = `${about}1. 提供
当社は、次に掲げる場合を除いて、第三者に個人情報を提供しません。ただし、法令で認められる場合を除きます。
人の生命を守るために必要なとき
あらかじめ次の事項を告知し、かつ届け出たとき
提供する情報の項目
求めに応じて提供を停止すること
前項にかかわらず、次に掲げる場合は、第三者に該当しないものとします。
取扱いを委託する場合
事業を引き継ぐ場合`
    const depths = readDocument(text).clauses.map(({ item }) => item?.depth ?? 0)
    expect(depths.slice(-8)).toEqual([0, 1, 1, 2, 2, 0, 1, 1])
  })
})

import { describe, expect, it } from 'vitest'
import { readDocument } from './read-document.ts'

const headings = (text: string): string[] =>
  readDocument(text).sections.flatMap(({ heading }) => (heading === '' ? [] : [heading]))

describe('numbered titles', () => {
  it('run through the text whatever label stands between two of them', () => {
    const text = `個人情報について
1.事業者の名称
株式会社みどり文具
2.管理者の連絡先
個人情報保護管理者
総務部長
3.個人情報の利用目的
次の目的で利用します。
お問い合わせの個人情報
・ご質問にお答えするため
4.第三者への提供
同意なく第三者に提供しません。
5.安全管理
漏えいを防ぎます。`
    expect(headings(text)).toEqual([
      '1.事業者の名称',
      '2.管理者の連絡先',
      '3.個人情報の利用目的',
      '4.第三者への提供',
      '5.安全管理',
    ])
  })

  it('go on after a list that counts alike and ends one short of them', () => {
    const text = `個人情報について
1．個人情報の利用目的
ご注文の商品をお届けするために利用します。
2．個人情報の提供先
個人情報は、以下の者に提供されます。
1．お届けする会社で、当社が選んだもの
2．贈り物を包む会社
3．開示・訂正等のご請求
窓口までお申し出ください。`
    expect(headings(text)).toEqual([
      '1．個人情報の利用目的',
      '2．個人情報の提供先',
      '3．開示・訂正等のご請求',
    ])
  })

  it('are not what a comma counts', () => {
    const text = `個人情報について

取得する個人情報と利用目的
1,取得する個人情報
お名前とご住所
2,利用目的
商品の発送とご連絡

第三者への提供
同意なく第三者に提供しません。`
    expect(headings(text)).toEqual(['取得する個人情報と利用目的', '第三者への提供'])
  })
})

describe('marked titles', () => {
  it('stand behind a bar', () => {
    const text = `個人情報の取り扱いについて
当社は、個人情報を大切に取り扱います。

|個人情報の利用目的

ご注文の商品をお届けするために利用します。

|各規約との関係

商品ごとに決まりを設けることがあります。`
    expect(headings(text)).toEqual(['|個人情報の利用目的', '|各規約との関係'])
  })

  it('begin with the first of those in like brackets, though it names the text', () => {
    const text = `【個人情報の取り扱いについて】
当社は、個人情報を、商品をお届けするために利用します。

【賠償について】
責任は負いかねます。`
    expect(headings(text)).toEqual(['【個人情報の取り扱いについて】', '【賠償について】'])
  })

  it('follow a sentence without a blank line where the others have one, over a sentence of their own', () => {
    const long =
      '当社は、お客様に安心してご利用いただけるよう、以下に挙げた社内の決まりを、すべての従業者に守らせます。'
    const text = `個人情報保護方針

利用目的
ご注文の商品をお届けするために利用します。

第三者提供
同意なく第三者に提供しません。

番号の取り扱い
${long}
安全管理措置に関する事項
${long}

お問い合わせ窓口
総務課`
    expect(headings(text)).toContain('安全管理措置に関する事項')
  })
})

describe('what is no title', () => {
  it('the statements of a notice of joint use', () => {
    const text = `個人情報の取り扱いについて

第1条 利用目的
商品をお届けするために利用します。

第2条 共同利用
1. 共同して利用する個人情報の項目
お名前
2. 利用する者の利用目的
催しのご案内のため`
    expect(headings(text)).toEqual(['第1条 利用目的', '第2条 共同利用'])
  })
})

describe('titles of their own kind', () => {
  it('a remark may stand before one', () => {
    const text = `個人情報の取り扱いについて

1. 利用目的
商品をお届けするために利用します。

（参考）外国への提供
外国に所在する会社の設備に、お客様の個人情報を置くことがあります。

2. 安全管理
漏えいを防ぎます。`
    expect(headings(text)).toContain('（参考）外国への提供')
  })

  it('a statute prints them in parentheses', () => {
    const text = `個人情報保護方針

当会は、個人情報を大切に取り扱います。

（利用目的）
会報の送付のために個人情報を利用します。

（第三者提供の制限）
同意なく第三者に提供しません。
一　法令に基づく場合を除きます。

（開示等）
請求があったときは、遅滞なく対応します。`
    expect(headings(text)).toEqual(['（利用目的）', '（第三者提供の制限）', '（開示等）'])
  })

  it('a contact part has one over a name without any form of a company', () => {
    const text = `個人情報の取り扱いについて
個人情報の利用目的
商品をお届けするために利用します。
お問い合わせ先
みなも商店
電話 099-000-1234`
    expect(headings(text)).toContain('お問い合わせ先')
  })

  it('no sentence is one, though a colon ends it', () => {
    const text = `# 個人情報の取り扱いについて

## 利用目的

取得した情報は、以下の目的で利用します：

- 商品の発送
- ご質問への回答`
    expect(headings(text)).toEqual(['利用目的'])
  })
})

import { describe, expect, it } from 'vitest'
import { readDocument } from '../document/read-document.ts'
import { extract } from './extract.ts'

/** What a text says under 「第三者への提供」. */
const cases = (body: string): string[] =>
  extract(
    readDocument(`個人情報保護方針

利用目的
ご注文の商品をお届けするために、個人情報を利用します。

第三者への提供
${body}`),
  ).thirdPartyExceptions.map(({ basis, text }) => `${basis} ${text}`)

describe('cases of provision in words of every kind', () => {
  it('a list after 「同意を得ないで」 is one of exceptions, whatever stands between', () => {
    const body = `当店は、以下の場合を除き、同意を得ないで第三者に個人情報を提供しません。
法令に基づく場合
人の生命を守るために必要なとき`
    expect(cases(body)).toEqual([
      'law 法令に基づく場合',
      'life-body-property 人の生命を守るために必要なとき',
    ])
  })

  it('what leads to a case is no part of it', () => {
    const body =
      '個人情報の管理は、厳重に行うこととし、会員にご承諾いただいた場合を除き、第三者に開示しません。'
    expect(cases(body)).toEqual(['consent 会員にご承諾いただいた場合'])
  })

  it('「しませんが、…場合は」 names the cases behind it', () => {
    const body =
      '個人情報は第三者に提供しませんが、法令に基づく場合、及び生命の危険がある場合は、同意なく提供することがあります。'
    expect(cases(body)).toEqual(['law 法令に基づく場合', 'life-body-property 生命の危険がある場合'])
  })

  it('「なお、…この限りではありません」 is a proviso', () => {
    const body = `第三者に提供しません。
なお、法律により求められた場合はこの限りではありません。`
    expect(cases(body)).toEqual(['law 法律により求められた場合'])
  })

  it('those a text says are no third parties are cases', () => {
    const body = `第三者に提供しません。
荷物をお届けする会社への委託に伴う受け渡しは、第三者への提供には該当しないものとします。`
    expect(cases(body)).toEqual(['entrustment 荷物をお届けする会社への委託に伴う受け渡し'])
  })

  it('recipients of whom a person may have the use stopped are those of an opt-out', () => {
    const body = `個人情報は、以下の者に対して、書面、電話、電子メールなどの方法を通じて提供されます。お申し出により取り止めます。
1．お取引の相手となる方
2．広告を載せる会社`
    expect(cases(body)).toEqual(['opt-out お取引の相手となる方', 'opt-out 広告を載せる会社'])
  })

  it('a list goes on after a sentence about one of its items', () => {
    const body = `次の場合、第三者に提供することがあります。
・運送会社に委託する場合
運送会社は、当店が選びます。
・法令に基づく場合`
    expect(cases(body)).toEqual(['entrustment 運送会社に委託する場合', 'law 法令に基づく場合'])
  })

  it('a text without parts says in passing who else works on the data', () => {
    const text = `個人情報の取り扱いについて
１．個人情報は、次の目的で利用します。
（１）商品をお届けするため
（２）ご質問にお答えするため
２．個人情報は、入力のため信頼できる会社に業務委託することがあります。`
    const found = extract(readDocument(text)).thirdPartyExceptions
    expect(found).toEqual([
      { basis: 'entrustment', text: '入力のため信頼できる会社に業務委託すること' },
    ])
  })
})

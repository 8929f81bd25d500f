import { describe, expect, it } from 'vitest'
import { readDocument } from '../document/read-document.ts'
import { extract } from './extract.ts'

const head = '## 第三者提供\n\n'
const cases = (body: string, over = head): string[] =>
  extract(readDocument(`${over}${body}`)).thirdPartyExceptions.map(
    ({ basis, text }) => `${basis}: ${text}`,
  )

describe('cases of provision', () => {
  it('are lines without a mark under a sentence that leads to them', () => {
    const body =
      '同意なく個人情報を第三者に提供することはありません。ただし、以下の場合を除きます。\n法令に基づく場合\n事業の承継に伴う場合'
    expect(cases(body)).toEqual(['law: 法令に基づく場合', 'succession: 事業の承継に伴う場合'])
  })

  it('may all stand in one sentence', () => {
    const body =
      '次の場合を除き、個人情報を第三者に提供しません。ご本人の同意がある場合、法令に基づく場合、人の生命の保護に必要な場合。'
    expect(cases(body)).toEqual([
      'consent: ご本人の同意がある場合',
      'law: 法令に基づく場合',
      'life-body-property: 人の生命の保護に必要な場合',
    ])
  })

  it('leave out of whom and of what the sentence speaks', () => {
    const body =
      'お預かりした個人情報を、法令に基づき認められる場合を除き、第三者に提供することはありません。'
    expect(cases(body)).toEqual(['law: 法令に基づき認められる場合'])
  })

  it('are the condition under which an authority is answered', () => {
    const body =
      '個人情報を開示することがあります。警察から要請があった場合、これを開示することがあります。'
    expect(cases(body)).toContain('public-authority: 警察から要請があった場合')
  })

  it('are the recipients a person consents to', () => {
    const body =
      '本人の同意を得たうえで、個人情報を以下の者に提供します。\n- 提携する工房\n- 配達員の組合'
    expect(cases(body)).toEqual(['consent: 提携する工房', 'consent: 配達員の組合'])
  })

  it('stand in a list that needs no leading sentence under its heading', () => {
    expect(
      cases(
        '個人情報を取り扱い、外へ提供する場合を定めます。\n- 法令に基づく場合\n- 同意がある場合',
      ),
    ).toEqual(['law: 法令に基づく場合', 'consent: 同意がある場合'])
  })

  it('may stand in a part about something else, with their list', () => {
    const body =
      '個人情報を厳重に管理します。次の場合を除き、第三者に提供しません。\n- 法令に基づく場合'
    expect(cases(body, '## 個人情報の管理\n\n')).toEqual(['law: 法令に基づく場合'])
  })

  it('are not the grounds on which a request is refused', () => {
    const body =
      '個人情報の開示を請求できます。次のいずれかに該当する場合は開示しません。\n- 業務に支障がある場合'
    expect(cases(body, '## 開示のご請求\n\n')).toEqual([])
  })

  it('without a recognisable ground are asked about', () => {
    const { questions } = extract(
      readDocument(
        `${head}次の場合を除き、個人情報を第三者に提供しません。\n- 当店の都合による場合`,
      ),
    )
    expect(questions.map(({ pointer }) => pointer)).toContain('/thirdPartyExceptions/0/basis')
  })

  it('of an English policy are read like the others', () => {
    const text =
      '# Privacy Policy\n\n## How we use your data\n\nWe use your personal data to answer you.\n\n## Disclosure to third parties\n\nExcept in the following cases, personal information shall not be disclosed to a third party.\n- When required by law\n- With your consent\n'
    expect(cases(text, '')).toEqual(['law: When required by law', 'consent: With your consent'])
  })
})

import { describe, expect, it } from 'vitest'
import { uncovered } from '../testing/coverage.ts'
import { readDocument } from './read-document.ts'

const policy = [
  'プライバシーポリシー',
  '',
  '1. 取得',
  '当社は、個人情報を適正に取得します。',
  '',
  '2. 利用目的',
  '当社は、個人情報を発送のために利用します。',
  '',
  '3. 第三者提供',
  '当社は、個人情報を第三者に提供しません。',
  '',
  '4. 窓口',
  '総務課までお問い合わせください。',
]

const outside = (lines: readonly string[]): string[] => {
  const document = readDocument(lines.join('\n'))
  expect(uncovered(document)).toBe('')
  return document.outside.map(
    ({ span, why }) => `${why}: ${document.text.slice(span.start, span.end)}`,
  )
}
const headings = (lines: readonly string[]): string[] =>
  readDocument(lines.join('\n')).sections.map(({ heading }) => heading)

const own = ['1. 取得', '2. 利用目的', '3. 第三者提供', '4. 窓口']

describe('what a page holds beside its policy', () => {
  it('is nothing where the page is only the policy', () => {
    expect(outside(policy)).toEqual([])
  })

  it('is the way through the site, the way up and the copyright', () => {
    const page = [
      'トップページ > 会社案内 > プライバシーポリシー',
      ...policy,
      'ページの先頭へ戻る',
      '© 2024 Aozora Stationery',
    ]
    expect(outside(page)).toEqual([
      'navigation: トップページ > 会社案内 > プライバシーポリシー',
      'navigation: ページの先頭へ戻る',
      'copyright: © 2024 Aozora Stationery',
    ])
    expect(headings(page)).toEqual(own)
  })

  it.each([
    ['with its name', ['目次', '取得', '利用目的', '第三者提供', '窓口']],
    ['without its name', ['取得', '利用目的', '第三者提供', '窓口']],
    ['with dots and pages', ['目次', '取得 ……… 1', '利用目的 ……… 2', '第三者提供 ……… 3']],
  ])('is a table of contents %s: it repeats the headings', (_, contents) => {
    const page = [policy[0] ?? '', '', ...contents, '', ...policy.slice(2)]
    expect(outside(page)).toEqual(contents.map((line) => `contents: ${line}`))
    expect(headings(page)).toEqual(own)
  })

  it('is no address that is printed twice', () => {
    const address = ['株式会社あおぞら文具', '総務課', '〒000-0000 青空市1-1', '電話：00-0000-0000']
    expect(
      outside([
        ...policy,
        ...address,
        '',
        '5. 改定',
        '当社は、本方針を変更することがあります。',
        ...address,
      ]),
    ).toEqual([])
  })

  it('is the terms of service on the same page, before or after', () => {
    const terms = [
      '利用規約',
      '第1条（適用）',
      ...Array.from({ length: 8 }, (_, n) => `第${n + 2}条（その他）\n会員は規約を守ります。`),
    ]
    expect(headings([...policy, '', ...terms])).toEqual(own)
    expect(headings([...terms, '', ...policy])).toEqual(own)
  })

  it('is the English translation after a Japanese text', () => {
    const english = [
      'Privacy Policy',
      '1. Collection',
      'We collect personal information by fair means and for the purposes that are named below.',
      '2. Purposes',
      'We use personal information to send what was ordered and to answer what was asked of us.',
      '3. Third parties',
      'We do not provide personal information to third parties unless a law says that we must.',
    ]
    expect(headings([...policy, '', ...english])).toEqual(own)
    expect(headings(english)).toEqual(['1. Collection', '2. Purposes', '3. Third parties'])
  })

  it('is the form above a policy that is shown in it', () => {
    const form = ['# お問い合わせ', '', 'お名前', 'ご住所', '', '# 個人情報保護方針', '']
    expect(headings([...form, ...policy.slice(2)])).toEqual(own)
  })

  it('is no second policy', () => {
    const second = [
      '個人情報の取扱いについて',
      '',
      '1. 委託',
      '当社は、個人情報の取扱いを委託することがあります。',
    ]
    expect(headings(['個人情報保護方針', '', ...policy.slice(2), '', ...second])).toEqual([
      '個人情報保護方針',
      ...own,
      '個人情報の取扱いについて',
      '1. 委託',
    ])
  })
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { uncovered } from '../testing/coverage.ts'
import { outcome } from '../testing/outcome.ts'
import { samplePolicy } from '../testing/sample-policy.ts'
import { sectionKinds } from './document.ts'
import { readDocument } from './read-document.ts'

const clausesOf = (text: string): string[] =>
  readDocument(text).clauses.map((clause) => `${clause.id} ${clause.text}`)

const kinds = (text: string): string[] =>
  readDocument(text).sections.map(({ heading, kind }) => `${heading}|${kind}`)

describe('reading a policy', () => {
  const document = readDocument(samplePolicy)

  it('finds the sections, and numbers are part of a heading', () => {
    expect(kinds(samplePolicy)).toEqual([
      '|intro',
      '1. 集める情報|acquisition',
      '2. 利用目的|purposes',
      '3. 第三者への提供|third-party',
      '4. 開示などのご請求|requests',
      '5. 安全管理|safeguards',
      '6. 保存期間|retention',
      '7. 漏えいが発生した場合|breach',
      '8. 改善|improvement',
      '9. 本方針の変更|policy-change',
      '10. 窓口|contact',
    ])
  })

  it('numbers the clauses within their kind, in the order of the text', () => {
    const ids = document.clauses.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.slice(0, 8)).toEqual([
      'intro-1',
      'acquisition-1',
      'acquisition-2',
      'purposes-1',
      'purposes-2',
      'purposes-3',
      'purposes-4',
      'purposes-5',
    ])
    const starts = document.clauses.map(({ span }) => span.start)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
  })

  it('puts a broken item together and takes the item glued to it off', () => {
    const items = document.clauses.filter(({ kind }) => kind === 'third-party').slice(1)
    expect(items.map(({ text }) => text)).toEqual([
      '配送業者に宛先を\n伝える必要があり、その範囲で提供する場合',
      '捜査のため警察から令状による求めを受けた場合',
      '事業の承継に伴う場合',
    ])
  })

  it('keeps a long item broken over two lines as one clause, line break and all', () => {
    const broken =
      '個人情報の第三者提供\n当社は、次の場合を除き第三者に提供しません。\n- 1.当店が荷物を届けるために運送を頼む会社へ宛先と電話番号を伝えることに伴い\n個人情報が提供される場合 - 2.法令に基づく場合'
    expect(clausesOf(broken)).toEqual([
      'third-party-1 当社は、次の場合を除き第三者に提供しません。',
      'third-party-2 当店が荷物を届けるために運送を頼む会社へ宛先と電話番号を伝えることに伴い\n個人情報が提供される場合',
      'third-party-3 法令に基づく場合',
    ])
  })

  it('says of every item its marker, its depth and whether it is the first sentence', () => {
    const text =
      '利用目的\n個人情報を次の目的で利用します。\n1. 発送のため\n  - 贈り物を含みます。早く送ります。\n2. 返答のため'
    expect(readDocument(text).clauses.map(({ item }) => item)).toEqual([
      null,
      { marker: '1.', depth: 1, first: true },
      { marker: '-', depth: 2, first: true },
      { marker: '-', depth: 2, first: false },
      { marker: '2.', depth: 1, first: true },
    ])
  })

  it('classifies a section by its body where its heading says little', () => {
    const text = `プライバシーポリシー

個人情報の取り扱い

当社は、個人情報を以下の目的に利用します。
・発送のため
・返答のため

お問い合わせ等

ご本人から個人情報の開示や訂正、削除のご請求をいただいたときは、本人確認のうえ対応します。`
    expect(kinds(text)).toEqual(['個人情報の取り扱い|purposes', 'お問い合わせ等|requests'])
  })

  it('reads 第N条 with its first sentence on the same line', () => {
    const text =
      '第1条（利用目的）当社は、個人情報を発送のために利用します。\n第2条（第三者提供）当社は、個人情報を第三者に提供しません。'
    expect(kinds(text)).toEqual(['第1条（利用目的）|purposes', '第2条（第三者提供）|third-party'])
    expect(clausesOf(text)[0]).toBe('purposes-1 当社は、個人情報を発送のために利用します。')
  })

  it('reads Markdown, sets its front matter apart and keeps levels', () => {
    const text =
      '---\ntitle: 方針\n---\n# プライバシーポリシー\n\n## 利用目的\n\n個人情報は発送のために利用します。\n\n### 統計\n\n個人を特定できない統計情報を作成します。\n'
    const markdown = readDocument(text)
    expect(markdown.frontMatter).toEqual({ start: 0, end: 17 })
    expect(markdown.sections.map(({ heading, level }) => [heading, level])).toEqual([
      ['利用目的', 1],
      ['統計', 2],
    ])
  })

  it.each([
    ['a recipe', '材料\n小麦粉 200g\n卵 2個\n\n作り方\n1. 混ぜます。\n2. 焼きます。'],
    ['a C file', '#include <stdio.h>\n/* privacy */\nint main(void) { return 0; }\n'],
    ['random words', '青い 空 と 走る 犬。椅子 の 上 に 本。'],
    ['a mention without a promise', '個人情報'],
  ])('refuses %s', (_, text) => {
    expect(() => readDocument(text, 'notes.txt')).toThrowError(
      expect.objectContaining({
        code: 'policy.not-a-policy',
        values: { file: 'notes.txt' },
      }) as Error,
    )
  })

  it.each(['A)', '(1)', '1.', '①'])('gives %s on a line of its own the line under it', (marker) => {
    const text = `利用目的\n個人情報を次の目的で利用します。\n${marker}\n発送のため\n`
    expect(readDocument(text).clauses[1]).toMatchObject({
      text: '発送のため',
      item: { marker, depth: 1, first: true },
    })
  })

  it('refuses what has more lines than any policy', () => {
    expect(outcome(() => readDocument('個人情報を利用します。\n'.repeat(60_001)))).toBe(
      'policy.too-many-lines',
    )
  })

  it('accepts a table of purposes that promises without a sentence', () => {
    expect(kinds('個人情報の取扱い\n\n利用目的\n\n対象\t目的\nお客様\t発送のため')).toEqual([
      '利用目的|purposes',
    ])
  })

  it('reads an English policy too', () => {
    expect(
      kinds(
        '# Privacy Policy\n\n## How we use information\n\nWe use your personal information to send what you ordered. We never sell it.\n',
      ),
    ).toEqual(['How we use information|purposes'])
  })

  it('reads English sections, their lists and lines broken in a sentence', () => {
    const text = [
      'PRIVACY POLICY',
      '',
      'Collection of Personal Information',
      'We collect personal information by fair and lawful',
      'means. We never buy it.',
      '',
      'Purposes of Use',
      'We use personal information for the following purposes:',
      '• To ship what you ordered',
      '• To send newsletters, if you agreed',
      '  to receive them',
    ].join('\n')
    expect(kinds(text)).toEqual([
      'Collection of Personal Information|acquisition',
      'Purposes of Use|purposes',
    ])
    expect(clausesOf(text)).toEqual([
      'acquisition-1 We collect personal information by fair and lawful\nmeans.',
      'acquisition-2 We never buy it.',
      'purposes-1 We use personal information for the following purposes:',
      'purposes-2 To ship what you ordered',
      'purposes-3 To send newsletters, if you agreed\n  to receive them',
    ])
  })

  it('knows headings whose letters are set apart, half as wide or of another plane', () => {
    const text =
      '個 人 情 報 保 護 方 針\n\n１　目　的\n個人情報を発送のために利用します。\n\n２　ｱｸｾｽ解析\nｸｯｷｰを使います。\n\n３　利⽤⽬的の変更\n利用目的を変更したときは公表します。'
    expect(kinds(text)).toEqual([
      '１　目　的|purposes',
      '２　ｱｸｾｽ解析|cookies',
      '３　利⽤⽬的の変更|purpose-change',
    ])
  })

  it.each([
    ['【', '】'],
    ['1. ', '　'],
  ])('takes a title off the line of its text: %s…%s', (before, after) => {
    const text = ['取得', '利用目的', 'その他']
      .map((title) => `${before}${title}${after}当社は、個人情報を大切に扱い、適正に利用します。`)
      .map((line, at) => line.replace(/^1/u, String(at + 1)))
      .join('\n')
    const titles = readDocument(text).sections.map(({ heading }) => heading)
    expect(titles.map((title) => title.replace(/^\d\. |[【】]/gu, ''))).toEqual([
      '取得',
      '利用目的',
      'その他',
    ])
  })

  it('tells the name of one of several policies from its first section', () => {
    const text =
      '個人情報の取扱いについて\n\n当社における個人情報の取扱いについて\n個人情報の利用目的\n当社は、個人情報を発送のために利用します。\n'
    expect(kinds(text).at(-1)).toBe('個人情報の利用目的|purposes')
  })

  it('knows a question over its answer for a heading', () => {
    const text =
      'プライバシーについて\n\nどのような情報を集めますか？\n個人情報としてお名前を集めます。\n\n何のために使いますか？\n個人情報を発送のために利用します。\n'
    expect(readDocument(text).sections.map(({ heading }) => heading)).toEqual([
      'どのような情報を集めますか？',
      '何のために使いますか？',
    ])
  })

  it('reads captions over articles, as statutes print them', () => {
    const text =
      '当会は、個人情報を守ります。\n（取得）\n第1条 個人情報を適正に取得します。\n2 買い取りません。\n（利用目的）\n第2条 個人情報を発送のために利用します。'
    expect(kinds(text)).toEqual(['|intro', '（取得）|acquisition', '（利用目的）|purposes'])
    expect(clausesOf(text).slice(1, 3)).toEqual([
      'acquisition-1 個人情報を適正に取得します。',
      'acquisition-2 買い取りません。',
    ])
  })

  it('reads parts of sections that count in two numbers', () => {
    const text =
      '1. 方針\n個人情報を守ります。\n1.1 法令\n法令を守ります。\n1.2 教育\n社員を教育します。\n2. 利用目的\n個人情報を発送のために利用します。'
    expect(readDocument(text).sections.map(({ heading }) => heading)).toEqual([
      '1. 方針',
      '1.1 法令',
      '1.2 教育',
      '2. 利用目的',
    ])
  })

  it('leaves nothing of the sample outside its clauses', () => {
    expect(uncovered(document)).toBe('')
  })
})

describe('any text', () => {
  const words = fc.constantFrom(
    '個人情報',
    '利用します。',
    '第三者',
    '提供しません。',
    '\n',
    '\n\n',
    '- ',
    '1.',
    '2. ',
    ' - 3.',
    '（',
    '）',
    '「',
    '」',

    '■',
    '第1条',
    '※',
    '。',
    '　',
    '\r\n',
    'ため',
    '目的',
    '次の',
    '場合',
    'を除き',
    '\ud83d',
    '⽤',
    'ｶﾞ',
    '#',
    '---',
    '①',
    '、',
    '\t',
    '| ',
    '**',
    '====',
    '目次\n',
    'ページの先頭へ\n',
    '利用規約\n',
    'Privacy Policy\n',
    'We use personal data.',
    '：',
    '\u200b',
    'A)\n',
  )
  const policy = fc
    .array(words, { maxLength: 60 })
    .map((parts) => `当社は、個人情報を発送のために利用します。${parts.join('')}`)
  const text = fc.oneof(policy, fc.string({ unit: 'binary', maxLength: 300 }))

  it('is read or refused, never anything else', () => {
    fc.assert(
      fc.property(text, (input) => {
        expect(outcome(() => readDocument(input))).toMatch(/^(?:read|policy\.not-a-policy)$/u)
      }),
      { numRuns: 500 },
    )
  })

  it('leaves nothing of a number over behind which only a bar stands', () => {
    const document = readDocument('当社は、個人情報を発送のために利用します。\n第1条| ')
    expect(uncovered(document)).toBe('')
  })

  it('has every clause verbatim, in order, apart from each other, and nothing left over', () => {
    fc.assert(
      fc.property(policy, (input) => {
        const read = readDocument(input)
        let end = 0
        for (const { span, text: quoted, section, kind, id } of read.clauses) {
          expect(input.slice(span.start, span.end)).toBe(quoted)
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(read.sections[section]?.kind).toBe(kind)
          expect(sectionKinds.some((known) => id.startsWith(`${known}-`))).toBe(true)
          end = span.end
        }
        expect(uncovered(read)).toBe('')
      }),
      { numRuns: 500 },
    )
  })

  it('is read the same way twice', () => {
    fc.assert(
      fc.property(policy, (input) => {
        expect(readDocument(input)).toEqual(readDocument(input))
      }),
    )
  })
})

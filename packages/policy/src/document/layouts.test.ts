import { describe, expect, it } from 'vitest'
import { uncovered } from '../testing/coverage.ts'
import { readSource } from './read-source.ts'

interface Part {
  readonly title: string
  readonly lines: readonly string[]
  readonly items?: readonly string[]
}

/** One fictional policy, printed below in every layout companies use. */
const parts: readonly Part[] = [
  { title: '個人情報の取得', lines: ['当社は、個人情報を適法かつ公正な手段によって取得します。'] },
  {
    title: '利用目的',
    lines: ['当社は、取得した個人情報を以下の目的で利用します。'],
    items: ['ご注文の品を発送するため', 'お問い合わせに返答するため', '会員証を作成するため'],
  },
  {
    title: '第三者への提供',
    lines: ['当社は、次の場合を除き、ご本人の同意なく個人情報を第三者に提供しません。'],
    items: ['法令に基づく場合', '人の生命を守るために必要な場合'],
  },
  {
    title: '安全管理',
    lines: [
      '当社は、個人情報の漏えいや紛失を防ぐため、必要な安全管理措置を講じます。',
      '従業者には毎年研修を行います。',
    ],
  },
  {
    title: '社員への教育',
    lines: [
      '当社は、すべての社員に、個人情報の扱い方を毎年教えます。忘れた人には何度でも教えます。',
    ],
  },
  {
    title: '開示等のご請求',
    lines: ['ご本人から個人情報の開示、訂正、利用停止の請求があったときは、遅滞なく対応します。'],
  },
  {
    title: '本方針の改定',
    lines: ['当社は、本方針を変更することがあります。変更した方針はこのページに掲載します。'],
  },
  {
    title: 'お問い合わせ窓口',
    lines: ['株式会社あおぞら文具　総務課', '電話：00-1234-5678', '受付時間：平日10時から17時'],
  },
]

const full = (n: number): string =>
  String(n).replace(/\d/gu, (d) => '０１２３４５６７８９'[Number(d)] ?? d)
const circled = (n: number): string => String.fromCodePoint(0x245f + n)
const kanji = (n: number): string => '一二三四五六七八九'[n - 1] ?? ''

const headings: Readonly<Record<string, (title: string, n: number) => string>> = {
  '第N条（）': (title, n) => `第${n}条（${title}）`,
  '第一条　': (title, n) => `第${kanji(n)}条　${title}`,
  '1. ': (title, n) => `${n}. ${title}`,
  '１．': (title, n) => `${full(n)}．${title}`,
  '１　': (title, n) => `${full(n)}　${title}`,
  '(1) ': (title, n) => `(${n}) ${title}`,
  '（１）': (title, n) => `（${full(n)}）${title}`,
  '①': (title, n) => `${circled(n)} ${title}`,
  '一、': (title, n) => `${kanji(n)}、${title}`,
  'I. ': (title, n) => `${['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'][n - 1]}. ${title}`,
  'Ⅰ．': (title, n) => `${String.fromCodePoint(0x215f + n)}．${title}`,
  'Ⅰ ': (title, n) => `${String.fromCodePoint(0x215f + n)} ${title}`,
  '⑴': (title, n) => `${String.fromCodePoint(0x2473 + n)}${title}`,
  '第1 ': (title, n) => `第${n} ${title}`,
  '第 1 条': (title, n) => `第 ${n} 条（${title}）`,
  '■': (title) => `■${title}`,
  '◆ ': (title) => `◆ ${title}`,
  '●': (title) => `●${title}`,
  '◇': (title) => `◇${title}`,
  '▼': (title) => `▼${title}`,
  '■1. ': (title, n) => `■${n}. ${title}`,
  '【】': (title) => `【${title}】`,
  '〔〕': (title) => `〔${title}〕`,
  '＜＞': (title) => `＜${title}＞`,
  '《》': (title) => `《${title}》`,
  '≪≫': (title) => `≪${title}≫`,
  '～～': (title) => `～${title}～`,
  '［］': (title) => `［${title}］`,
  '##': (title) => `## ${title}`,
  '## 1.': (title, n) => `## ${n}. ${title}`,
  '**': (title) => `**${title}**`,
  '**1.': (title, n) => `**${n}. ${title}**`,
  '1. **': (title, n) => `${n}. **${title}**`,
  '====': (title) => `${title}\n==========`,
  '----': (title) => `${title}\n----------`,
  'ruled twice': (title) => `――――――――――\n${title}\n――――――――――`,
  bare: (title) => title,
  'bare：': (title) => `${title}：`,
}

const markers: Readonly<Record<string, (n: number) => string>> = {
  '・': () => '・',
  '- ': () => '- ',
  '(1) ': (n) => `(${n}) `,
  '１）': (n) => `${full(n)}）`,
  '①': circled,
  'ア ': (n) => `${'アイウ'[n - 1]} `,
  'a. ': (n) => `${'abc'[n - 1]}. `,
  'i) ': (n) => `${['i', 'ii', 'iii'][n - 1]}) `,
}

interface Layout {
  readonly heading: (title: string, n: number) => string
  readonly marker: (n: number) => string
  readonly gap: string
}

function print({ heading, marker, gap }: Layout): string {
  const sections = parts.map(({ title, lines, items = [] }, at) =>
    [heading(title, at + 1), ...lines, ...items.map((item, n) => `${marker(n + 1)}${item}`)].join(
      '\n',
    ),
  )
  return ['プライバシーポリシー', ...sections].join(`\n${gap}`)
}

const bare = (heading: string): string =>
  heading
    .normalize('NFKC')
    .replace(
      /^(?:第 ?. ?条|第\d |[■◆●◇▼]?\d\.|[■◆●◇▼]|\(\d\)|\d|[一二三四五六七八]、|[IV]{1,4}[. ])\s*/u,
      '',
    )
    .replace(/^[(（【〔<《≪~[]|[)）】〕>》≫~\]:]$/gu, '')

const alike = (one: string, other: string): boolean =>
  markers[one]?.(1).trim() === headings[other]?.('', 1).trim()

const layouts = Object.entries(headings).flatMap(([heading, head]) =>
  Object.entries(markers).flatMap(([marker, mark]) =>
    alike(marker, heading)
      ? []
      : [
          {
            name: `${heading} over ${marker}, sections apart`,
            heading: head,
            marker: mark,
            gap: '\n',
          },
          {
            name: `${heading} over ${marker}, no blank line`,
            heading: head,
            marker: mark,
            gap: '',
          },
        ],
  ),
)

type Page = (section: {
  title: string
  lines: readonly string[]
  list: string
  n: number
}) => string

const inside = (lines: readonly string[], list: string): string =>
  lines.map((line) => `<p>${line}</p>`).join('') + list
const broken = (lines: readonly string[], list: string): string => lines.join('<br>\n') + list

/** How pages mark a section up; `list` is the markup of its items. */
const pages: Readonly<Record<string, { page: Page; around: readonly [string, string] }>> = {
  'h2 and p': {
    page: ({ title, lines, list }) => `<h2>${title}</h2>${inside(lines, list)}`,
    around: ['', ''],
  },
  'h3 with a number in a span': {
    page: ({ title, lines, list, n }) =>
      `<h3><span>${n}.</span> ${title}</h3>${inside(lines, list)}`,
    around: ['<div>', '</div>'],
  },
  'ol of titles': {
    page: ({ title, lines, list }) => `<li>${title}<br>${broken(lines, list)}</li>`,
    around: ['<ol>', '</ol>'],
  },
  'ol of headings': {
    page: ({ title, lines, list }) => `<li><h4>${title}</h4>${inside(lines, list)}</li>`,
    around: ['<ol>', '</ol>'],
  },
  'dt and dd': {
    page: ({ title, lines, list }) => `<dt>${title}</dt><dd>${inside(lines, list)}</dd>`,
    around: ['<dl>', '</dl>'],
  },
  'dt with numbers': {
    page: ({ title, lines, list, n }) => `<dt>（${n}）${title}</dt><dd>${broken(lines, list)}</dd>`,
    around: ['<dl>', '</dl>'],
  },
  'p of strong': {
    page: ({ title, lines, list }) => `<p><strong>${title}</strong></p>${inside(lines, list)}`,
    around: ['', ''],
  },
  'strong and br in one p': {
    page: ({ title, lines, list }) => `<p><b>${title}</b><br>${lines.join('<br>')}</p>${list}`,
    around: ['', ''],
  },
  'class of a title': {
    page: ({ title, lines, list }) =>
      `<div class="c-section__title">${title}</div><div>${inside(lines, list)}</div>`,
    around: ['', ''],
  },
  'th and td': {
    page: ({ title, lines, list }) => `<tr><th>${title}</th><td>${inside(lines, list)}</td></tr>`,
    around: ['<table>', '</table>'],
  },
  'nothing but br': {
    page: ({ title, lines, list }) => `<br>■${title}<br>${broken(lines, list)}<br>`,
    around: ['<p>', '</p>'],
  },
  'spans and br': {
    page: ({ title, lines, list }) =>
      `<span>${title}</span><br><br><span>${lines.join('<br>')}</span>${list}<br><br>`,
    around: ['<div>', '</div>'],
  },
}

const lists: Readonly<Record<string, (items: readonly string[]) => string>> = {
  ul: (items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`,
  ol: (items) => `<ol>${items.map((item) => `<li>${item}</li>`).join('')}</ol>`,
  'br and ・': (items) => items.map((item) => `<br>・${item}`).join(''),
}

const marked = Object.entries(pages).flatMap(([name, markup]) =>
  Object.entries(lists).map(([list, listed]) => ({
    name: `${name}, items in ${list}`,
    ...markup,
    list: listed,
  })),
)

describe('the same policy on every page', () => {
  it.each(marked)('$name', ({ page, around, list }) => {
    const body = parts.map(({ title, lines, items }, at) =>
      page({ title, lines, list: items ? list(items) : '', n: at + 1 }),
    )
    const html = `<!doctype html><title>x</title><header><nav><a>ホーム</a></nav></header><h1>プライバシーポリシー</h1>${around[0]}${body.join('\n')}${around[1]}<footer>© 青空</footer>`
    const { document } = readSource(html, 'policy.html')
    expect(document.sections.map(({ heading }) => bare(heading))).toEqual(
      parts.map(({ title }) => title),
    )
    const items = document.clauses.filter(({ item }) => item !== null).map(({ text }) => text)
    expect(items).toEqual(parts.flatMap((part) => part.items ?? []))
    expect(uncovered(document)).toBe('')
  })
})

describe('the same policy in every layout', () => {
  it.each(layouts)('$name', (layout) => {
    const { document } = readSource(print(layout), 'policy.txt')
    expect(document.sections.map(({ heading }) => bare(heading))).toEqual(
      parts.map(({ title }) => title),
    )
    const items = document.clauses.filter(({ item }) => item !== null).map(({ text }) => text)
    expect(items).toEqual(parts.flatMap((part) => part.items ?? []))
    expect(uncovered(document)).toBe('')
  })
})

import type { Language } from '@yakusoku/contract'
import { describe, expect, it } from 'vitest'
import { sampleChanges, sampleVersions } from './fixture/history.ts'
import { sampleBoard, sampleIds, samplePolicy } from './fixture/sample.ts'
import type { Page, PolicyNotice } from './page.ts'
import { renderPage } from './render.tsx'

const hostile = `"><script>alert('x')</script><img src=x onerror=alert(1)>`

const render = (page: Page, language: Language = 'ja', path = `/${language}/policy`) =>
  renderPage(page, { language, assets: { css: '/assets/pages.css' }, path })

const all = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].map((hit) => hit[1] ?? '')

const pages: [string, (language: Language) => Page][] = [
  ['policy', (language) => ({ kind: 'policy', text: samplePolicy(language) })],
  ['board', () => ({ kind: 'board', board: sampleBoard() })],
  ['embedded', (language) => ({ kind: 'embed', text: samplePolicy(language) })],
  ['versions', () => ({ kind: 'versions', company: 'しおかぜ書房', versions: sampleVersions })],
  ['changes', () => ({ kind: 'changes', changes: sampleChanges })],
  ['never checked board', () => ({ kind: 'board', board: sampleBoard(null) })],
  [
    'problem',
    () => ({ kind: 'problem', status: 404, sentence: { ja: 'ありません。', en: 'nothing here' } }),
  ],
]
const inBoth = pages.flatMap(([name, page]) =>
  (['ja', 'en'] as const).map((language) => ({
    name,
    language,
    html: render(page(language), language),
  })),
)

describe.each(inBoth)('the $name page in $language', ({ language, html }) => {
  it('is a whole document in its language with one h1', () => {
    expect(html).toMatch(new RegExp(`^<!doctype html><html lang="${language}">`))
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html).toMatch(/<title>[^<]+<\/title><meta name="description" content="[^"]+"/)
  })

  it('holds no script and no inline style', () => {
    expect(html).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=|javascript:/i)
  })

  it('uses every id once and links to none that is missing', () => {
    const ids = all(html, /\sid="([^"]+)"/g)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(expect.arrayContaining(all(html, /href="#([^"]+)"/g)))
  })
})

describe('the policy page', () => {
  it.each(['ja', 'en'] as const)('anchors every clause under its own id in %s', (language) => {
    const html = render({ kind: 'policy', text: samplePolicy(language) }, language)
    expect(all(html, /data-clause="([^"]+)"/g)).toEqual(sampleIds)
    expect(all(html, /class="clause" id="([^"]+)"/g)).toEqual(sampleIds)
    expect(all(html, /class="permalink" href="#([^"]+)"/g)).toEqual(sampleIds)
  })

  it('marks the text with its language where the page is in the other one', () => {
    const html = render({ kind: 'policy', text: samplePolicy('ja') }, 'en')
    expect(html).toContain('<article class="prose" lang="ja">')
    expect(html).toContain('The policy is published in Japanese')
  })

  it('does not repeat the company where the printed title starts with it', () => {
    const title = '株式会社しおかぜ書房 個人情報保護方針'
    const html = render({ kind: 'policy', text: { ...samplePolicy('ja'), title } })
    expect(html.match(/株式会社しおかぜ書房<\/span>/g)).toHaveLength(1)
    expect(html).toContain('<span class="page-title-name">個人情報保護方針</span>')
  })

  it('gives the fingerprint whole and links to the plain text', () => {
    const html = render({ kind: 'policy', text: samplePolicy('ja') })
    expect(html).toContain(samplePolicy('ja').version.sha256)
    expect(html).toContain('href="/ja/policy.txt"')
  })
})

describe('a text that is not the one in force', () => {
  const text = samplePolicy('ja')
  const shown = (notice: PolicyNotice, permalink = true) =>
    render({ kind: 'policy', text, notice, permalink })

  it('is kept out of search engines under its permalink, the one in force is not', () => {
    expect(shown({ kind: 'superseded' })).toContain('<meta name="robots" content="noindex"/>')
    expect(render({ kind: 'policy', text })).not.toContain('noindex')
  })

  it('says so, and leads to the one in force and to what changed', () => {
    const html = shown({ kind: 'superseded' })
    expect(html).toContain('この版は旧版です')
    expect(html).toContain('href="/ja/policy"')
    expect(html).toContain('href="/ja/policy/versions/3/changes"')
  })

  it('tells from which day a newer one applies', () => {
    const html = shown({ kind: 'newer', number: 4, from: '2027-01-01' }, false)
    expect(html).toContain('第4版を公表しています。2027年1月1日から施行します。')
    expect(html).toContain('href="/ja/policy/versions/4/changes"')
  })

  it('links to its own text and PDF, not to those in force', () => {
    const html = shown({ kind: 'not-yet', from: null })
    expect(html).toContain('href="/ja/policy/versions/3.txt"')
    expect(html).toContain('href="/ja/policy/versions/3.pdf"')
  })
})

describe('the changes page', () => {
  it('marks words that came and went as such, in words too', () => {
    const html = render({ kind: 'changes', changes: sampleChanges })
    expect(html).toMatch(/<ins><span class="visually-hidden"[^>]*>追加: <\/span>広告<\/ins>/)
    expect(html).toMatch(/<del><span class="visually-hidden"[^>]*>削除: <\/span>ご案内<\/del>/)
  })

  it('leads from a removed sentence to the version that had it', () => {
    const html = render({ kind: 'changes', changes: sampleChanges })
    expect(html).toContain('href="/ja/policy/versions/3#contact-4"')
    expect(html).toContain('href="/ja/policy/versions/4#contact-9"')
  })
})

describe('the board page', () => {
  it('shows only the clauses of the standing asked for, and says so', () => {
    const html = render({ kind: 'board', board: sampleBoard(), filter: 'broken' })
    const clauses = sampleBoard().sections.flatMap((section) => section.clauses)
    const broken = clauses.filter(({ standing }) => standing === 'broken').map(({ id }) => id)
    expect(all(html, /data-clause="([^"]+)"/g)).toEqual(broken)
    expect(html).toContain(`「破られている」の${broken.length}文だけを表示しています。`)
  })

  it('links every count but zero to the sentences behind it', () => {
    const html = render({ kind: 'board', board: sampleBoard(null) })
    expect(all(html, /href="\/ja\/board\?standing=(\w+)#page-clauses"/g)).toEqual([
      'unproven',
      'unbound',
      'statement',
    ])
  })

  it('says that nothing was checked yet and what will stand there', () => {
    expect(render({ kind: 'board', board: sampleBoard(null) })).toContain(
      'まだ一度も確かめていません',
    )
  })

  it('draws no bar and divides by nothing where the policy has no clause', () => {
    const totals = { kept: 0, broken: 0, unproven: 0, unbound: 0, statement: 0 }
    const html = render({ kind: 'board', board: { ...sampleBoard(), totals, sections: [] } })
    expect(html).not.toContain('NaN')
    expect(html).not.toContain('<rect')
  })
})

describe('hostile text', () => {
  it('stays text wherever the policy, the board, a problem or the address carries it', () => {
    const policy = samplePolicy('ja')
    const [first, ...rest] = policy.sections
    if (first === undefined) throw new Error('the sample has no section')
    const poisoned = { ...policy, company: hostile, title: hostile }
    const sections = [{ ...first, heading: hostile, anchor: hostile }, ...rest]
    const board = { ...sampleBoard(), company: hostile }
    const sentence = { ja: hostile, en: hostile }
    const html = [
      render({ kind: 'policy', text: { ...poisoned, sections } }, 'ja', `/ja/${hostile}`),
      render({ kind: 'board', board }, 'en', `/en/board?${hostile}`),
      render({ kind: 'problem', status: 500, sentence }),
    ].join('\n')
    expect(html).toContain('&lt;script&gt;')
    expect(html).not.toMatch(/<script|<img/)
  })
})

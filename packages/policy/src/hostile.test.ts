import { describe, expect, it } from 'vitest'
import { bindClauses } from './bundle/binding.ts'
import { readDocument } from './document/read-document.ts'
import { readSource } from './document/read-source.ts'
import { draftRules } from './draft/draft-rules.ts'
import { extract } from './extraction/extract.ts'
import { outcome } from './testing/outcome.ts'

const head = '個人情報の利用目的\n当社は、個人情報を以下の目的で利用します。\n'
const third = '個人情報の第三者提供\n当社は、次の場合を除き、個人情報を第三者に提供しません。\n'

/** A text of a mebibyte: whatever is quadratic in it does not come back within the limit of a test. */
function filled(unit: string, before: string): string {
  const bytes = new TextEncoder().encode(unit).length
  return before + unit.repeat(Math.floor((1024 * 1024) / bytes))
}

describe('a hostile mebibyte comes back', () => {
  it.each([
    ['open brackets', filled('（「', head)],
    ['one endless line', filled('あ', head)],
    ['empty list markers', filled('1.\n', head)],
    ['markers in one line', filled(' - 2.あ', head)],
    ['combining marks', filled('\u0301\u0316', head)],
    ['blank lines', filled('\n', head)],
    ['headings', filled('## 個人情報\nあ。\n', head)],
    ['purposes', filled('・広告のため\n', head)],
    ['leading sentences', filled('次の場合を除き第三者に提供しません。\n', third)],
    ['half an e-mail address', filled('a.', head)],
    ['half a breach clause', filled('漏えい', head)],
    ['stars', filled('**', head)],
    ['titles in brackets', filled('【個人情報】\nあ。\n', head)],
    ['ruled titles', filled('個人情報\n---\nあ。\n', head)],
    ['tables of contents', filled('目次\n個人情報の取得\n', head)],
    ['other documents', filled('利用規約\n1. あ\nい\n', head)],
    ['one row of cells', filled('発送のため\t', head)],
    ['letters set apart', filled('個 ', head)],
    ['English titles', filled('Our Promise\nWe use personal data. ', 'Privacy Policy\n')],
    ['addresses', filled('お問い合わせ\n〒123-4567 東京都\n', head)],
  ])('%s', (_, text) => {
    const done = outcome(() => {
      const document = readDocument(text)
      const rules = draftRules(document, extract(document), {
        name: 'x.md',
        sha256: '0'.repeat(64),
      })
      bindClauses(document, rules)
    })
    // More lines than any policy has are refused before they are read.
    expect(['read', 'policy.too-many-lines']).toContain(done)
  })
})

describe('a hostile page comes back', () => {
  it.each([
    ['paragraphs never closed', filled('<p>あ', '<!doctype html>')],
    ['closing tags of nothing', filled('</i>', `<!doctype html>${'<b>'.repeat(400)}`)],
    ['cells of cells', filled('<td>あ', `<!doctype html>${'<table><tr><td>'.repeat(150)}`)],
    ['attributes', filled(' class="title"', '<!doctype html><p')],
    ['entities', filled('&amp;', '<!doctype html><p>個人情報を利用します。')],
    ['breaks', filled('<br>', '<!doctype html><p>個人情報を利用します。')],
    ['half a tag', filled('<', '<!doctype html>')],
    ['spaces', filled(' ', '<!doctype html><pre>')],
    ['items', filled('<li>あ', '<!doctype html><ol>')],
  ])('%s', (_, html) => {
    const done = outcome(() => readSource(html, 'policy.html'))
    expect(done).toMatch(/^(?:read|policy\.(?:not-a-policy|empty|too-many-lines|too-large))$/u)
  })
})

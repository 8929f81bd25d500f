import { describe, expect, it } from 'vitest'
import { readable } from './readable.ts'
import { readPlain } from './readable-plain.ts'
import { sampleBundle } from './testing.ts'

const { ja, document } = sampleBundle()
const en = { text: '# Policy\n\n## Use\n\nWe bill.\n\n1. books\n2. ads\n', sha256: 'e'.repeat(64) }
const version = {
  number: 2,
  company: '架空書房',
  ja,
  en,
  anchors: null,
  effectiveOn: '2026-11-01',
  publishedAt: new Date('2026-11-23T00:00:00Z'),
}

describe('a published text, cut for a page', () => {
  it('keeps every clause with its anchor, and items with their numbers', () => {
    const text = readable(version, 'ja')
    const blocks = text.sections.flatMap((section) => section.blocks)
    const ids = blocks.flatMap(({ clauses }) => clauses.map(({ id }) => id))
    expect(ids).toEqual(document.clauses.map(({ id }) => id))
    expect(blocks.filter(({ kind }) => kind === 'item').map(({ marker }) => marker)).toEqual([
      '1.',
      '2.',
    ])
    expect(text.title).toBe('架空書房 プライバシーポリシー')
  })

  it('is the translation where there is one, else the Japanese text, and says which', () => {
    expect(readable(version, 'en')).toMatchObject({
      language: 'en',
      version: { sha256: en.sha256 },
    })
    expect(readable({ ...version, en: null }, 'en')).toMatchObject({ language: 'ja' })
  })
})

describe('a Markdown text without clauses', () => {
  it('falls into title, sections, paragraphs and items', () => {
    const { title, sections } = readPlain(en.text)
    expect(title).toBe('Policy')
    expect(sections).toMatchObject([
      {
        heading: 'Use',
        blocks: [
          { kind: 'paragraph', clauses: [{ text: 'We bill.' }] },
          { kind: 'item', marker: '1.', clauses: [{ text: 'books' }] },
          { kind: 'item', marker: '2.', clauses: [{ text: 'ads' }] },
        ],
      },
    ])
  })

  it('keeps a text without any heading', () => {
    expect(readPlain('one\ntwo\n\nthree').sections).toMatchObject([
      { heading: '', blocks: [{ clauses: [{ text: 'one' }, { text: 'two' }] }, {}] },
    ])
  })
})

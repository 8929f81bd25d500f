import { describe, expect, it } from 'vitest'
import { drawBoard } from './board.ts'
import { sampleBundle, sampleRules } from './testing.ts'
import { translation } from './translation.ts'

const { ja, document } = sampleBundle()
const at = new Date('2026-11-23T00:00:00Z')
const english = `# Kakuu Books Privacy Policy

## Introduction

Kakuu Books handles personal information with care.

## Purposes of use

We use personal information for the following purposes.

1. To bill for books
2. To advertise new books

## Safeguards

Only authorised staff handle personal information.

## Contact

Write to privacy@kakuu.example.jp about personal information.
`
const version = (text: string | null) => ({
  number: 1,
  company: '架空書房',
  ja,
  en: text === null ? null : { text, sha256: '0'.repeat(64) },
  anchors: null,
  effectiveOn: null,
  publishedAt: at,
})

describe('a translation', () => {
  it('takes over the anchors when it runs in step with the text', () => {
    const clauses = translation(version(english))?.clauses
    expect(clauses?.map(({ id }) => id)).toEqual(document.clauses.map(({ id }) => id))
    expect(clauses?.find(({ id }) => id === 'purposes-3')?.text).toBe('To advertise new books')
  })

  it.each([
    ['is missing', null],
    ['lacks a sentence', english.replace('2. To advertise new books\n', '')],
    [
      'has one in another section',
      english.replace('2. To advertise new books\n', '').replace('care.', 'care. We advertise.'),
    ],
    ['is no policy at all', 'Mix and bake.'],
  ])('is not put beside the text when it %s', (_, text) => {
    expect(translation(version(text))).toBeNull()
  })
})

describe('the board in English', () => {
  it('shows the translated sentences, else the text they translate', () => {
    expect(words(english)).toContain('Purposes of use')
    expect(words('Mix and bake.')).toContain('利用目的')
  })
})

function words(text: string | null): string[] {
  const source = { version: version(text), rules: sampleRules, run: undefined }
  return drawBoard(source, 'public', 'en').sections.map(({ heading }) => heading)
}

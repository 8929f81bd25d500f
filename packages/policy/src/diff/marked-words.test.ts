import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markedWords } from './marked-words.ts'

const only = (marks: readonly string[], words: ReturnType<typeof markedWords>): string =>
  words
    .filter(({ mark }) => marks.includes(mark))
    .map(({ text }) => text)
    .join('')

describe('words that came and went', () => {
  it('are marked where they stand, in Japanese without spaces', () => {
    expect(markedWords('新刊の案内を送るため', '新刊の広告を送るため')).toEqual([
      { text: '新刊の', mark: 'same' },
      { text: '案内', mark: 'removed' },
      { text: '広告', mark: 'added' },
      { text: 'を送るため', mark: 'same' },
    ])
  })

  it('give both wordings back, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (one, other) => {
          const words = markedWords(one, other)
          expect(only(['same', 'removed'], words)).toBe(one)
          expect(only(['same', 'added'], words)).toBe(other)
        },
      ),
    )
  })

  it('are one piece each in a clause too long to compare', () => {
    const one = 'あ'.repeat(9000)
    expect(markedWords(one, `${one}い`)).toEqual([
      { text: one, mark: 'removed' },
      { text: `${one}い`, mark: 'added' },
    ])
  })
})

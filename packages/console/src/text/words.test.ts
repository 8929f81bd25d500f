import { describe, expect, it } from 'vitest'
import { type Dictionary, speak } from './words.ts'

describe('a dictionary', () => {
  it('speaks either language, and fills what is counted', () => {
    const words = {
      title: { ja: 'ボード', en: 'Board' },
      clauses: { ja: (n: number) => `${n}文`, en: (n: number) => `${n} clauses` },
    } as const satisfies Dictionary
    expect(speak(words, 'ja').title).toBe('ボード')
    expect(speak(words, 'en').clauses(3)).toBe('3 clauses')
  })

  it('does not compile without one of the languages', () => {
    // @ts-expect-error: the English is missing
    const words = { title: { ja: 'ボード' } } satisfies Dictionary
    expect(words.title.ja).toBe('ボード')
  })
})

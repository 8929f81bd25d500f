import { describe, expect, it } from 'vitest'
import { asSentence, asTitle } from './as-sentence.ts'

describe("a server's sentence on a page", () => {
  it('starts with a capital and ends with a full stop in English', () => {
    expect(asSentence('sign in first; ask the operator', 'en')).toBe(
      'Sign in first; ask the operator.',
    )
    expect(asSentence('all 2 controls passed.', 'en')).toBe('All 2 controls passed.')
  })

  it('keeps the letters of a name it starts with', () => {
    expect(asSentence('kaiin.fax_bango is not declared', 'en')).toBe(
      'kaiin.fax_bango is not declared.',
    )
  })

  it('is left as it is in Japanese', () => {
    expect(asSentence('kaiin が台帳にありません。', 'ja')).toBe('kaiin が台帳にありません。')
    expect(asTitle('yakusoku', 'ja')).toBe('yakusoku')
  })
})

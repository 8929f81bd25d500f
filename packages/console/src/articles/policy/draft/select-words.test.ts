import { describe, expect, it } from 'vitest'
import { insertedSpan } from './select-words.ts'

const inserted = (before: string, after: string) => {
  const { start, end } = insertedSpan(before, after)
  return after.slice(start, end)
}

describe('the words a text did not have before', () => {
  it('are found in the middle, at the end and where nothing was', () => {
    expect(inserted('一。三。', '一。二。三。')).toBe('二。')
    expect(inserted('一。', '一。二。')).toBe('二。')
    expect(inserted('', '一。')).toBe('一。')
  })

  it('are what stands in the place of other words', () => {
    expect(inserted('甲を乙に渡す。', '甲を丙に渡す。')).toBe('丙')
  })

  it('are none where nothing was inserted, also when a repeated word is gone', () => {
    expect(inserted('一。', '一。')).toBe('')
    expect(inserted('ああ', 'あ')).toBe('')
  })
})

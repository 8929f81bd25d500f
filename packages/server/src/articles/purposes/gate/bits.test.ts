import type { PurposeRule } from '@yakusoku/policy'
import { describe, expect, it } from 'vitest'
import { allocateBits } from './bits.ts'

const purpose = (id: string, stoppable = true): PurposeRule => ({
  id,
  label: { ja: id, en: id },
  clauses: ['purposes-1'],
  categories: [],
  stoppable,
})

describe('bits of the mask', () => {
  it('go to stoppable purposes only', () => {
    expect(allocateBits([purpose('a'), purpose('b', false), purpose('c')], {})).toEqual({
      a: 0,
      c: 1,
    })
  })

  it('stay with their purpose, and are never given to another, even when it is gone', () => {
    expect(allocateBits([purpose('new'), purpose('old')], { gone: 0, old: 2 })).toEqual({
      new: 1,
      old: 2,
    })
  })

  it('end with the integer', () => {
    const many = Array.from({ length: 31 }, (_, n) => purpose(`p${n}`))
    expect(
      Object.values(allocateBits(many, {}))
        .toSorted((a, b) => a - b)
        .at(-1),
    ).toBe(30)
    expect(() => allocateBits([...many, purpose('one-more')], {})).toThrow('31')
  })
})

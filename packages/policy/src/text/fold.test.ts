import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from './fold.ts'

describe('folding', () => {
  it('makes width, half-width voiced kana, Kangxi radicals and case equal', () => {
    expect(fold('ＣＯＯＫＩＥとｶﾞｲﾄﾞ、⽬⽤').text).toBe('cookieとガイド、目用')
  })

  it('does not see what nobody sees, and leads back around it', () => {
    const { text, original } = fold('個\u200b人\u00ad情\ufeff報')
    expect(text).toBe('個人情報')
    expect(original(1, 3)).toEqual({ start: 2, end: 5 })
  })

  it('leads back to the characters that folded', () => {
    const source = 'あｶﾞ①Ｚ'
    const { text, original } = fold(source, 100)
    expect(text).toBe('あガ1z')
    expect(original(1, 2)).toEqual({ start: 101, end: 103 })
    expect(original(0, text.length)).toEqual({ start: 100, end: 100 + source.length })
  })

  it('maps every range to a range of the original that folds to it again', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.nat(),
        fc.nat(),
        (source, a, b) => {
          const { text, original } = fold(source)
          const start = a % (text.length + 1)
          const end = start + (b % (text.length - start + 1))
          const span = original(start, end)
          expect(span.start).toBeLessThanOrEqual(span.end)
          expect(span.end).toBeLessThanOrEqual(source.length)
          expect(fold(source.slice(span.start, span.end)).text).toContain(text.slice(start, end))
        },
      ),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { readMarker } from './marker.ts'

describe('reading a marker', () => {
  it.each([
    ['- 3.税務', 3, '- 3.'],
    ['（１２）発送', 12, '（１２）'],
    ['第二十一条（窓口）', 21, '第二十一条'],
    ['③案内', 3, '③'],
    ['イ）案内', 2, 'イ）'],
    ['1-2. 案内', 2, '1-2.'],
    ['一、案内', 1, '一、'],
  ])('counts with %s', (line, number, printed) => {
    expect(readMarker(line)).toMatchObject({ number, printed })
  })

  it.each(['・案内', '■ 案内', '※案内'])('takes %s for a bullet without a number', (line) => {
    expect(readMarker(line)).toMatchObject({ number: null, length: line.indexOf('案') })
  })

  it.each(['2024年4月', '0120-000-000', '3.5倍', '10:30', '案内', '**強調**'])(
    'leaves %s whole',
    (line) => {
      expect(readMarker(line)).toBeNull()
    },
  )

  it('calls full-width and half-width numbers one style', () => {
    expect(readMarker('１．定義')?.style).toBe(readMarker('2. 目的')?.style)
    expect(readMarker('(1) 定義')?.style).not.toBe(readMarker('1. 定義')?.style)
  })
})

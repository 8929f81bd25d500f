import { describe, expect, it } from 'vitest'
import { readLines } from './line.ts'
import { readSeries } from './numbering.ts'

const bodies = (text: string): string[][] =>
  readSeries(readLines(text)).map(({ lines }) => lines.map(({ folded }) => folded))

describe('numbering', () => {
  it('takes flattened levels apart', () => {
    const text = '1. 用途\n1. 甲です。\n1. 子です。\n2. 丑です。\n2. 乙です。\n2. 窓口\n1. 丙です。'
    expect(bodies(text)).toEqual([
      ['用途', '窓口'],
      ['甲です。', '乙です。'],
      ['子です。', '丑です。'],
      ['丙です。'],
    ])
  })

  it('prefers the series whose marker is written alike', () => {
    expect(bodies('1. 甲\n(1) 子\n(2) 丑\n2. 乙\n(1) 寅')).toEqual([
      ['甲', '乙'],
      ['子', '丑'],
      ['寅'],
    ])
  })

  it('forgives a number left out', () => {
    expect(bodies('1. 甲\n2. 乙\n4. 丁')).toEqual([['甲', '乙', '丁']])
  })
})

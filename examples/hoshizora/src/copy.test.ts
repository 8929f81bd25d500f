import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeRow } from './copy.ts'
import type { Cell } from './world.ts'

describe('a row in the text format of COPY', () => {
  it('writes nothing for null that a text could also write', () => {
    expect(encodeRow([null, '\\N', 7])).toBe('\\N\t\\\\N\t7\n')
  })

  it('keeps an empty first cell', () => {
    expect(encodeRow(['', 'x'])).toBe('\tx\n')
  })

  it('is one line with one cell per column, and reads back as it was', () => {
    const cell = fc.oneof(
      fc.string({ unit: fc.constantFrom('a', '\\', '\t', '\n', '\r', '星', 'N') }),
      fc.constant(null),
    )
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1 }), (row: readonly Cell[]) => {
        const line = encodeRow(row)
        expect(line.indexOf('\n')).toBe(line.length - 1)
        expect(line.slice(0, -1).split('\t').map(decoded)).toEqual(row)
      }),
    )
  })
})

/** What PostgreSQL's manual says the text means. */
function decoded(text: string): Cell {
  if (text === '\\N') return null
  const meant: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', '\\': '\\' }
  return text.replace(/\\(.)/g, (_, sign: string) => meant[sign] ?? sign)
}

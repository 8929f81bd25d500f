import { assert, constantFrom, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classifyColumn } from '../src/index.ts'
import { labelledColumns } from './labelled-columns.ts'

const fullWidth = (name: string) =>
  name.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))

describe('any name', () => {
  it('is read without fault, as name and as comment', () => {
    assert(
      property(string({ unit: 'grapheme' }), string({ unit: 'binary' }), (name, other) => {
        const column = {
          table: other,
          column: name,
          type: other,
          comment: other,
          tableComment: name,
        }
        const finding = classifyColumn({ ...column, neighbours: [name, other] })
        expect(finding === null || finding.reasons.length > 0).toBe(true)
      }),
    )
  })

  it('means the same in full width', () => {
    assert(
      property(constantFrom(...labelledColumns), (labelled) => {
        const wide = { ...labelled, column: fullWidth(labelled.column) }
        expect(classifyColumn(wide)?.category).toBe(classifyColumn(labelled)?.category)
      }),
    )
  })
})

import { assert, property, string, stringMatching, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { objectKey, purposeRole, purposeSchema, shorten } from './names.ts'

const id = stringMatching(/^[a-z][a-z0-9-]{0,30}$/)

describe('names of the gate', () => {
  it('two purposes of any two systems never share a role', () => {
    const pair = tuple(id, id).filter(([, purpose]) => !['owner', 'keeper'].includes(purpose))
    assert(
      property(pair, pair, (a, b) => {
        const same = a[0] === b[0] && a[1] === b[1]
        expect(purposeRole(...a) === purposeRole(...b)).toBe(same)
      }),
    )
  })

  it('two purposes never share a schema', () => {
    assert(
      property(id, id, (a, b) => {
        expect(purposeSchema(a) === purposeSchema(b)).toBe(a === b)
      }),
    )
  })

  it('are never cut by PostgreSQL, whatever their letters', () => {
    assert(
      property(string({ unit: 'grapheme', maxLength: 200 }), (name) => {
        expect(Buffer.byteLength(shorten(name))).toBeLessThanOrEqual(63)
      }),
    )
    expect(shorten('会'.repeat(30))).not.toBe(shorten(`${'会'.repeat(29)}員`))
  })

  it('refuse a purpose called like a role of ours', () => {
    expect(() => purposeRole('shop', 'owner')).toThrow('reserved')
    expect(() => purposeRole('shop', 'keeper')).toThrow('reserved')
  })

  it('are quoted where two could be taken for each other', () => {
    expect(objectKey('view', 'a.b', 'c')).toBe('view "a.b".c')
    expect(objectKey('view', 'a', 'b.c')).toBe('view a."b.c"')
    expect(objectKey('view', 'purpose_billing', '会員')).toBe('view purpose_billing.会員')
  })
})

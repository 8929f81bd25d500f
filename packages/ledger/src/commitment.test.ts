import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromHex, vector } from '../tests/fixture.ts'
import { commit, newSalt, verifyCommitment } from './commitment.ts'
import { encodeEntry } from './entry.ts'

const salts = fc.uint8Array({ minLength: 32, maxLength: 32 })
const values = fc.string({ unit: 'grapheme', maxLength: 40 })

describe('a commitment', () => {
  it('has the published value', async () => {
    const published = vector('commitments.json') as {
      value: string
      salt: string
      commitment: string
    }[]
    expect(published.length).toBeGreaterThan(0)
    for (const { value, salt, commitment } of published) {
      expect(await commit(value, fromHex(salt))).toBe(commitment)
      expect(await verifyCommitment(commitment, value, fromHex(salt))).toBe(true)
    }
  })

  it('opens to its value with its salt, and to nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(values, values, salts, salts, async (value, other, salt, otherSalt) => {
        const commitment = await commit(value, salt)
        expect(await verifyCommitment(commitment, value, salt)).toBe(true)
        expect(await verifyCommitment(commitment, other, salt)).toBe(value === other)
        const sameSalt = salt.join() === otherSalt.join()
        expect(await verifyCommitment(commitment, value, otherSalt)).toBe(sameSalt)
      }),
    )
  })

  it('does not open when the end of the salt is moved into the value', async () => {
    const salt = new Uint8Array(32).fill(0x61)
    const commitment = await commit('b', salt)
    expect(await verifyCommitment(commitment, 'ab', salt.slice(1))).toBe(false)
    await expect(commit('ab', salt.slice(1))).rejects.toThrow('a salt has 32 bytes')
  })

  it('is false, not an error, for what is no commitment', async () => {
    for (const text of ['', 'x', 'Zg==', '約束', 'A'.repeat(10_000)]) {
      expect(await verifyCommitment(text, 'value', new Uint8Array(32))).toBe(false)
    }
  })

  it('is another one for the same value every time, so that entries cannot be tied together', async () => {
    const [one, two] = [await commit('subject-1', newSalt()), await commit('subject-1', newSalt())]
    expect(one).not.toBe(two)
    expect(newSalt()).toHaveLength(32)
  })

  it('is fit for the body of an entry', async () => {
    const subject = await commit('山田 花子', newSalt())
    const at = '2026-11-23T07:30:00.000Z'
    expect(() =>
      encodeEntry({ kind: 'requests.received', version: 1, at, body: { subject } }),
    ).not.toThrow()
  })
})

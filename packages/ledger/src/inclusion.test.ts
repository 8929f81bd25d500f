import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { anyEntries, hexOf, withByte } from '../tests/fixture.ts'
import { auditPath, treeHash } from '../tests/naive.ts'
import { type InclusionClaim, inclusionProof, verifyInclusion } from './inclusion.ts'
import { leafHashes } from './leaf.ts'
import { treeRoot } from './tree.ts'

const largest = 130
const entries = anyEntries(largest)
let leaves: Uint8Array[]
beforeAll(async () => {
  leaves = await leafHashes(entries)
})

async function claimOf(index: number, size: number): Promise<InclusionClaim> {
  const tree = leaves.slice(0, size)
  return {
    leafHash: leaves[index] as Uint8Array,
    index,
    size,
    root: await treeRoot(tree),
    proof: await inclusionProof(tree, index),
  }
}

describe('an inclusion proof', () => {
  it(`verifies for every index of every size from 1 to ${largest}`, async () => {
    for (let size = 1; size <= largest; size++) {
      const tree = leaves.slice(0, size)
      const root = treeHash(entries.slice(0, size))
      for (let index = 0; index < size; index++) {
        const proof = await inclusionProof(tree, index)
        const leafHash = leaves[index] as Uint8Array
        const verified = await verifyInclusion({ leafHash, index, size, root, proof })
        expect(verified).toBe(true)
      }
    }
  })

  // Every index of the sizes at which the shape of a tree changes; the naive form takes O(n) each.
  it.each([1, 2, 3, 4, 5, 7, 8, 9, 31, 32, 33, 63, 64, 65, 100, 127, 128, 129, 130])(
    'is PATH(m, D[n]) of RFC 6962 for every index of %i leaves',
    async (size) => {
      for (let index = 0; index < size; index++) {
        const proof = await inclusionProof(leaves.slice(0, size), index)
        expect(hexOf(proof)).toEqual(hexOf(auditPath(index, entries.slice(0, size))))
      }
    },
  )

  it.each([-1, 5, 1.5, Number.NaN])('cannot be made for leaf %d of 5', async (index) => {
    await expect(inclusionProof(leaves.slice(0, 5), index)).rejects.toThrow(RangeError)
  })

  it('cannot be made for any leaf of an empty tree', async () => {
    await expect(inclusionProof([], 0)).rejects.toThrow('no leaf 0 in a tree of 0')
  })
})

describe('verifying inclusion', () => {
  const places = fc
    .integer({ min: 2, max: largest })
    .chain((size) => fc.tuple(fc.integer({ min: 0, max: size - 1 }), fc.constant(size)))

  it('refuses another leaf, root, or a changed byte anywhere in the proof', async () => {
    await fc.assert(
      fc.asyncProperty(places, fc.nat(31), fc.nat(), async ([index, size], at, which) => {
        const claim = await claimOf(index, size)
        const flip = (hash: Uint8Array) => withByte(hash, at, (hash[at] ?? 0) ^ 1)
        const proof = claim.proof.with(
          which % claim.proof.length,
          flip(claim.proof[which % claim.proof.length] as Uint8Array),
        )
        expect(await verifyInclusion(claim)).toBe(true)
        expect(await verifyInclusion({ ...claim, proof })).toBe(false)
        expect(await verifyInclusion({ ...claim, leafHash: flip(claim.leafHash) })).toBe(false)
        expect(await verifyInclusion({ ...claim, root: flip(claim.root) })).toBe(false)
      }),
    )
  })

  it('refuses a hash too many, too few, or in another order', async () => {
    await fc.assert(
      fc.asyncProperty(places, async ([index, size]) => {
        const claim = await claimOf(index, size)
        const { proof, root } = claim
        for (const altered of [
          [...proof, root],
          [root, ...proof],
          proof.slice(1),
          proof.slice(0, -1),
        ]) {
          expect(await verifyInclusion({ ...claim, proof: altered })).toBe(false)
        }
        // A proof of one hash reads the same from both ends.
        const reversed = { ...claim, proof: proof.toReversed() }
        expect(await verifyInclusion(reversed)).toBe(proof.length === 1)
      }),
    )
  })

  it('refuses every other index of the same tree', async () => {
    const claim = await claimOf(77, largest)
    for (let index = -1; index <= largest + 1; index++) {
      expect(await verifyInclusion({ ...claim, index })).toBe(index === 77)
    }
  })

  it('refuses numbers that are no index or size', async () => {
    const claim = await claimOf(0, 1)
    for (const [index, size] of [
      [0, 0],
      [1, 1],
      [-1, 1],
      [0.5, 1],
      [0, 1.5],
      [Number.NaN, 1],
      [0, Number.NaN],
      [0, Number.POSITIVE_INFINITY],
      [0, 2 ** 53],
    ] as const) {
      expect(await verifyInclusion({ ...claim, index, size })).toBe(false)
    }
  })

  it('refuses hashes that are not 32 bytes, and proofs longer than any tree is high', async () => {
    const claim = await claimOf(2, 5)
    const short = new Uint8Array(31)
    expect(await verifyInclusion({ ...claim, leafHash: short })).toBe(false)
    expect(await verifyInclusion({ ...claim, root: new Uint8Array(0) })).toBe(false)
    expect(await verifyInclusion({ ...claim, proof: claim.proof.with(0, short) })).toBe(false)
    const long = Array.from({ length: 54 }, () => new Uint8Array(32))
    expect(await verifyInclusion({ ...claim, size: 2 ** 53 - 1, proof: long })).toBe(false)
  })

  it('refuses a proof that ends below the top, also when it ends at the root it is given', async () => {
    const { leafHash, proof, root } = await claimOf(0, 2)
    for (const size of [2, 3, 8]) {
      const atLeaf = { leafHash, index: 0, size, root: leafHash, proof: [] }
      expect(await verifyInclusion(atLeaf)).toBe(false)
      expect(await verifyInclusion({ leafHash, index: 0, size, root, proof })).toBe(size === 2)
    }
  })

  it('refuses a proof that goes on above the top of the size it is given', async () => {
    const { proof, root } = await claimOf(1, 2)
    const leafHash = leaves[1] as Uint8Array
    expect(await verifyInclusion({ leafHash, index: 1, size: 2, root, proof })).toBe(true)
    expect(await verifyInclusion({ leafHash, index: 0, size: 1, root, proof })).toBe(false)
  })

  it('refuses a leaf of a larger tree under the root of a smaller one', async () => {
    const claim = await claimOf(3, 8)
    const older = await claimOf(3, 7)
    expect(await verifyInclusion({ ...claim, root: older.root })).toBe(false)
    expect(await verifyInclusion({ ...claim, root: older.root, size: 7 })).toBe(false)
  })
})

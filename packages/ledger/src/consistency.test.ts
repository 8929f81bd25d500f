import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { anyEntries, hexOf, withByte } from '../tests/fixture.ts'
import { proof as naiveProof, treeHash } from '../tests/naive.ts'
import { consistencyProof, type TreeHead, verifyConsistency } from './consistency.ts'
import { leafHashes } from './leaf.ts'
import { append, emptyFrontier, frontierRoot, treeRoot } from './tree.ts'

const largest = 130
const entries = anyEntries(largest)
let leaves: Uint8Array[]
const heads: TreeHead[] = []
beforeAll(async () => {
  leaves = await leafHashes(entries)
  for (let size = 0; size <= largest; size++) {
    heads.push({ size, root: treeHash(entries.slice(0, size)) })
  }
})
const headOf = (size: number) => heads[size] as TreeHead

const claim = (roots: Uint8Array[], sizes: number[], proof: Uint8Array[]) => {
  const [older, newer] = sizes.map((size, index) => ({ size, root: roots[index] }))
  return verifyConsistency(older as TreeHead, newer as TreeHead, proof)
}

describe('a consistency proof', () => {
  it(`verifies between every two sizes from 0 to ${largest}`, async () => {
    for (let size = 0; size <= largest; size++) {
      const tree = leaves.slice(0, size)
      for (let oldSize = 0; oldSize <= size; oldSize++) {
        const proof = await consistencyProof(tree, oldSize)
        const verified = await verifyConsistency(headOf(oldSize), headOf(size), proof)
        expect(verified).toBe(true)
      }
    }
  })

  it.each([1, 2, 3, 4, 5, 7, 8, 9, 31, 32, 33, 63, 64, 65, 100, 127, 128, 129, 130])(
    'is PROOF(m, D[n]) of RFC 6962 from every earlier size to %i leaves',
    async (size) => {
      for (let oldSize = 1; oldSize <= size; oldSize++) {
        const proof = await consistencyProof(leaves.slice(0, size), oldSize)
        expect(hexOf(proof)).toEqual(hexOf(naiveProof(oldSize, entries.slice(0, size))))
      }
    },
  )

  it('is empty when nothing was appended and when there was nothing before', async () => {
    expect(await consistencyProof(leaves, largest)).toEqual([])
    expect(await consistencyProof(leaves, 0)).toEqual([])
    expect(await consistencyProof([], 0)).toEqual([])
  })

  it.each([-1, 6, 2.5, Number.NaN])('cannot be made from size %d to 5', async (oldSize) => {
    await expect(consistencyProof(leaves.slice(0, 5), oldSize)).rejects.toThrow(RangeError)
  })
})

describe('verifying consistency', () => {
  const pairs = fc
    .integer({ min: 2, max: largest })
    .chain((size) => fc.tuple(fc.integer({ min: 1, max: size - 1 }), fc.constant(size)))

  it('refuses a history in which any one earlier entry was changed', async () => {
    await fc.assert(
      fc.asyncProperty(pairs, fc.nat(), async ([oldSize, size], which) => {
        const changed = leaves.slice(0, size).with(which % oldSize, new Uint8Array(32))
        const newer = { size, root: await treeRoot(changed) }
        const proof = await consistencyProof(changed, oldSize)
        expect(await verifyConsistency(headOf(oldSize), newer, proof)).toBe(false)
      }),
    )
  })

  it('refuses a history from which an earlier entry was taken away', async () => {
    const without = [...leaves.slice(0, 10), ...leaves.slice(11, 60)]
    const frontier = await append(emptyFrontier, without)
    const newer = { size: 59, root: await frontierRoot(frontier) }
    const proof = await consistencyProof(without, 40)
    expect(await verifyConsistency(headOf(40), newer, proof)).toBe(false)
  })

  it('refuses a changed byte anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(pairs, fc.nat(31), fc.nat(), async ([oldSize, size], at, which) => {
        const proof = await consistencyProof(leaves.slice(0, size), oldSize)
        const flip = (hash: Uint8Array) => withByte(hash, at, (hash[at] ?? 0) ^ 1)
        const [older, newer] = [headOf(oldSize), headOf(size)]
        const index = which % proof.length
        const altered = proof.with(index, flip(proof[index] as Uint8Array))
        expect(await verifyConsistency(older, newer, altered)).toBe(false)
        const olderFlipped = { ...older, root: flip(older.root) }
        expect(await verifyConsistency(olderFlipped, newer, proof)).toBe(false)
        const newerFlipped = { ...newer, root: flip(newer.root) }
        expect(await verifyConsistency(older, newerFlipped, proof)).toBe(false)
      }),
    )
  })

  it('refuses a hash too many or too few', async () => {
    await fc.assert(
      fc.asyncProperty(pairs, async ([oldSize, size]) => {
        const [older, newer] = [headOf(oldSize), headOf(size)]
        const proof = await consistencyProof(leaves.slice(0, size), oldSize)
        for (const altered of [
          [],
          [...proof, newer.root],
          [older.root, ...proof],
          proof.slice(1),
          proof.slice(0, -1),
        ]) {
          expect(await verifyConsistency(older, newer, altered)).toBe(false)
        }
      }),
    )
  })

  it('refuses true roots and a true proof under sizes of trees of another height', async () => {
    const { root: root3 } = headOf(3)
    const { root: root4 } = headOf(4)
    const { root: root7 } = headOf(7)
    const { root: root8 } = headOf(8)
    const low = await consistencyProof(leaves.slice(0, 4), 3)
    const high = await consistencyProof(leaves.slice(0, 8), 7)
    expect(await claim([root7, root8], [7, 8], high)).toBe(true)
    expect(await claim([root7, root8], [3, 4], high)).toBe(false)
    expect(await claim([root3, root4], [3, 4], low)).toBe(true)
    expect(await claim([root3, root4], [7, 8], low)).toBe(false)
  })

  it('refuses to go back in time, whatever the proof', async () => {
    const proof = await consistencyProof(leaves.slice(0, 9), 6)
    expect(await verifyConsistency(headOf(9), headOf(6), proof)).toBe(false)
    expect(await verifyConsistency(headOf(9), headOf(6), [])).toBe(false)
    expect(await verifyConsistency(headOf(1), headOf(0), [])).toBe(false)
  })

  it('refuses two trees of one size with different roots: a ledger that says two things', async () => {
    const forked = { size: 5, root: headOf(6).root }
    expect(await verifyConsistency(headOf(5), headOf(5), [])).toBe(true)
    expect(await verifyConsistency(headOf(5), forked, [])).toBe(false)
    expect(await verifyConsistency(headOf(5), headOf(5), [headOf(5).root])).toBe(false)
  })

  it('takes an empty older tree only with the root of an empty tree and no proof', async () => {
    expect(await verifyConsistency(headOf(0), headOf(5), [])).toBe(true)
    expect(await verifyConsistency({ size: 0, root: headOf(1).root }, headOf(5), [])).toBe(false)
    expect(await verifyConsistency(headOf(0), headOf(5), [headOf(5).root])).toBe(false)
  })

  it('refuses numbers that are no size and hashes that are not 32 bytes', async () => {
    for (const size of [-1, 0.5, Number.NaN, 2 ** 53]) {
      expect(await verifyConsistency({ ...headOf(1), size }, headOf(5), [])).toBe(false)
      expect(await verifyConsistency(headOf(1), { ...headOf(5), size }, [])).toBe(false)
    }
    const short = { size: 5, root: new Uint8Array(31) }
    expect(await verifyConsistency(short, short, [])).toBe(false)
    const proof = await consistencyProof(leaves.slice(0, 5), 3)
    const cut = proof.with(0, new Uint8Array(31))
    expect(await verifyConsistency(headOf(3), headOf(5), cut)).toBe(false)
  })
})

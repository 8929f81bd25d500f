import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { anyEntries, hexOf, toHex } from '../tests/fixture.ts'
import { treeHash } from '../tests/naive.ts'
import { leafHashes } from './leaf.ts'
import { append, emptyFrontier, type Frontier, frontierRoot, treeRoot } from './tree.ts'

const largest = 130
const entries = anyEntries(largest)
let leaves: Uint8Array[]
beforeAll(async () => {
  leaves = await leafHashes(entries)
})

describe('the root of a tree', () => {
  it(`is the Merkle Tree Hash of RFC 6962 for every size from 0 to ${largest}`, async () => {
    for (let size = 0; size <= largest; size++) {
      const root = await treeRoot(leaves.slice(0, size))
      expect(toHex(root)).toBe(toHex(treeHash(entries.slice(0, size))))
    }
  })

  it('changes with every entry, and with their order', async () => {
    const roots = new Set<string>()
    for (let index = 0; index < 20; index++) {
      const altered = leaves.slice(0, 20)
      altered[index] = leaves[20] as Uint8Array
      roots.add(toHex(await treeRoot(altered)))
      roots.add(toHex(await treeRoot([...altered.slice(1), ...altered.slice(0, 1)])))
    }
    expect(roots.size).toBe(40)
  })

  it('does not take a leaf for 32 bytes when it has fewer', async () => {
    await expect(treeRoot([new Uint8Array(31)])).rejects.toThrow('a hash has 32 bytes')
  })
})

describe('a frontier', () => {
  it('grown leaf by leaf has the root of the whole tree at every step', async () => {
    let frontier = emptyFrontier
    for (let size = 1; size <= largest; size++) {
      frontier = await append(frontier, leaves.slice(size - 1, size))
      expect(frontier.size).toBe(size)
      expect(toHex(await frontierRoot(frontier))).toBe(toHex(treeHash(entries.slice(0, size))))
    }
  })

  it('is the same however the leaves were dealt into appends', async () => {
    const deals = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(deals, async (counts) => {
        let frontier = emptyFrontier
        for (const count of counts) {
          const next = leaves.slice(frontier.size, frontier.size + count)
          frontier = await append(frontier, next)
        }
        const atOnce = await append(emptyFrontier, leaves.slice(0, frontier.size))
        expect(hexOf(frontier.hashes)).toEqual(hexOf(atOnce.hashes))
      }),
    )
  })

  it('holds one hash for each 1 in the binary form of its size: O(log n) memory', async () => {
    for (const [size, count] of [
      [0, 0],
      [1, 1],
      [64, 1],
      [127, 7],
      [130, 2],
    ] as const) {
      expect((await append(emptyFrontier, leaves.slice(0, size))).hashes).toHaveLength(count)
    }
  })

  it('is not changed by appending to it', async () => {
    const before = await append(emptyFrontier, leaves.slice(0, 7))
    const hashes = hexOf(before.hashes)
    await append(before, leaves.slice(7, 20))
    expect(before.size).toBe(7)
    expect(hexOf(before.hashes)).toEqual(hashes)
  })

  it('of a tree over 2^32 leaves goes on growing: places are divided, not shifted', async () => {
    const half = leaves[0] as Uint8Array
    const one = leaves[1] as Uint8Array
    const frontier = await append({ size: 2 ** 40, hashes: [half] }, [one])
    expect(frontier.size).toBe(2 ** 40 + 1)
    expect(hexOf(frontier.hashes)).toEqual(hexOf([half, one]))
    const doubled = await append({ size: 2 ** 33 + 1, hashes: [half, half] }, [one])
    expect(doubled.hashes).toHaveLength(2)
  })

  it('read from a damaged store is refused instead of giving a wrong root', async () => {
    const hash = new Uint8Array(32)
    const damaged: [Frontier, string][] = [
      [{ size: 3, hashes: [hash] }, 'the frontier of 3 leaves has 2 hashes, not 1'],
      [{ size: 0, hashes: [hash] }, 'the frontier of 0 leaves has 0 hashes, not 1'],
      [{ size: 1, hashes: [hash.slice(1)] }, 'a hash has 32 bytes'],
      [{ size: -1, hashes: [] }, 'a tree has 0 leaves or more'],
      [{ size: 1.5, hashes: [hash] }, 'a tree has 0 leaves or more'],
      [{ size: Number.NaN, hashes: [] }, 'a tree has 0 leaves or more'],
    ]
    for (const [frontier, sentence] of damaged) {
      await expect(append(frontier, [hash])).rejects.toThrow(sentence)
      await expect(frontierRoot(frontier)).rejects.toThrow(sentence)
    }
  })
})

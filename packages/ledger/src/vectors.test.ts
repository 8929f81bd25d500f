import { beforeAll, describe, expect, it } from 'vitest'
import { fromHex, hexOf, toHex, vector } from '../tests/fixture.ts'
import { auditPath, proof as naiveProof, treeHash } from '../tests/naive.ts'
import { vectors } from '../tests/vectors.ts'
import { consistencyProof, verifyConsistency } from './consistency.ts'
import { inclusionProof, verifyInclusion } from './inclusion.ts'
import { leafHashes } from './leaf.ts'
import { treeRoot } from './tree.ts'
import { verifyExport, verifyReceipt } from './verify.ts'

const reference = vector('tree.json') as {
  leaves: string[]
  roots: string[]
  inclusion: { index: number; size: number; proof: string[] }[]
  consistency: { older: number; newer: number; proof: string[] }[]
}
const entries = reference.leaves.map(fromHex)
const rootOf = (size: number) => fromHex(reference.roots[size] ?? '')
let leaves: Uint8Array[]
beforeAll(async () => {
  leaves = await leafHashes(entries)
})

describe('the published vectors', () => {
  it.each(Object.keys(vectors))('%s is what the naive implementation builds', (name) => {
    expect(vector(name)).toEqual(vectors[name])
  })
})

describe('the reference tree of Certificate Transparency', () => {
  it('has the published root at each of its nine sizes, by both implementations', async () => {
    expect(reference.roots).toHaveLength(9)
    for (const [size, root] of reference.roots.entries()) {
      expect(toHex(await treeRoot(leaves.slice(0, size)))).toBe(root)
      expect(toHex(treeHash(entries.slice(0, size)))).toBe(root)
    }
  })

  it.each(reference.inclusion)('proves leaf $index of $size as published', async (published) => {
    const { index, size } = published
    const proof = await inclusionProof(leaves.slice(0, size), index)
    expect(hexOf(proof)).toEqual(published.proof)
    expect(hexOf(auditPath(index, entries.slice(0, size)))).toEqual(published.proof)
    const leafHash = leaves[index] as Uint8Array
    const claim = { leafHash, index, size, root: rootOf(size) }
    expect(await verifyInclusion({ ...claim, proof: published.proof.map(fromHex) })).toBe(true)
  })

  it.each(reference.consistency)('proves $older to $newer as published', async (published) => {
    const { older, newer } = published
    const proof = await consistencyProof(leaves.slice(0, newer), older)
    expect(hexOf(proof)).toEqual(published.proof)
    expect(hexOf(naiveProof(older, entries.slice(0, newer)))).toEqual(published.proof)
    const [before, after] = [older, newer].map((size) => ({ size, root: rootOf(size) })) as [
      { size: number; root: Uint8Array },
      { size: number; root: Uint8Array },
    ]
    expect(await verifyConsistency(before, after, published.proof.map(fromHex))).toBe(true)
  })
})

type Case = { vkey: string; file: string; verified: object }

describe('a published receipt', () => {
  it.each(vector('receipts.json') as Case[])(
    'gives $verified',
    async ({ vkey, file, verified }) => {
      expect(await verifyReceipt(file, vkey)).toMatchObject(verified)
      expect(await verifyReceipt(Buffer.from(file), vkey)).toMatchObject(verified)
    },
  )
})

describe('a published export', () => {
  it.each(vector('exports.json') as Case[])('gives $verified', async ({ vkey, file, verified }) => {
    expect(await verifyExport(file, vkey)).toMatchObject(verified)
    expect(await verifyExport(Buffer.from(file), vkey)).toMatchObject(verified)
  })
})

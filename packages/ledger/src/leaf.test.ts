import { describe, expect, it } from 'vitest'
import { fromHex, hexOf, toHex } from '../tests/fixture.ts'
import { sha256 } from '../tests/naive.ts'
import { emptyRoot, leafHash, leafHashes, nodeHash, nodeHashes } from './leaf.ts'

describe('hashes of a tree', () => {
  it('have the published values of RFC 6962 for nothing and for the empty entry', async () => {
    expect(toHex(await emptyRoot())).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    )
    expect(toHex(await leafHash(new Uint8Array(0)))).toBe(
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    )
  })

  it('put 0x00 before an entry and 0x01 before two nodes', async () => {
    const [left, right] = [sha256('left'), sha256('right')]
    expect(toHex(await leafHash(left))).toBe(toHex(sha256(Buffer.of(0), left)))
    expect(toHex(await nodeHash(left, right))).toBe(toHex(sha256(Buffer.of(1), left, right)))
  })

  it('tell an entry made of two hashes from the node over them', async () => {
    const [left, right] = [sha256('left'), sha256('right')]
    const forged = await leafHash(Buffer.concat([left, right]))
    expect(toHex(forged)).not.toBe(toHex(await nodeHash(left, right)))
  })

  it('depend on the order of the two nodes', async () => {
    const [left, right] = [sha256('left'), sha256('right')]
    expect(toHex(await nodeHash(left, right))).not.toBe(toHex(await nodeHash(right, left)))
  })

  it('are the same in a batch as one by one, and in order', async () => {
    const entries = ['', '00', '2021'].map(fromHex)
    expect(hexOf(await leafHashes(entries))).toEqual(
      hexOf(await Promise.all(entries.map((entry) => leafHash(entry)))),
    )
    const [one, two, three] = [sha256('1'), sha256('2'), sha256('3')]
    expect(
      hexOf(
        await nodeHashes([
          [one, two],
          [two, three],
        ]),
      ),
    ).toEqual(hexOf([await nodeHash(one, two), await nodeHash(two, three)]))
  })

  it('are plain byte arrays whatever the entry was given as', async () => {
    const hash = await leafHash(Buffer.from('entry'))
    expect(hash.constructor).toBe(Uint8Array)
  })
})

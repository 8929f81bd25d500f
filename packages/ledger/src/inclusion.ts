import { equal } from './bytes.ts'
import { hashLength } from './digest.ts'
import { nodeHash } from './leaf.ts'
import { isJoinedFromLeft, joinedPlace, type Place, parentOf } from './path.ts'
import { middleOf, type Range, rangeRoots } from './tree.ts'

/** What an inclusion proof claims: the leaf is at `index` (from 0) of the tree with this size and root. */
export type InclusionClaim = {
  readonly leafHash: Uint8Array
  readonly index: number
  readonly size: number
  readonly root: Uint8Array
  readonly proof: readonly Uint8Array[]
}

/**
 * Proof that the leaf at `index` is in the tree with these leaves (RFC 6962 §2.1.1), lowest hash first.
 *
 * Reads every leaf hash: O(n) hashes. Pass only the first `size` hashes to prove against an older
 * checkpoint.
 *
 * @throws RangeError when there is no leaf at `index`.
 */
export async function inclusionProof(
  leafHashes: readonly Uint8Array[],
  index: number,
): Promise<Uint8Array[]> {
  if (!Number.isSafeInteger(index) || index < 0 || index >= leafHashes.length) {
    throw new RangeError(`no leaf ${index} in a tree of ${leafHashes.length}`)
  }
  return rangeRoots(leafHashes, siblings(index, leafHashes.length))
}

/**
 * Whether the proof leads from the leaf to the root (RFC 9162 §2.1.3.2).
 *
 * False for anything else whatever the numbers and lengths are; never throws. Says nothing of who
 * vouches for the root: that is the checkpoint's signature.
 */
export async function verifyInclusion(claim: InclusionClaim): Promise<boolean> {
  const { leafHash, index, size, root, proof } = claim
  if (!isIndex(index, size)) return false
  if ([leafHash, ...proof].some((hash) => hash.length !== hashLength)) return false
  let place: Place = { node: index, last: size - 1 }
  let hash = leafHash
  for (const sibling of proof) {
    if (place.last === 0) return false
    if (isJoinedFromLeft(place)) {
      hash = await nodeHash(sibling, hash)
      place = joinedPlace(place)
    } else {
      hash = await nodeHash(hash, sibling)
    }
    place = parentOf(place)
  }
  return place.last === 0 && equal(hash, root)
}

function isIndex(index: number, size: number): boolean {
  return Number.isSafeInteger(index) && Number.isSafeInteger(size) && index >= 0 && index < size
}

function siblings(index: number, size: number): Range[] {
  const ranges: Range[] = []
  let around: Range = { start: 0, end: size }
  while (around.end - around.start > 1) {
    const middle = middleOf(around)
    const left = { start: around.start, end: middle }
    const right = { start: middle, end: around.end }
    ranges.push(index < middle ? right : left)
    around = index < middle ? left : right
  }
  return ranges.toReversed()
}

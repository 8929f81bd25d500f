import { equal } from './bytes.ts'
import { hashLength } from './digest.ts'
import { emptyRoot, nodeHash } from './leaf.ts'
import { isJoinedFromLeft, joinedPlace, type Place, parentOf } from './path.ts'
import { middleOf, type Range, rangeRoots } from './tree.ts'

/** A tree at one moment: how many leaves it had and their root. */
export type TreeHead = { readonly size: number; readonly root: Uint8Array }

/**
 * Proof that the tree with these leaves only grew since it had `oldSize` (RFC 6962 §2.1.2).
 *
 * Empty when nothing was appended and when the old tree was empty. Reads every leaf hash: O(n) hashes.
 *
 * @throws RangeError when the tree never had that size.
 */
export async function consistencyProof(
  leafHashes: readonly Uint8Array[],
  oldSize: number,
): Promise<Uint8Array[]> {
  if (!Number.isSafeInteger(oldSize) || oldSize < 0 || oldSize > leafHashes.length) {
    throw new RangeError(`a tree of ${leafHashes.length} leaves never had ${oldSize}`)
  }
  if (oldSize === 0) return []
  return rangeRoots(leafHashes, unshared(oldSize, leafHashes.length))
}

/**
 * Whether the newer tree is the older one with leaves appended (RFC 9162 §2.1.4.2): nothing that was
 * vouched for has been changed, moved or taken away since.
 *
 * False for anything else whatever the numbers and lengths are; never throws. An empty older tree is
 * consistent with every tree, provided its root is the root of an empty tree.
 */
export async function verifyConsistency(
  older: TreeHead,
  newer: TreeHead,
  proof: readonly Uint8Array[],
): Promise<boolean> {
  if (!isSize(older.size) || !isSize(newer.size)) return false
  if (older.size > newer.size) return false
  if ([older.root, newer.root, ...proof].some((hash) => hash.length !== hashLength)) return false
  if (older.size === newer.size) return proof.length === 0 && equal(older.root, newer.root)
  if (older.size === 0) return proof.length === 0 && equal(older.root, await emptyRoot())
  return proof.length > 0 && leadsToBoth(older, newer, proof)
}

async function leadsToBoth(
  older: TreeHead,
  newer: TreeHead,
  proof: readonly Uint8Array[],
): Promise<boolean> {
  let place: Place = { node: older.size - 1, last: newer.size - 1 }
  while (place.node % 2 === 1) place = parentOf(place)
  // A perfect older tree is a node of the newer one, so the proof leaves out the root both know.
  const path = place.node === 0 ? [older.root, ...proof] : proof
  const [start, ...rest] = path as [Uint8Array, ...Uint8Array[]]
  let oldRoot = start
  let newRoot = start
  for (const hash of rest) {
    if (place.last === 0) return false
    if (isJoinedFromLeft(place)) {
      oldRoot = await nodeHash(hash, oldRoot)
      newRoot = await nodeHash(hash, newRoot)
      place = joinedPlace(place)
    } else {
      newRoot = await nodeHash(newRoot, hash)
    }
    place = parentOf(place)
  }
  return place.last === 0 && equal(oldRoot, older.root) && equal(newRoot, newer.root)
}

function isSize(size: number): boolean {
  return Number.isSafeInteger(size) && size >= 0
}

function unshared(oldSize: number, size: number): Range[] {
  const ranges: Range[] = []
  let around: Range = { start: 0, end: size }
  while (around.end !== oldSize) {
    const middle = middleOf(around)
    const left = { start: around.start, end: middle }
    const right = { start: middle, end: around.end }
    ranges.push(oldSize <= middle ? right : left)
    around = oldSize <= middle ? left : right
  }
  // What starts at 0 and ends at the old size is the old tree itself, whose root the reader has.
  if (around.start > 0) ranges.push(around)
  return ranges.toReversed()
}

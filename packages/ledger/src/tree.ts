import { hashLength } from './digest.ts'
import { emptyRoot, nodeHash, nodeHashes, type Pair } from './leaf.ts'

/**
 * All a growing tree must remember to go on growing: its size and at most 53 hashes.
 *
 * `hashes` are the roots of the perfect subtrees that the leaves fall into, the largest (leftmost)
 * first: one for each 1 in the binary form of `size`. Also known as a compact range from 0.
 */
export type Frontier = {
  readonly size: number
  readonly hashes: readonly Uint8Array[]
}

/** Leaves `start` to `end`, `end` excluded. */
export type Range = { readonly start: number; readonly end: number }

/** The frontier of a tree without leaves. */
export const emptyFrontier: Frontier = Object.freeze({ size: 0, hashes: Object.freeze([]) })

/**
 * The frontier after appending leaves, in order; the given one is not changed.
 *
 * One leaf costs O(log n) hashes at worst and two on average; so does {@link frontierRoot}.
 *
 * @throws RangeError when the frontier or a leaf hash cannot be one, as after reading a damaged store.
 */
export async function append(
  frontier: Frontier,
  leafHashes: readonly Uint8Array[],
): Promise<Frontier> {
  checkFrontier(frontier)
  checkHashes(leafHashes)
  const left = [...frontier.hashes]
  const perfect: Uint8Array[] = []
  let level = leafHashes
  // From the leaves up: what the frontier holds of this width comes before the new nodes, an odd one
  // at the end stays for the next append, the others pair up into the level above.
  for (let width = 1; level.length > 0; width *= 2) {
    if (hasSubtree(frontier.size, width)) level = [...left.splice(-1), ...level]
    if (level.length % 2 === 1) perfect.unshift(...level.slice(-1))
    level = await nodeHashes(pairs(level))
  }
  return { size: frontier.size + leafHashes.length, hashes: [...left, ...perfect] }
}

/**
 * Root of the tree whose frontier this is: what a checkpoint signs.
 *
 * @throws RangeError when the frontier cannot be one.
 */
export async function frontierRoot(frontier: Frontier): Promise<Uint8Array> {
  checkFrontier(frontier)
  const [smallest, ...larger] = frontier.hashes.toReversed()
  if (!smallest) return emptyRoot()
  let root = smallest
  for (const subtree of larger) root = await nodeHash(subtree, root)
  return root
}

/**
 * Root of the tree with exactly these leaves (the Merkle Tree Hash of RFC 6962 §2.1).
 *
 * @throws RangeError when a leaf hash is not 32 bytes.
 */
export async function treeRoot(leafHashes: readonly Uint8Array[]): Promise<Uint8Array> {
  return frontierRoot(await append(emptyFrontier, leafHashes))
}

/** Roots of parts of a tree: the shape both kinds of proof have. */
export async function rangeRoots(
  leafHashes: readonly Uint8Array[],
  ranges: readonly Range[],
): Promise<Uint8Array[]> {
  return Promise.all(ranges.map(({ start, end }) => treeRoot(leafHashes.slice(start, end))))
}

/** Where RFC 6962 parts a range of two leaves or more: after the largest power of two below its length. */
export function middleOf({ start, end }: Range): number {
  let width = 1
  while (width * 2 < end - start) width *= 2
  return start + width
}

function hasSubtree(size: number, width: number): boolean {
  return Math.floor(size / width) % 2 === 1
}

function pairs(level: readonly Uint8Array[]): Pair[] {
  const found: Pair[] = []
  let left: Uint8Array | null = null
  for (const hash of level) {
    if (left) found.push([left, hash])
    left = left ? null : hash
  }
  return found
}

function checkFrontier({ size, hashes }: Frontier): void {
  if (!Number.isSafeInteger(size) || size < 0) throw new RangeError('a tree has 0 leaves or more')
  const subtrees = size.toString(2).replaceAll('0', '').length
  if (hashes.length !== subtrees) {
    throw new RangeError(
      `the frontier of ${size} leaves has ${subtrees} hashes, not ${hashes.length}`,
    )
  }
  checkHashes(hashes)
}

function checkHashes(hashes: readonly Uint8Array[]): void {
  if (hashes.some((hash) => hash.length !== hashLength)) {
    throw new RangeError(`a hash has ${hashLength} bytes`)
  }
}

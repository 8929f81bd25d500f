import { concat } from './bytes.ts'
import { sha256, sha256All } from './digest.ts'

// RFC 6962 §2.1: the two prefixes keep an entry from ever being read as an interior node. Without
// them anyone could present two hashes side by side as an "entry" of a shorter tree with the same root.
const leafPrefix = Uint8Array.of(0x00)
const nodePrefix = Uint8Array.of(0x01)

/** Two neighbours of one level of a tree, left first. */
export type Pair = readonly [left: Uint8Array, right: Uint8Array]

/** Hash of the entry with these bytes: SHA-256(0x00 ‖ entry), RFC 6962 §2.1. */
export async function leafHash(entry: Uint8Array): Promise<Uint8Array> {
  return sha256(concat(leafPrefix, entry))
}

/** Leaf hashes of many entries, in order; much faster than one call for each. */
export async function leafHashes(entries: readonly Uint8Array[]): Promise<Uint8Array[]> {
  return sha256All(entries.map((entry) => concat(leafPrefix, entry)))
}

/** Hash of an interior node: SHA-256(0x01 ‖ left ‖ right), RFC 6962 §2.1. */
export async function nodeHash(left: Uint8Array, right: Uint8Array): Promise<Uint8Array> {
  return sha256(concat(nodePrefix, left, right))
}

/** Interior nodes over many pairs, in order. */
export async function nodeHashes(pairs: readonly Pair[]): Promise<Uint8Array[]> {
  return sha256All(pairs.map(([left, right]) => concat(nodePrefix, left, right)))
}

/** Root of the tree without leaves: SHA-256 of nothing, RFC 6962 §2.1. */
export async function emptyRoot(): Promise<Uint8Array> {
  return sha256(new Uint8Array(0))
}

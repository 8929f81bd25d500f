/**
 * A tamper-evident ledger: an append-only list of entries under an RFC 6962 Merkle tree, whose root
 * its owner signs from time to time.
 *
 * To verify what somebody gave you, {@link verifyReceipt} and {@link verifyExport} are all you need.
 * The rest is for whoever keeps a ledger, in this order: `encodeEntry`, `leafHashes`, `append`,
 * `frontierRoot`, `signCheckpoint`, then `inclusionProof` and `formatReceipt` for a person,
 * `consistencyProof` for a witness, `formatExport` for an auditor.
 *
 * Pure: no I/O, no clock, no state, no dependency. Needs WebCrypto with Ed25519: Node 22.18 or
 * later, or a browser of 2025 or later in a secure context. What reads returns null, false or a
 * refusal on bad input; what writes throws.
 */
export {
  type Checkpoint,
  formatCheckpoint,
  type OpenedCheckpoint,
  openCheckpoint,
  parseCheckpoint,
  signCheckpoint,
} from './checkpoint.ts'
export { commit, newSalt, saltLength, verifyCommitment } from './commitment.ts'
export { consistencyProof, type TreeHead, verifyConsistency } from './consistency.ts'
export {
  decodeEntry,
  type Entry,
  type EntryValue,
  encodeEntry,
  maxEntryBytes,
} from './entry.ts'
export { type ExportSource, formatExport } from './export.ts'
export { type InclusionClaim, inclusionProof, verifyInclusion } from './inclusion.ts'
export {
  formatVerifierKey,
  generateKey,
  openSigner,
  parseVerifierKey,
  type Signer,
  type VerifierKey,
} from './key.ts'
export { emptyRoot, leafHash, leafHashes, nodeHash } from './leaf.ts'
export { formatReceipt, parseReceipt, type Receipt } from './receipt.ts'
export type { Flaw, Refusal } from './refusal.ts'
export { append, emptyFrontier, type Frontier, frontierRoot, treeRoot } from './tree.ts'
export {
  type VerifiedExport,
  type VerifiedReceipt,
  verifyExport,
  verifyReceipt,
} from './verify.ts'

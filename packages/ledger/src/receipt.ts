import { fromBase64, toBase64, toUtf8 } from './bytes.ts'
import { hashLength } from './digest.ts'
import { decodeEntry, type Entry, encodeText } from './entry.ts'
import { parseNote } from './note.ts'
import { maxProofLength } from './path.ts'

/** Proof for one person: this entry is in the ledger. Complete but for the `vkey`, which must come from elsewhere. */
export type Receipt = {
  readonly entry: Entry
  /** Position of the entry in the ledger, from 0. */
  readonly index: number
  /** Inclusion proof of the entry in the checkpoint's tree, lowest hash first. */
  readonly proof: readonly Uint8Array[]
  /** The signed checkpoint, word for word. */
  readonly checkpoint: string
}

/** A receipt file takes 512 KiB at most; a usual one takes 2 KiB. */
export const maxReceiptBytes = 512 * 1024

const format = 'yakusoku-receipt/1'

/**
 * The file of a receipt, format 1, frozen: JSON with two spaces, keys in this order, newline at the end.
 *
 * @throws TypeError when a part cannot be one (RangeError: an entry over 16 KiB). Does not verify:
 * what it writes may still be refused.
 */
export function formatReceipt(receipt: Receipt): string {
  const { entry, index, proof, checkpoint } = receipt
  if (!Number.isSafeInteger(index) || index < 0) throw new TypeError('an index is 0 or more')
  if (proof.length > maxProofLength || proof.some((hash) => hash.length !== hashLength)) {
    throw new TypeError(`a proof is ${maxProofLength} hashes of ${hashLength} bytes at most`)
  }
  if (!parseNote(checkpoint)) throw new TypeError('a receipt holds a signed checkpoint')
  // By way of its text, so that the keys come out in their one order.
  const ordered: unknown = JSON.parse(encodeText(entry))
  const file = { format, entry: ordered, index, proof: proof.map(toBase64), checkpoint }
  return `${JSON.stringify(file, null, 2)}\n`
}

/**
 * Reads the file of a receipt; null when it is not exactly what {@link formatReceipt} writes.
 *
 * Proves nothing yet: use `verifyReceipt`.
 */
export function parseReceipt(file: string): Receipt | null {
  if (file.length > maxReceiptBytes) return null
  try {
    const receipt = receiptOf(JSON.parse(file))
    return receipt && formatReceipt(receipt) === file ? receipt : null
  } catch {
    // JSON.parse, receiptOf and formatReceipt throw on exactly the input that is not a receipt.
    return null
  }
}

function receiptOf(json: unknown): Receipt | null {
  const { entry, index, proof, checkpoint } = json as Record<string, unknown>
  const decoded = decodeEntry(toUtf8(JSON.stringify(entry)))
  const hashes = (proof as unknown[]).map((hash) => fromBase64(String(hash)))
  if (!decoded || typeof index !== 'number' || typeof checkpoint !== 'string') return null
  return hashes.every((hash) => hash !== null)
    ? { entry: decoded, index, proof: hashes, checkpoint }
    : null
}

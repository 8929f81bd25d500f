import { equal, fromUtf8, toBase64 } from './bytes.ts'
import { type Checkpoint, openCheckpoint } from './checkpoint.ts'
import { decodeEntry, type Entry, encodeEntry } from './entry.ts'
import { type ExportSource, linesOf, parseHeader } from './export.ts'
import { verifyInclusion } from './inclusion.ts'
import { leafHash, leafHashes } from './leaf.ts'
import { maxReceiptBytes, parseReceipt } from './receipt.ts'
import { type Refusal, refuse } from './refusal.ts'
import { append, emptyFrontier, type Frontier, frontierRoot } from './tree.ts'

/** What a receipt proves: the ledger `checkpoint.origin` holds this entry at this index. Or what is wrong. */
export type VerifiedReceipt =
  | {
      readonly ok: true
      readonly entry: Entry
      readonly index: number
      readonly checkpoint: Checkpoint
    }
  | Refusal

/** What an export proves: these are all entries the checkpoint vouches for, in order. Or what is wrong. */
export type VerifiedExport = { readonly ok: true; readonly checkpoint: Checkpoint } | Refusal

const batchSize = 4096

/**
 * Verifies the file of a receipt against a ledger's `vkey`, offline.
 *
 * Take the `vkey` from somewhere the ledger's owner cannot change it for you alone: a printed
 * policy, a witness, your own copy. Never throws on bad input; every byte of the file counts, except
 * signatures that others added to the checkpoint.
 *
 * @throws DOMException when the runtime has no Ed25519.
 */
export async function verifyReceipt(
  file: string | Uint8Array,
  vkey: string,
): Promise<VerifiedReceipt> {
  const receipt = readReceipt(file)
  if (!receipt) return refuse({ reason: 'malformed', part: 'receipt' })
  const opened = await openCheckpoint(receipt.checkpoint, vkey)
  if (!opened.ok) return opened
  const { entry, index, proof } = receipt
  const { size, root } = opened.checkpoint
  const leaf = await leafHash(encodeEntry(entry))
  const included = await verifyInclusion({ leafHash: leaf, index, size, root, proof })
  if (!included) return refuse({ reason: 'not-included', index, size })
  return { ok: true, entry, index, checkpoint: opened.checkpoint }
}

/**
 * Verifies an export against a ledger's `vkey`, offline: recomputes the root from all entries.
 *
 * Reads a stream once, in memory that does not grow with it. Never throws on bad input, but an error
 * of the stream itself passes through. Every byte counts, except signatures that others added to the
 * checkpoint.
 *
 * @throws DOMException when the runtime has no Ed25519.
 */
export async function verifyExport(source: ExportSource, vkey: string): Promise<VerifiedExport> {
  const lines = linesOf(source)
  try {
    const first = await lines.next()
    const note = first.value ? parseHeader(first.value) : null
    if (note === null) return refuse({ reason: 'malformed', part: 'export' })
    const opened = await openCheckpoint(note, vkey)
    return opened.ok ? await verifyEntries(lines, opened.checkpoint) : opened
  } finally {
    // Ends the stream behind it as well: a refusal must not leave a file open.
    await lines.return()
  }
}

async function verifyEntries(
  lines: AsyncIterable<Uint8Array | null>,
  checkpoint: Checkpoint,
): Promise<VerifiedExport> {
  const { size, root } = checkpoint
  const grown = await growFrom(lines, size)
  if ('ok' in grown) return grown
  if (grown.size !== size) {
    return refuse({ reason: 'wrong-size', expected: size, found: grown.size })
  }
  const found = await frontierRoot(grown)
  if (!equal(found, root)) {
    return refuse({ reason: 'wrong-root', expected: toBase64(root), found: toBase64(found) })
  }
  return { ok: true, checkpoint }
}

async function growFrom(
  lines: AsyncIterable<Uint8Array | null>,
  size: number,
): Promise<Frontier | Refusal> {
  let frontier = emptyFrontier
  let batch: Uint8Array[] = []
  for await (const line of lines) {
    const index = frontier.size + batch.length
    if (!line || !decodeEntry(line)) return refuse({ reason: 'malformed', part: 'entry', index })
    // One entry too many settles it; the rest of an endless file need not be read.
    if (index === size) return refuse({ reason: 'wrong-size', expected: size, found: index + 1 })
    batch.push(line)
    if (batch.length < batchSize) continue
    frontier = await append(frontier, await leafHashes(batch))
    batch = []
  }
  return append(frontier, await leafHashes(batch))
}

function readReceipt(file: string | Uint8Array) {
  if (file.length > maxReceiptBytes) return null
  const text = typeof file === 'string' ? file : fromUtf8(file)
  return text === null ? null : parseReceipt(text)
}

import { decodeEntry, formatExport, formatReceipt, inclusionProof } from '@yakusoku/ledger'
import type { Reader } from '../database/database.ts'

/** The latest signed checkpoint, a C2SP note; undefined before the first entry is integrated. */
export async function latestCheckpoint(read: Reader): Promise<string | undefined> {
  const row = await read
    .selectFrom('record.checkpoint')
    .select('note')
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.note
}

/** Every integrated entry and the latest checkpoint as one file that verifies offline. */
export async function exportLedger(read: Reader): Promise<AsyncIterable<Uint8Array> | undefined> {
  const checkpoint = await latestCheckpoint(read)
  if (!checkpoint) return undefined
  const rows = await read
    .selectFrom('record.entry')
    .select('bytes')
    .where('index', 'is not', null)
    .orderBy('index')
    .execute()
  return formatExport(
    checkpoint,
    rows.map(({ bytes }) => bytes),
  )
}

/** The receipt of one entry; undefined while it waits for its place in the tree. */
export async function receiptFor(read: Reader, entry: string): Promise<string | undefined> {
  const checkpoint = await latestCheckpoint(read)
  const row = await read
    .selectFrom('record.entry')
    .select(['bytes', 'index'])
    .where('id', '=', entry)
    .executeTakeFirst()
  const decoded = row && decodeEntry(row.bytes)
  if (!checkpoint || !decoded || row.index === null) return undefined
  const leaves = await read
    .selectFrom('record.entry')
    .select('leaf_hash')
    .where('index', 'is not', null)
    .orderBy('index')
    .execute()
  const hashes = leaves.map(({ leaf_hash }) => leaf_hash ?? Buffer.alloc(0))
  return formatReceipt({
    entry: decoded,
    index: row.index,
    proof: await inclusionProof(hashes, row.index),
    checkpoint,
  })
}

/** The receipt of the last integrated entry; undefined before the first. */
export async function latestReceipt(read: Reader): Promise<string | undefined> {
  const last = await read
    .selectFrom('record.entry')
    .select('id')
    .where('index', 'is not', null)
    .orderBy('index', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last && receiptFor(read, last.id)
}

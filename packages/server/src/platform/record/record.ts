import { randomUUID } from 'node:crypto'
import { type Entry, encodeEntry } from '@yakusoku/ledger'
import type { Transaction } from '../database/database.ts'

/**
 * Appends an entry to the ledger in the caller's transaction: evidence and change commit together.
 *
 * The same row is what subscribers read. It gets its place in the tree when {@link integrate} runs; it can
 * no longer be changed or taken back from the moment the transaction commits.
 *
 * @param kind `article.verb` in the past tense; a frozen format, see the vectors of `@yakusoku/ledger`.
 * @param body ids, hashes, counts, times; never personal data.
 * @returns the entry's id.
 * @throws TypeError when the body could hold anything else.
 */
export async function record(
  tx: Transaction,
  kind: string,
  at: Date,
  body: Entry['body'],
): Promise<string> {
  const entry: Entry = { kind, version: 1, at: at.toISOString(), body }
  const id = randomUUID()
  const bytes = Buffer.from(encodeEntry(entry))
  await tx
    .insertInto('record.entry')
    .values({ id, kind, at, body: JSON.stringify(body), bytes })
    .execute()
  return id
}

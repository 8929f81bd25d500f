import {
  append,
  emptyFrontier,
  type Frontier,
  frontierRoot,
  leafHashes,
  type Signer,
  signCheckpoint,
} from '@yakusoku/ledger'
import { sql } from 'kysely'
import type { Database, Reader, Transaction } from '../database/database.ts'

/** At most this many entries a checkpoint: bounds memory and the time the lock is held. */
const batch = 1000

/**
 * Gives waiting entries their places in the tree and signs a checkpoint over them.
 *
 * One process at a time does it, by an advisory lock; a killed one leaves the entries waiting. Returns how
 * many entries were integrated.
 */
export async function integrate(database: Database, signer: Signer, now: Date): Promise<number> {
  let total = 0
  for (;;) {
    const count = await database.transaction((tx) => integrateBatch(tx, signer, now))
    total += count
    if (count < batch) return total
  }
}

async function integrateBatch(tx: Transaction, signer: Signer, now: Date): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtext('record.integrate'))`.execute(tx)
  const waiting = await tx
    .selectFrom('record.entry')
    .select(['id', 'bytes'])
    .where('index', 'is', null)
    .orderBy('arrival')
    .limit(batch)
    .execute()
  if (waiting.length === 0) return 0
  const before = await lastFrontier(tx)
  const hashes = await leafHashes(waiting.map(({ bytes }) => bytes))
  for (const [offset, { id }] of waiting.entries()) {
    const leaf_hash = Buffer.from(hashes[offset] ?? [])
    await tx
      .updateTable('record.entry')
      .set({ index: before.size + offset, leaf_hash })
      .where('id', '=', id)
      .execute()
  }
  await addCheckpoint(tx, await append(before, hashes), signer, now)
  return waiting.length
}

async function addCheckpoint(
  tx: Transaction,
  frontier: Frontier,
  signer: Signer,
  at: Date,
): Promise<void> {
  const { size, hashes } = frontier
  const root = await frontierRoot(frontier)
  const note = await signCheckpoint({ origin: signer.name, size, root }, signer)
  await tx
    .insertInto('record.checkpoint')
    .values({
      size,
      root: Buffer.from(root),
      frontier: hashes.map((hash) => Buffer.from(hash)),
      note,
      at,
    })
    .execute()
}

async function lastFrontier(read: Reader): Promise<Frontier> {
  const last = await read
    .selectFrom('record.checkpoint')
    .select(['size', 'frontier'])
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last ? { size: last.size, hashes: last.frontier } : emptyFrontier
}

import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { verifyExport, verifyReceipt } from '@yakusoku/ledger'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '../database/database.ts'
import { migrate } from '../database/migrator.ts'
import { type TestDatabase, testDatabase } from '../database/testing.ts'
import { integrate } from './integrate.ts'
import { exportLedger, receiptFor } from './read-ledger.ts'
import { record } from './record.ts'
import { openLedgerSigner } from './signer.ts'

const at = new Date('2026-11-23T00:00:00.000Z')
const signer = await openLedgerSigner(mkdtempSync(`${tmpdir()}/yakusoku-ledger-`))
let test: TestDatabase
let database: Database
beforeAll(async () => {
  test = await testDatabase()
  await migrate(test.url)
  database = openDatabase(test.url)
})
afterAll(async () => {
  await database[Symbol.asyncDispose]()
  await test[Symbol.asyncDispose]()
})

describe('the ledger', () => {
  it('gives every committed entry a receipt that verifies without us', async () => {
    const ids = await database.transaction((tx) =>
      Promise.all([1, 2, 3].map((n) => record(tx, 'policy.published', at, { version: n }))),
    )
    expect(await receiptFor(database.read, ids[0] ?? '')).toBeUndefined()
    expect(await integrate(database, signer, at)).toBe(3)
    for (const id of ids) {
      const receipt = await receiptFor(database.read, id)
      expect(await verifyReceipt(receipt ?? '', signer.vkey)).toMatchObject({ ok: true })
    }
  })

  it('keeps nothing of a transaction that was rolled back', async () => {
    const refused = database.transaction(async (tx) => {
      await record(tx, 'policy.published', at, { version: 99 })
      throw new Error('no')
    })
    await expect(refused).rejects.toThrow('no')
    expect(await integrate(database, signer, at)).toBe(0)
  })

  it('goes on growing under one root, also when many integrate at once', async () => {
    for (let n = 0; n < 20; n++) {
      await database.transaction((tx) => record(tx, 'policy.checked', at, { run: n }))
    }
    await Promise.all([1, 2, 3].map(() => integrate(database, signer, at)))
    const file = await exportLedger(database.read)
    expect(await verifyExport(file ?? '', signer.vkey)).toMatchObject({
      ok: true,
      checkpoint: { size: 23 },
    })
  })

  it.each([
    "update record.entry set body = '{}' where index = 0",
    'update record.entry set index = 1000 where index = 0',
    'delete from record.entry',
    'truncate record.entry',
    'delete from record.checkpoint',
  ])('refuses: %s', async (statement) => {
    const change = database.transaction((tx) => sql.raw(statement).execute(tx))
    await expect(change).rejects.toThrow('append-only')
  })

  it('shows an export in which somebody changed history behind the trigger', async () => {
    const forged = await database.transaction(async (tx) => {
      await sql`set local session_replication_role = replica`.execute(tx)
      await sql`update record.entry set bytes = overlay(bytes placing '2' from 50) where index = 1`.execute(
        tx,
      )
      return exportLedger(tx)
    })
    expect(await verifyExport(forged ?? '', signer.vkey)).toMatchObject({ ok: false })
  })
})

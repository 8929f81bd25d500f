import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '../../platform/database/database.ts'
import { migrate } from '../../platform/database/migrator.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { check } from './check.ts'
import { publish } from './publish.ts'
import { latestRun, latestVersion } from './store.ts'
import { evidence, sampleBundle, sampleRules } from './testing.ts'

const now = new Date('2026-11-23T00:00:00Z')
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

const kinds = async (): Promise<string[]> => {
  const rows = await database.read
    .selectFrom('record.entry')
    .select('kind')
    .orderBy('arrival')
    .execute()
  return rows.map(({ kind }) => kind)
}

describe('publishing', () => {
  it('refuses a check before it', async () => {
    const early = database.transaction((tx) => check(tx, sampleBundle(), [], now))
    await expect(early).rejects.toMatchObject({ code: 'policy.not-published' })
    expect(await kinds()).toEqual([])
  })

  it('makes version 1, records it, and stays version 1 for the same text', async () => {
    const once = await database.transaction((tx) => publish(tx, sampleBundle(), now))
    const twice = await database.transaction((tx) => publish(tx, sampleBundle(), now))
    expect(once).toMatchObject({ isNew: true, version: { number: 1 } })
    expect(twice).toMatchObject({ isNew: false, version: { number: 1 } })
    expect(await kinds()).toEqual(['policy.published'])
  })

  it('makes version 2 of another text, whoever publishes at the same time', async () => {
    const bundle = sampleBundle()
    const edited = {
      ...bundle,
      ja: { ...bundle.ja, text: `${bundle.ja.text}\n`, sha256: 'a'.repeat(64) },
    }
    const results = await Promise.allSettled(
      [1, 2, 3].map(() => database.transaction((tx) => publish(tx, edited, now))),
    )
    expect(results.every(({ status }) => status === 'fulfilled')).toBe(true)
    expect(await latestVersion(database.read)).toMatchObject({
      number: 2,
      ja: { sha256: 'a'.repeat(64) },
    })
    await database.transaction((tx) => publish(tx, bundle, now))
  })

  it('refuses the policy of another company', async () => {
    const other = sampleBundle({ ...sampleRules, company: { name: '別の会社' } })
    const refused = database.transaction((tx) => publish(tx, other, now))
    await expect(refused).rejects.toMatchObject({ code: 'policy.other-company' })
  })
})

describe('checking', () => {
  it('keeps what was seen, the rules it was held against, and an entry, together', async () => {
    const seen = [evidence(['purposes/billing'], 'pass'), evidence(['permissions'], 'fail')]
    const run = await database.transaction((tx) => check(tx, sampleBundle(), seen, now))
    const version = await latestVersion(database.read)
    expect(await latestRun(database.read, version?.number ?? 0)).toMatchObject({
      id: run.id,
      rules: sampleRules,
      evidence: seen,
    })
    const entry = await database.read
      .selectFrom('record.entry')
      .select('body')
      .where('kind', '=', 'policy.checked')
      .executeTakeFirstOrThrow()
    expect(entry.body).toMatchObject({ run: run.id, kept: 1, broken: 1 })
  })

  it('leaves nothing behind when the entry cannot be written', async () => {
    const before = await database.read.selectFrom('policy.check_run').select('id').execute()
    const failing = database.transaction(async (tx) => {
      await check(tx, sampleBundle(), [], now)
      throw new Error('the process died here')
    })
    await expect(failing).rejects.toThrow('died')
    expect(await database.read.selectFrom('policy.check_run').select('id').execute()).toEqual(
      before,
    )
  })
})

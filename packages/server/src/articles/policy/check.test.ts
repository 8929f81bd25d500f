import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '../../platform/database/database.ts'
import { migrate } from '../../platform/database/migrator.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { check } from './check.ts'
import { inForce } from './in-force.ts'
import { latestRun } from './store.ts'
import { evidence, sampleBundle, sampleInForce, sampleRules } from './testing.ts'
import { adopt } from './versions/adopt.ts'
import { adoptedBundle } from './written-bundle.ts'

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

const adopted = () => database.transaction((tx) => adopt(tx, adoptedBundle(sampleBundle()), now))

describe('adopting', () => {
  it('is what a check waits for', async () => {
    const early = database.transaction((tx) => check(tx, sampleInForce(), [], now))
    await expect(early).rejects.toMatchObject({ code: 'policy.not-published' })
    expect(await kinds()).toEqual([])
  })

  it('makes version 1, in force, of whoever adopts first, and records it once', async () => {
    const all = await Promise.all([adopted(), adopted(), adopted()])
    expect(all.filter(({ isNew }) => isNew)).toHaveLength(1)
    expect(new Set(all.map(({ version }) => version.number))).toEqual(new Set([1]))
    expect(await kinds()).toEqual(['policy.published', 'policy.activated'])
  })

  it('refuses the policy of another company', async () => {
    const other = sampleBundle({ ...sampleRules, company: { name: '別の会社' } })
    const refused = database.transaction((tx) => adopt(tx, adoptedBundle(other), now))
    await expect(refused).rejects.toMatchObject({ code: 'policy.other-company' })
  })
})

describe('checking', () => {
  it('keeps what was seen, the rules it was held against, and an entry, together', async () => {
    const { version } = await adopted()
    const held = inForce(version, { bundle: null, systems: [] })
    const seen = [evidence(['purposes/billing'], 'pass'), evidence(['permissions'], 'fail')]
    const run = await database.transaction((tx) => check(tx, held, seen, now))
    expect(await latestRun(database.read, 1)).toMatchObject({
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
    const { version } = await adopted()
    const before = await database.read.selectFrom('policy.check_run').select('id').execute()
    const failing = database.transaction(async (tx) => {
      await check(tx, inForce(version, { bundle: null, systems: [] }), [], now)
      throw new Error('the process died here')
    })
    await expect(failing).rejects.toThrow('died')
    expect(await database.read.selectFrom('policy.check_run').select('id').execute()).toEqual(
      before,
    )
  })
})

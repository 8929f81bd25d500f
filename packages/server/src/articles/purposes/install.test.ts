import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '../../platform/database/database.ts'
import { migrate } from '../../platform/database/migrator.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { apply } from './apply.ts'
import { digest } from './gate/digest.ts'
import { install } from './install.ts'
import { type Plan, plan } from './plan.ts'
import { noteAbandoned, startApply, uncommittedApplies } from './store.ts'
import { problem, type TestShop, testShop } from './testing.ts'

let own: TestDatabase
let database: Database
beforeAll(async () => {
  own = await testDatabase()
  await migrate(own.url)
  database = openDatabase(own.url)
})
afterAll(async () => {
  await database[Symbol.asyncDispose]()
  await own[Symbol.asyncDispose]()
})

const planned = (shop: TestShop) => plan(shop.connection, shop.rules, shop.system)
const installing = (shop: TestShop, given: Plan) => install(database, shop.connection, given, shop)

/** The ledger's entries about one system. */
async function entries(shop: TestShop): Promise<readonly Record<string, unknown>[]> {
  const rows = await database.read
    .selectFrom('record.entry')
    .select('body')
    .where('kind', '=', 'purposes.applied')
    .orderBy('arrival')
    .execute()
  const bodies = rows.map(({ body }) => body as Record<string, unknown>)
  return bodies.filter(({ system }) => system === shop.system.system)
}

describe('installing a gate', () => {
  it('leaves an entry of what was installed, and none for a plan that was refused', async () => {
    await using shop = await testShop()
    const first = await planned(shop)
    await installing(shop, first)
    expect(await entries(shop)).toMatchObject([{ plan: first.hash, objects: first.changes.length }])
    expect(await problem(installing(shop, first))).toMatchObject({ code: 'purposes.plan-stale' })
    expect(await entries(shop)).toHaveLength(1)
  })

  it('runs no statement that we would not plan, whatever hash the file carries', async () => {
    await using shop = await testShop()
    const { hash: _, ...rest } = await planned(shop)
    const forged = { ...rest, statements: [...rest.statements, 'drop table kaiin cascade'] }
    const file = { ...forged, hash: digest(forged) }
    expect(await problem(installing(shop, file))).toMatchObject({ code: 'purposes.plan-not-ours' })
    expect(await shop.admin('select from kaiin limit 1')).toHaveLength(1)
  })

  it('refuses a plan made from rules that were edited since', async () => {
    await using shop = await testShop()
    const given = await planned(shop)
    const purposes = shop.rules.purposes.map((purpose) => ({ ...purpose, categories: [] }))
    const edited = { rules: { ...shop.rules, purposes }, system: shop.system }
    const refused = install(database, shop.connection, given, edited)
    expect(await problem(refused)).toMatchObject({ code: 'purposes.plan-stale' })
  })
})

describe('an apply whose process died', () => {
  it('is entered by the next one when the system had committed it', async () => {
    await using shop = await testShop()
    const first = await planned(shop)
    const row = {
      id: 'b1d5a7f0-0000-4000-8000-000000000001',
      system: shop.system.system,
      planHash: first.hash,
    }
    await database.transaction((tx) => startApply(tx, row, new Date()))
    await apply(shop.connection, first, row.id)
    await installing(shop, await planned(shop))
    expect((await entries(shop))[0]).toMatchObject({ apply: row.id, plan: first.hash })
    expect(await uncommittedApplies(database.read, shop.system.system)).toEqual([])
  })

  it('is given up after an hour, without an entry, when the system had not', async () => {
    await using shop = await testShop()
    const first = await planned(shop)
    const system = shop.system.system
    const begin = (id: string, at: Date): Promise<void> =>
      database.transaction((tx) => startApply(tx, { id, system, planHash: first.hash }, at))
    await begin('b1d5a7f0-0000-4000-8000-000000000002', new Date(Date.now() - 2 * 3_600_000))
    await begin('b1d5a7f0-0000-4000-8000-000000000003', new Date())
    await installing(shop, first)
    const left = await uncommittedApplies(database.read, system)
    expect(left.map(({ id, open }) => [id.slice(-1), open])).toEqual([
      ['3', true],
      ['2', false],
    ])
    expect(await entries(shop)).toHaveLength(1)
  })

  it('has one entry, whoever settles it, also when somebody had given it up', async () => {
    await using shop = await testShop()
    const first = await planned(shop)
    const row = {
      id: 'b1d5a7f0-0000-4000-8000-000000000004',
      system: shop.system.system,
      planHash: first.hash,
    }
    await database.transaction((tx) => startApply(tx, row, new Date()))
    await database.transaction((tx) => noteAbandoned(tx, row.id, new Date()))
    await apply(shop.connection, first, row.id)
    const empty = await planned(shop)
    await Promise.allSettled([1, 2].map(() => installing(shop, empty)))
    const of = (await entries(shop)).filter((entry) => entry['apply'] === row.id)
    expect(of).toHaveLength(1)
  })
})

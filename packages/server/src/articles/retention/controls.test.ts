import type { Rules, System } from '@yakusoku/policy'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSystem, type SystemConnection } from '../../connectors/postgres/connect.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { retentionControls } from './controls.ts'

const ground = { ja: '帳簿', en: 'books' }
const rules: Rules = {
  format: 1,
  company: { name: '架空書房' },
  policy: { ja: { file: 'policy.ja.md', sha256: '0'.repeat(64) } },
  purposes: [],
  provisions: [],
  schedules: [
    { id: 'orders', clauses: ['retention-1'], period: 'P7Y', ground, afterwards: 'erase' },
    { id: 'logs', clauses: ['retention-2'], period: 'P13M', ground, afterwards: 'erase' },
    { id: 'unused', clauses: ['retention-3'], period: 'P1D', ground, afterwards: 'erase' },
  ],
  statements: [],
}
const none = { subject: 'none' as const, fields: {} }
const system: System = {
  format: 1,
  system: 'shop',
  engine: 'postgres',
  datasets: {
    'public.chumon': { ...none, schedule: { id: 'orders', from: 'chumon_dt' } },
    'public.we"ird.log': { ...none, schedule: { id: 'logs', from: 'At' } },
  },
}

let test: TestDatabase
let shop: SystemConnection
beforeAll(async () => {
  test = await testDatabase()
  shop = await openSystem('shop', test.url)
  await shop.sql.query(`
    create table chumon (chumon_dt timestamptz);
    insert into chumon values (now() - interval '8 years'), (now() - interval '6 years'), (null);
    create table "we""ird.log" ("At" date not null);
    insert into "we""ird.log" values (current_date);`)
})
afterAll(async () => {
  await shop[Symbol.asyncDispose]()
  await test[Symbol.asyncDispose]()
})

describe('nothing is kept past its schedule', () => {
  it('counts, per schedule, the rows whose period has ended; one without a start has not begun', async () => {
    expect(await retentionControls(shop, rules, system)).toMatchObject([
      {
        rules: ['schedules/orders'],
        outcome: 'fail',
        population: 3,
        failing: 1,
        found: ['public.chumon: 1 / 3'],
      },
      { rules: ['schedules/logs'], outcome: 'pass', population: 1, failing: 0 },
    ])
  })

  it('says nothing of a schedule no dataset names: nobody can tell', async () => {
    const spoken = (await retentionControls(shop, rules, system)).flatMap((seen) => seen.rules)
    expect(spoken).not.toContain('schedules/unused')
  })

  it('is asked again by anyone who has the evidence', async () => {
    const [seen] = await retentionControls(shop, rules, system)
    const { rows } = await shop.sql.query<{ past: number }>(seen?.query ?? '')
    expect(Number(rows[0]?.past)).toBe(1)
  })

  it('does not pass when a table is gone', async () => {
    const datasets = { 'public.gone': { ...none, schedule: { id: 'logs', from: 'x' } } }
    const asked = retentionControls(shop, rules, { ...system, datasets })
    await expect(asked).rejects.toMatchObject({ code: 'inventory.control-fault' })
  })
})

import { describe, expect, it } from 'vitest'
import { checkGate } from './controls.ts'
import { plan } from './plan.ts'
import { lift, restrict } from './restrict.ts'
import { applyGate, gatedShop, problem, seen, type TestShop, testShop } from './testing.ts'

/** A shop with another table of people, whose key has a type of its own, and a table below it. */
async function shopWithKey(key: string, ...values: readonly string[]): Promise<TestShop> {
  const shop = await testShop()
  const rows = values.map((value, n) => `('${value}', ${n})`).join(', ')
  await shop.admin(`create extension citext; create domain public.member_no as integer;
    create collation public.blind (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
    create table kokyaku (k ${key} primary key, n integer);
    create table memo (k ${key} references kokyaku, n integer); create index on memo (k);
    insert into kokyaku values ${rows}; insert into memo values ${rows}`)
  const fields = { n: { category: 'member-id' as const, purposes: ['advertising', 'billing'] } }
  shop.system.datasets['public.kokyaku'] = { subject: { self: ['k'] }, fields }
  shop.system.datasets['public.memo'] = {
    subject: { columns: ['k'], to: 'public.kokyaku', references: ['k'], link: 'foreign-key' },
    fields,
  }
  return shop
}

const stop = (key: string) => ({
  dataset: 'public.kokyaku',
  subjects: [[key]],
  purposes: ['advertising'],
  ground: 'request',
})
const set = (shop: TestShop, key: string) =>
  shop.connection.transaction((sql) => restrict(sql, shop.system, stop(key)))

describe('a key in which equal values are equal texts', () => {
  it.each([
    ['smallint', '07', ['7', '8']],
    ['bigint', ' 7 ', ['7', '8']],
    [
      'uuid',
      'B1D5A7F000004000800000000000000A',
      ['b1d5a7f0-0000-4000-8000-00000000000a', 'b1d5a7f0-0000-4000-8000-00000000000b'],
    ],
    ['text', 'Hanako@E.jp', ['Hanako@E.jp', 'hanako@e.jp']],
    ['varchar(20)', 'a ', ['a ', 'a']],
    ['char(6)', 'ab  ', ['ab', 'cd']],
    ['date', '1990-4-1', ['1990-04-01', '1990-01-04']],
  ] as const)('hides the person whatever way it is written: %s', async (type, written, values) => {
    await using shop = await shopWithKey(type, ...values)
    await applyGate(shop)
    expect(await set(shop, written)).toEqual({ changed: 1, absent: 0 })
    expect(await seen(shop, 'advertising', 'kokyaku')).toBe(1)
    expect(await seen(shop, 'advertising', 'memo')).toBe(1)
    expect(await seen(shop, 'billing', 'memo')).toBe(2)
    // Written anew by a session that prints dates its own way.
    await shop.admin(`set datestyle = 'German'; update kokyaku set yk_gate = -1;
      delete from memo; delete from kokyaku;
      set datestyle = 'ISO, YMD'; insert into kokyaku values ('${values[0]}', 1)`)
    expect(await seen(shop, 'advertising', 'kokyaku')).toBe(0)
    await shop.admin(
      `set datestyle = 'German'; insert into memo select * from kokyaku; update kokyaku set yk_gate = -1`,
    )
    expect(await seen(shop, 'advertising', 'kokyaku')).toBe(0)
    expect(await seen(shop, 'advertising', 'memo')).toBe(0)
    const evidence = await checkGate(shop.connection, shop.rules, shop.system)
    expect(evidence.every(({ outcome }) => outcome === 'pass')).toBe(true)
    await shop.connection.transaction((sql) => lift(sql, shop.system, stop(written)))
    expect(await seen(shop, 'advertising', 'memo')).toBe(1)
  })
})

describe('a key in which equal values may be different texts', () => {
  it.each([
    ['citext', 'Hanako@E.jp'],
    ['numeric', '1.0'],
    ['double precision', '1'],
    ['timestamptz', '2026-01-01'],
    ['bytea', 'a'],
    ['jsonb', '{"a": 1.0}'],
    ['text collate public.blind', 'Hanako'],
    ['public.member_no', '7'],
  ])('keeps its people from every stoppable purpose, and says so: %s', async (type, value) => {
    await using shop = await shopWithKey(type, value)
    const { warnings, changes } = await plan(shop.connection, shop.rules, shop.system)
    expect(warnings.filter(({ en }) => en.includes('the key "k"'))).toHaveLength(1)
    const views = changes.flatMap(({ object }) =>
      /^(view|mask) .*(kokyaku|memo)/.test(object) ? [object] : [],
    )
    expect(views).toEqual(['view purpose_billing.kokyaku', 'view purpose_billing.memo'])
    await applyGate(shop)
    expect((await problem(set(shop, value))).code).toBe('purposes.not-a-person')
    expect(await shop.admin('select from yakusoku.restriction')).toEqual([])
  })
})

const look = async (shop: TestShop) => {
  const evidence = await checkGate(shop.connection, shop.rules, shop.system)
  return evidence.find(({ control }) => control === 'purposes.restricted-invisible')
}
const byHand = (subject: string) => `set session_replication_role = replica;
  insert into yakusoku.restriction (dataset, subject, purpose, ground)
  values ('public.kaiin', '${subject}', 'advertising', 'by hand')`

describe('the control that restricted people are invisible', () => {
  it('fails where a restriction is written so that the triggers do not know its person', async () => {
    await using shop = await gatedShop()
    await shop.admin(byHand('007'))
    const evidence = await look(shop)
    expect(evidence?.outcome).toBe('fail')
    expect(evidence?.found).toContain('purpose_advertising.kaiin: 1 looked for, 1 visible')
  })

  it('does not pass where a restriction names nobody there can be', async () => {
    await using shop = await gatedShop()
    await shop.admin(byHand('seven'))
    expect((await look(shop))?.outcome).toBe('cannot-run')
  })
})

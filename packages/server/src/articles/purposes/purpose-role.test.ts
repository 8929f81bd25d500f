import { describe, expect, inject, it } from 'vitest'
import { checkGate } from './controls.ts'
import { applyGate, gatedShop, refusal, seen, testShop } from './testing.ts'

const versions = inject('olderServer') ? [{ older: false }, { older: true }] : [{ older: false }]

describe.each(versions)('a purpose role (oldest supported PostgreSQL: $older)', (version) => {
  it('sees the declared columns of its categories and no other', async () => {
    await using shop = await gatedShop(version)
    const columns = await shop.admin<{ view: string; columns: string }>(
      `select table_schema || '.' || table_name as view, string_agg(column_name, ' ' order by ordinal_position) as columns
       from information_schema.columns where table_schema like 'purpose\\_%' group by 1 order by 1`,
    )
    expect(columns.map(({ view, columns: names }) => `${view}: ${names}`)).toEqual([
      'purpose_advertising.inquiry: id',
      'purpose_advertising.item: title',
      'purpose_advertising.kaiin: id email',
      'purpose_advertising.order_items: item',
      'purpose_advertising.orders: id kaiin_id total',
      'purpose_billing.item: title',
      'purpose_billing.kaiin: id name',
      'purpose_billing.orders: id kaiin_id total',
    ])
  })

  it('does not see rows past their schedule, and sees those whose period has not begun', async () => {
    await using shop = await gatedShop(version)
    const rows = await shop.as<{ id: string }>(
      shop.role('billing'),
      'select id from purpose_billing.orders where id > 900',
    )
    expect(rows).toEqual([{ id: '902' }])
  })

  it('does not see a column added later', async () => {
    await using shop = await gatedShop(version)
    await shop.admin(`alter table kaiin add column mynumber text default 'x'`)
    const [row] = await shop.as<object>(
      shop.role('billing'),
      'select * from purpose_billing.kaiin limit 1',
    )
    expect(Object.keys(row ?? {})).toEqual(['id', 'name'])
    await applyGate(shop)
    const [again] = await shop.as<object>(
      shop.role('billing'),
      'select * from purpose_billing.kaiin limit 1',
    )
    expect(Object.keys(again ?? {})).toEqual(['id', 'name'])
  })

  it('is refused everything else', async () => {
    await using shop = await gatedShop(version)
    const role = shop.role('advertising')
    const tries = [
      'select 1 from public.kaiin',
      'select name from purpose_billing.kaiin',
      'select * from yakusoku.restriction',
      `select yakusoku.gate_of('public.kaiin', '1')`,
      'create temporary table mine (a int)',
      `create function pg_temp.peek(text) returns bool language sql as 'select true'`,
      `create function purpose_advertising.peek(text) returns bool language sql as 'select true'`,
      'create schema mine',
      `set role "${shop.role('billing')}"`,
      `set role "${shop.role('owner')}"`,
      'delete from purpose_advertising.kaiin',
      'update purpose_advertising.kaiin set email = null',
      `insert into purpose_advertising.item values ('x')`,
    ]
    const codes = await Promise.all(tries.map((sql) => refusal(shop.as(role, sql))))
    expect(codes).toEqual(tries.map(() => '42501'))
  })

  it('passes every control', async () => {
    await using shop = await gatedShop(version)
    const evidence = await checkGate(shop.connection, shop.rules, shop.system)
    expect(evidence.map(({ control, outcome }) => `${control} ${outcome}`)).toEqual([
      'purposes.gate-installed pass',
      'purposes.reads-nothing-else pass',
      'purposes.reads-nothing-else pass',
      'purposes.restricted-invisible pass',
    ])
  })

  it('keeps TEMPORARY for the roles that had it through PUBLIC, and for no purpose', async () => {
    await using shop = await testShop(version)
    const app = `app_${shop.system.system.slice(5)}`
    await shop.admin(`create role ${app} login`)
    await applyGate(shop)
    expect(await refusal(shop.as(app, 'create temporary table mine (a int)'))).toBe('accepted')
  })

  it('loses what the rules take away, and a purpose that is gone loses its role', async () => {
    await using shop = await gatedShop(version)
    shop.rules.purposes.shift()
    await applyGate(shop)
    expect(
      await shop.admin('select 1 from pg_roles where rolname = $1', [shop.role('billing')]),
    ).toEqual([])
    expect(
      await shop.admin(`select 1 from pg_namespace where nspname = 'purpose_billing'`),
    ).toEqual([])
    expect(await seen(shop, 'advertising', 'kaiin')).toBe(100)
    const evidence = await checkGate(shop.connection, shop.rules, shop.system)
    expect(evidence.every(({ outcome }) => outcome === 'pass')).toBe(true)
  })
})

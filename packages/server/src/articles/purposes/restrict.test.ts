import { describe, expect, it } from 'vitest'
import { lift, restrict } from './restrict.ts'
import { gatedShop, problem, seen, type TestShop, testShop } from './testing.ts'

const people = (...keys: readonly string[]) => keys.map((key) => [key])
const stop = (...keys: readonly string[]) => ({
  dataset: 'public.kaiin',
  subjects: people(...keys),
  purposes: ['advertising'],
  ground: 'request',
})
const set = (shop: TestShop, ...keys: readonly string[]) =>
  shop.connection.transaction((sql) => restrict(sql, shop.system, stop(...keys)))

describe('restricting a person', () => {
  it('hides the person and every row that leads to them from the stopped purpose alone', async () => {
    await using shop = await gatedShop()
    const counts = async () => ({
      kaiin: await seen(shop, 'advertising', 'kaiin'),
      orders: await seen(shop, 'advertising', 'orders'),
      items: await seen(shop, 'advertising', 'order_items'),
      inquiry: await seen(shop, 'advertising', 'inquiry'),
      billing: await seen(shop, 'billing', 'kaiin'),
    })
    const all = { kaiin: 100, orders: 301, items: 302, inquiry: 20, billing: 100 }
    expect(await counts()).toEqual(all)
    expect(await set(shop, '7')).toEqual({ changed: 1, absent: 0 })
    expect(await counts()).toEqual({
      kaiin: 99,
      orders: 298,
      items: 299,
      inquiry: 19,
      billing: 100,
    })
    expect(await set(shop, '7')).toEqual({ changed: 0, absent: 0 })
    const lifted = await shop.connection.transaction((sql) => lift(sql, shop.system, stop('7')))
    expect(lifted).toEqual({ changed: 1, absent: 0 })
    expect(await counts()).toEqual(all)
  })

  it('takes a list of people in one statement', async () => {
    await using shop = await gatedShop()
    expect(await set(shop, '1', '2', '3', '3', '999')).toEqual({ changed: 4, absent: 1 })
    expect(await seen(shop, 'advertising', 'kaiin')).toBe(97)
  })

  it('masks rows that come later, of the person and below', async () => {
    await using shop = await gatedShop()
    await set(shop, '7', '555')
    await shop.admin(`insert into orders (id, kaiin_id, total) values (2001, 7, 1), (2002, 8, 1)`)
    await shop.admin(`insert into kaiin (id, email, name) values (555, 'p555@example.jp', 'x')`)
    await shop.admin(`insert into inquiry values (100, 'p7@example.jp', 'again')`)
    const masked = await shop.admin<{ id: string }>(
      `select 'order ' || id as id from orders where id > 2000 and yk_gate <> -1
       union all select 'kaiin ' || id from kaiin where id = 555 and yk_gate <> -1
       union all select 'inquiry ' || id from inquiry where id = 100 and yk_gate <> -1 order by 1`,
    )
    expect(masked.map(({ id }) => id)).toEqual(['inquiry 100', 'kaiin 555', 'order 2001'])
  })

  it('follows a row that moves to another person, and a person who changes address', async () => {
    await using shop = await gatedShop()
    await set(shop, '7')
    await shop.admin(`update orders set kaiin_id = 7 where id = 1`)
    await shop.admin(`update orders set kaiin_id = 8 where id = 6`)
    await shop.admin(`update kaiin set email = 'p8@example.jp' where id = 7`)
    const gates = await shop.admin<{ id: string; yk_gate: number }>(
      `select id, yk_gate from orders where id in (1, 6) union all select id, yk_gate from inquiry where id in (7, 8) order by 1`,
    )
    // Order 1 is now of a restricted person, 6 no longer; inquiry 7 lost its person and stays hidden,
    // inquiry 8 now belongs to both and obeys the restricted one.
    expect(gates.map(({ id, yk_gate: gate }) => [id, gate])).toEqual([
      ['1', -2],
      ['6', -1],
      ['7', -2],
      ['8', -2],
    ])
  })

  it('ignores whoever writes the mask directly', async () => {
    await using shop = await gatedShop()
    await set(shop, '7')
    await shop.admin('update kaiin set yk_gate = -1; update orders set yk_gate = -1')
    expect(await seen(shop, 'advertising', 'kaiin')).toBe(99)
    expect(await seen(shop, 'advertising', 'orders')).toBe(298)
    await shop.admin(`insert into orders (id, kaiin_id, total, yk_gate) values (2001, 7, 1, -1)`)
    expect(await seen(shop, 'advertising', 'orders')).toBe(298)
  })

  it('lets the company’s own role write without any right on our schema', async () => {
    await using shop = await gatedShop()
    const app = `app_${shop.system.system.slice(5)}`
    await shop.admin(`create role ${app} login; grant insert, select on kaiin, orders to ${app}`)
    await set(shop, '7')
    await shop.as(app, `insert into orders (id, kaiin_id, total) values (2001, 7, 1)`)
    expect(await seen(shop, 'advertising', 'orders')).toBe(298)
  })

  it('refuses what cannot be restricted, and changes nothing', async () => {
    await using bare = await testShop()
    expect((await problem(set(bare, '7'))).code).toBe('purposes.not-installed')
    await using shop = await gatedShop()
    expect((await problem(set(shop, 'seven'))).code).toBe('purposes.subject-invalid')
    const other = (input: object) =>
      problem(
        shop.connection.transaction((sql) =>
          restrict(sql, shop.system, { ...stop('7'), ...input }),
        ),
      )
    expect((await other({ purposes: ['billing'] })).code).toBe('purposes.not-stoppable')
    expect((await other({ dataset: 'public.orders' })).code).toBe('purposes.not-a-person')
    expect((await other({ subjects: [['7', '8']] })).code).toBe('purposes.subject-invalid')
    expect(await shop.admin('select * from yakusoku.restriction')).toEqual([])
  })

  it('never lets all restrictions be truncated away', async () => {
    await using shop = await gatedShop()
    await expect(shop.admin('truncate yakusoku.restriction')).rejects.toThrow('never truncated')
  })
})

import { describe, expect, it } from 'vitest'
import { apply } from './apply.ts'
import { plan } from './plan.ts'
import { lift, restrict } from './restrict.ts'
import { type TestShop, testShop } from './testing.ts'

async function gatedShop(): Promise<TestShop> {
  const shop = await testShop()
  await apply(shop.connection, await plan(shop.connection, shop.rules, shop.system), 'first')
  return shop
}

const person = (...keys: readonly string[]) => keys.map((key) => [key])

async function seen(shop: TestShop, purpose: string, table: string): Promise<number> {
  const rows = await shop.as<{ n: number }>(
    shop.role(purpose),
    `select count(*)::int as n from purpose_${purpose}.${table}`,
  )
  return rows[0]?.n ?? -1
}

describe('restricting a person', () => {
  it('hides the person and every row that leads to them from the stopped purpose alone', async () => {
    await using shop = await gatedShop()
    const input = {
      dataset: 'public.kaiin',
      subjects: person('7'),
      purposes: ['advertising'],
      ground: 'request',
    }
    const counts = async () => ({
      kaiin: await seen(shop, 'advertising', 'kaiin'),
      orders: await seen(shop, 'advertising', 'orders'),
      items: await seen(shop, 'advertising', 'order_items'),
      inquiry: await seen(shop, 'advertising', 'inquiry'),
      billing: await seen(shop, 'billing', 'kaiin'),
    })
    expect(await counts()).toEqual({
      kaiin: 100,
      orders: 301,
      items: 302,
      inquiry: 20,
      billing: 100,
    })
    const done = await shop.connection.transaction((sql) => restrict(sql, shop.system, input))
    expect(done).toEqual({ changed: 1, absent: 0 })
    expect(await counts()).toEqual({
      kaiin: 99,
      orders: 298,
      items: 299,
      inquiry: 19,
      billing: 100,
    })

    const again = await shop.connection.transaction((sql) => restrict(sql, shop.system, input))
    expect(again).toEqual({ changed: 0, absent: 0 })
    const lifted = await shop.connection.transaction((sql) => lift(sql, shop.system, input))
    expect(lifted).toEqual({ changed: 1, absent: 0 })
    expect(await counts()).toEqual({
      kaiin: 100,
      orders: 301,
      items: 302,
      inquiry: 20,
      billing: 100,
    })
  })
})

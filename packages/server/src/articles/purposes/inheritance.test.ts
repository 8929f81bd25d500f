import { describe, expect, it } from 'vitest'
import { plan } from './plan.ts'
import { restrict } from './restrict.ts'
import { applyGate, gatedShop, problem, seen, type TestShop, testShop } from './testing.ts'

const planned = (shop: TestShop) => plan(shop.connection, shop.rules, shop.system)

describe('table inheritance', () => {
  it.each([
    ['a child of a table of people', 'create table kaiin_old () inherits (kaiin)', 'public.kaiin'],
    [
      'a child of a table without people',
      'create table item_old () inherits (item)',
      'public.item',
    ],
    [
      'a parent of a table on the way to the person',
      'create table old (total integer not null); alter table orders inherit old',
      'public.orders',
    ],
  ])('cannot be planned: %s', async (_, deed, tables) => {
    await using shop = await testShop()
    await shop.admin(deed)
    expect(await problem(planned(shop))).toMatchObject({
      code: 'purposes.inherited',
      values: { tables },
    })
  })

  it('is refused also after the gate is there, instead of taking the inherited mask away', async () => {
    await using shop = await gatedShop()
    await shop.admin('create table kaiin_old () inherits (kaiin)')
    expect((await problem(planned(shop))).code).toBe('purposes.inherited')
  })

  it('shows no row of a table that came to inherit after the apply', async () => {
    await using shop = await gatedShop()
    await shop.admin(`create table kaiin_old () inherits (kaiin);
      insert into kaiin_old (id, email, name) values (7, 'p7@example.jp', 'fictional 7')`)
    await shop.connection.transaction((sql) =>
      restrict(sql, shop.system, {
        dataset: 'public.kaiin',
        subjects: [['7']],
        purposes: ['advertising'],
        ground: 'request',
      }),
    )
    expect(await seen(shop, 'advertising', 'kaiin')).toBe(99)
    expect(await seen(shop, 'billing', 'kaiin')).toBe(100)
  })

  it('of tables that no purpose sees is nobody’s concern', async () => {
    await using shop = await testShop()
    await shop.admin('create table note (id bigint); create table note_old () inherits (note)')
    await applyGate(shop)
    expect((await planned(shop)).changes).toEqual([])
  })
})

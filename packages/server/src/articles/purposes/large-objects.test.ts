import { describe, expect, inject, it } from 'vitest'
import { openSystem } from '../../connectors/postgres/connect.ts'
import { apply } from './apply.ts'
import { drift } from './drift.ts'
import { plan } from './plan.ts'
import { applyGate, gatedShop, type TestShop, testShop, withUser } from './testing.ts'

const versions = inject('olderServer') ? [{ older: false }, { older: true }] : [{ older: false }]

const make = (shop: TestShop) =>
  shop.as(shop.role('billing'), `select lo_from_bytea(0, 'x'), lo_create(0)`)
const held = (shop: TestShop) => shop.admin('select oid from pg_largeobject_metadata')

describe.each(versions)('large objects a purpose made (oldest: $older)', (version) => {
  it('are named by drift and removed by the next apply', async () => {
    await using shop = await gatedShop(version)
    await make(shop)
    const object = `large-objects ${shop.role('billing')}`
    expect(await drift(shop.connection, shop.rules, shop.system)).toEqual([
      { object, kind: 'unexpected', details: [] },
    ])
    const { changes } = await applyGate(shop)
    expect(changes).toEqual([{ action: 'remove', object, why: [], details: [] }])
    expect(await held(shop)).toEqual([])
    expect((await plan(shop.connection, shop.rules, shop.system)).changes).toEqual([])
  })

  it('neither make a plan stale nor hold up its apply, whomever they were opened to', async () => {
    await using shop = await gatedShop(version)
    await shop.admin('grant select on purpose_billing.kaiin to public')
    const next = await plan(shop.connection, shop.rules, shop.system)
    await make(shop)
    await shop.as(
      shop.role('billing'),
      `do $$ declare o oid; begin for o in select oid from pg_largeobject_metadata loop
         execute format('grant select on large object %s to "${shop.role('advertising')}"', o);
       end loop; end $$`,
    )
    expect((await apply(shop.connection, next, 'one')).applied).toBe(1)
    expect(await held(shop)).toHaveLength(2)
    await applyGate(shop)
    expect(await held(shop)).toEqual([])
  })

  it('go with the purpose, and those of others stay', async () => {
    await using shop = await gatedShop(version)
    await make(shop)
    await shop.admin('select lo_create(424242)')
    shop.rules.purposes.shift()
    await applyGate(shop)
    expect(await held(shop)).toEqual([{ oid: 424242 }])
  })

  it('are removed by a database owner who is no superuser, too', async () => {
    await using shop = await testShop(version)
    const owner = `boss_${shop.system.system.slice(5)}`
    await shop.admin(
      `create role ${owner} login createrole;
       do $$ declare t regclass; begin
         execute format('alter database %I owner to ${owner}', current_database());
         for t in select oid from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace loop
           execute format('alter table %s owner to ${owner}', t);
         end loop; end $$;
       alter schema public owner to ${owner}`,
    )
    await using connection = await openSystem(shop.system.system, withUser(shop.url, owner))
    const planned = () => plan(connection, shop.rules, shop.system)
    await apply(connection, await planned(), 'one')
    await make(shop)
    await apply(connection, await planned(), 'two')
    expect(await held(shop)).toEqual([])
    expect((await planned()).changes).toEqual([])
  })
})

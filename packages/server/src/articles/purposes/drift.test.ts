import { beforeAll, describe, expect, it } from 'vitest'
import type { Difference } from './compare.ts'
import { drift } from './drift.ts'
import { applyGate, gatedShop, seen, type TestShop } from './testing.ts'

const look = (shop: TestShop): Promise<readonly Difference[]> =>
  drift(shop.connection, shop.rules, shop.system)

/** Each: something a hand could do, and the object that must be named. */
const deeds: readonly {
  readonly deed: string
  readonly sql: (shop: TestShop) => string
  readonly object: (shop: TestShop) => string
  readonly kind: Difference['kind']
}[] = [
  {
    deed: 'a grant on a table to a purpose',
    sql: (shop) => `grant select on kaiin to "${shop.role('billing')}"`,
    object: (shop) => `privileges ${shop.role('billing')}`,
    kind: 'changed',
  },
  {
    deed: 'a grant on one column',
    sql: (shop) => `grant select (memo) on kaiin to "${shop.role('owner')}"`,
    object: (shop) => `privileges ${shop.role('owner')}`,
    kind: 'changed',
  },
  {
    deed: 'a default privilege for a purpose',
    sql: (shop) => `alter default privileges grant select on tables to "${shop.role('billing')}"`,
    object: (shop) => `privileges ${shop.role('billing')}`,
    kind: 'changed',
  },
  {
    deed: 'a view opened to everybody',
    sql: () => 'grant select on purpose_billing.kaiin to public',
    object: () => 'view purpose_billing.kaiin',
    kind: 'changed',
  },
  {
    deed: 'one column of a view opened to everybody',
    sql: () => 'grant select (name) on purpose_billing.kaiin to public',
    object: () => 'view purpose_billing.kaiin',
    kind: 'changed',
  },
  {
    deed: 'a view that shows more',
    sql: () =>
      'create or replace view purpose_billing.kaiin as select id, name, memo from public.kaiin',
    object: () => 'view purpose_billing.kaiin',
    kind: 'changed',
  },
  {
    deed: 'a dropped view',
    sql: () => 'drop view purpose_advertising.orders',
    object: () => 'view purpose_advertising.orders',
    kind: 'missing',
  },
  {
    deed: 'a view somebody added',
    sql: () => 'create view purpose_billing.more as select * from public.kaiin',
    object: () => 'view purpose_billing.more',
    kind: 'unexpected',
  },
  {
    deed: 'a function somebody added',
    sql: () => `create function yakusoku.more() returns int language sql as 'select 1'`,
    object: () => 'function yakusoku.more()',
    kind: 'unexpected',
  },
  {
    deed: 'a purpose made superuser',
    sql: (shop) => `alter role "${shop.role('billing')}" superuser`,
    object: (shop) => `role ${shop.role('billing')}`,
    kind: 'changed',
  },
  {
    deed: 'a purpose that bypasses row security',
    sql: (shop) => `alter role "${shop.role('billing')}" bypassrls`,
    object: (shop) => `role ${shop.role('billing')}`,
    kind: 'changed',
  },
  {
    deed: 'an owner who can sign in',
    sql: (shop) => `alter role "${shop.role('owner')}" login`,
    object: (shop) => `role ${shop.role('owner')}`,
    kind: 'changed',
  },
  {
    deed: 'a purpose that became a member of another role',
    sql: (shop) => `grant pg_read_all_data to "${shop.role('advertising')}"`,
    object: (shop) => `role ${shop.role('advertising')}`,
    kind: 'changed',
  },
  {
    deed: 'somebody who became a member of the owner',
    sql: (shop) => `grant "${shop.role('owner')}" to "${shop.role('billing')}"`,
    object: (shop) => `role ${shop.role('owner')}`,
    kind: 'changed',
  },
  {
    deed: 'a setting on a purpose',
    sql: (shop) => `alter role "${shop.role('billing')}" set search_path = public`,
    object: (shop) => `role ${shop.role('billing')}`,
    kind: 'changed',
  },
  {
    deed: 'a disabled trigger',
    sql: () => 'alter table orders disable trigger zz_yk_stamp_insert',
    object: () => 'trigger public.orders.zz_yk_stamp_insert',
    kind: 'changed',
  },
  {
    deed: 'a dropped trigger',
    sql: () => 'drop trigger zz_yk_cascade_update on kaiin',
    object: () => 'trigger public.kaiin.zz_yk_cascade_update',
    kind: 'missing',
  },
  {
    deed: 'another body of a function',
    sql: () =>
      `create or replace function yakusoku.gate_of(text, text) returns integer language sql stable security definer set search_path = pg_catalog, pg_temp as 'select -1'`,
    object: () => 'function yakusoku.gate_of(text, text)',
    kind: 'changed',
  },
  {
    deed: 'a function opened to everybody',
    sql: () => 'grant execute on function yakusoku.regate(text, text) to public',
    object: () => 'function yakusoku.regate(text, text)',
    kind: 'changed',
  },
  {
    deed: 'restrictions opened to a purpose',
    sql: (shop) => `grant select on yakusoku.restriction to "${shop.role('billing')}"`,
    object: () => 'table yakusoku.restriction',
    kind: 'changed',
  },
  {
    deed: 'a purpose that may create in its schema',
    sql: (shop) => `grant create on schema purpose_billing to "${shop.role('billing')}"`,
    object: () => 'schema purpose_billing',
    kind: 'changed',
  },
  {
    deed: 'another default of the mask',
    sql: () => 'alter table inquiry alter column yk_gate set default 0',
    object: () => 'mask public.inquiry',
    kind: 'changed',
  },
  {
    deed: 'temporary objects for everybody',
    sql: () =>
      `do $$ begin execute format('grant temporary on database %I to public', current_database()); end $$`,
    object: () => 'database',
    kind: 'changed',
  },
]

describe('drift', () => {
  let shop: TestShop

  beforeAll(async () => {
    shop = await gatedShop()
    return () => shop[Symbol.asyncDispose]()
  })

  it('finds nothing after an apply', async () => {
    expect(await look(shop)).toEqual([])
  })

  it.each(deeds)('names $deed, and the next apply undoes it', async ({ sql, object, kind }) => {
    await shop.admin(sql(shop))
    const found = await look(shop)
    const named = found.filter((each) => each.object.startsWith(object(shop)))
    expect(named.map((each) => each.kind)).toEqual([kind])
    await applyGate(shop)
    expect(await look(shop)).toEqual([])
  })

  it('says which way round it is: what is there, and what should be', async () => {
    await shop.admin(
      `do $$ begin execute format('grant temporary on database %I to public', current_database()); end $$;
       alter view purpose_billing.kaiin set (security_barrier = false)`,
    )
    const details = new Map((await look(shop)).map((each) => [each.object, each.details]))
    const [database] = [...details].filter(([object]) => object.startsWith('database '))
    expect(database?.[1]).toEqual(['publicTemporary: is true, should be false'])
    expect(details.get('view purpose_billing.kaiin')?.join()).toMatch(/options: (is|was) /)
    const { changes } = await applyGate(shop)
    expect(changes.flatMap((each) => each.details)).toEqual([...details.values()].flat())
  })

  it('is the rules that moved on when the rules changed', async () => {
    const field = shop.system.datasets['public.kaiin']?.fields ?? {}
    const before = field['name']
    field['name'] = 'undeclared'
    const found = await look(shop)
    expect(found).toContainEqual({
      object: 'view purpose_billing.kaiin',
      kind: 'outdated',
      details: [],
    })
    if (before) field['name'] = before
  })

  it('does not take over a table somebody put into our schema, and says so', async () => {
    await shop.admin('create table yakusoku.mine (a int)')
    const planned = await applyGate(shop)
    expect(planned.statements).toEqual([])
    expect((await look(shop)).map((each) => each.object)).toEqual(['table yakusoku.mine'])
    await shop.admin('drop table yakusoku.mine')
  })

  it('hides again what was inserted while a trigger was off', async () => {
    await shop.admin(
      `insert into yakusoku.restriction (dataset, subject, purpose, ground) values ('public.kaiin', '7', 'advertising', 'request')`,
    )
    const before = await seen(shop, 'advertising', 'orders')
    await shop.admin(`alter table orders disable trigger zz_yk_stamp_insert;
      insert into orders (id, kaiin_id, total) values (3001, 7, 1)`)
    expect(await seen(shop, 'advertising', 'orders')).toBe(before + 1)
    await applyGate(shop)
    expect(await seen(shop, 'advertising', 'orders')).toBe(before)
  })
})

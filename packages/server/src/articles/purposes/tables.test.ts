import { describe, expect, it } from 'vitest'
import { checkGate } from './controls.ts'
import { plan } from './plan.ts'
import { restrict } from './restrict.ts'
import { applyGate, seen, testShop } from './testing.ts'

const person = `会員 "マスタ"; drop table kaiin; --`
const child = `a.b'c$yk$`
const key = `id "of"; $1`
const link = `会員's id`

it('a link over citext finds its person in letters of either case', async () => {
  await using shop = await testShop()
  await shop.admin(`create extension citext; alter table inquiry alter column mail type citext;
    alter table kaiin alter column email type citext;
    insert into inquiry values (70, 'P7@Example.JP', 'again')`)
  await applyGate(shop)
  await shop.connection.transaction((sql) =>
    restrict(sql, shop.system, {
      dataset: 'public.kaiin',
      subjects: [['7']],
      purposes: ['advertising'],
      ground: 'request',
    }),
  )
  await shop.admin(`insert into inquiry values (71, 'p7@EXAMPLE.jp', 'again')`)
  const hidden = await shop.admin<{ id: string }>(
    'select id from inquiry where yk_gate <> -1 order by 1',
  )
  expect(hidden.map(({ id }) => id)).toEqual(['7', '70', '71'])
  const evidence = await checkGate(shop.connection, shop.rules, shop.system)
  expect(evidence.map(({ outcome }) => outcome)).toEqual(['pass', 'pass', 'pass', 'pass'])
})

it('two tables of one name in two schemas get two views', async () => {
  await using shop = await testShop()
  await shop.admin(
    `create schema other; create table other.item (title text); insert into other.item values ('a'), ('b')`,
  )
  const item = shop.system.datasets['public.item']
  if (item) shop.system.datasets['other.item'] = item
  await applyGate(shop)
  expect(await seen(shop, 'billing', 'other_item')).toBe(2)
  expect(await seen(shop, 'billing', 'public_item')).toBe(1)
})

it('a partitioned table is gated with all its partitions', async () => {
  await using shop = await testShop()
  await shop.admin(`create table log (id bigint, kaiin_id bigint references kaiin, at date not null) partition by range (at);
    create table log_a partition of log for values from ('2020-01-01') to ('2030-01-01');
    insert into log values (1, 7, '2026-01-01'), (2, 8, '2026-01-01')`)
  shop.system.datasets['public.log'] = {
    subject: { columns: ['kaiin_id'], to: 'public.kaiin', references: ['id'], link: 'foreign-key' },
    fields: { id: { category: 'order', purposes: ['advertising'] } },
  }
  await applyGate(shop)
  await shop.connection.transaction((sql) =>
    restrict(sql, shop.system, {
      dataset: 'public.kaiin',
      subjects: [['7']],
      purposes: ['advertising'],
      ground: 'request',
    }),
  )
  await shop.admin(`create table log_b partition of log for values from ('2030-01-01') to ('2040-01-01');
    insert into log values (3, 7, '2035-01-01')`)
  expect(await seen(shop, 'advertising', 'log')).toBe(1)
  expect((await plan(shop.connection, shop.rules, shop.system)).changes).toEqual([])
})

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

describe('hostile names', () => {
  it('reach the database as the names they are', async () => {
    await using shop = await testShop()
    await shop.admin(`create schema "S p"; create table "S p".${quoted(person)} (${quoted(key)} text, "x y" date, "wanted" int, primary key (${quoted(key)}, "x y"));
      create table public.${quoted(child)} (${quoted(link)} text, d date, "select" int primary key, "from" timestamp);
      insert into "S p".${quoted(person)} values ('a', '2026-01-01', 1), ('b', '2026-01-01', 2);
      insert into public.${quoted(child)} values ('a', '2026-01-01', 1, null), ('b', '2026-01-01', 2, '2001-01-01');`)
    const ads = ['advertising']
    const personal = { category: 'member-id' as const, purposes: ads }
    shop.system.datasets[`S p.${person}`] = {
      subject: { self: [key, 'x y'] },
      fields: { [key]: personal, 'x y': personal, wanted: personal },
    }
    shop.system.datasets[`public.${child}`] = {
      subject: {
        columns: [link, 'd'],
        to: `S p.${person}`,
        references: [key, 'x y'],
        link: 'declared',
      },
      schedule: { id: 'orders', from: 'from' },
      fields: { select: personal },
    }
    await applyGate(shop)
    expect((await plan(shop.connection, shop.rules, shop.system)).changes).toEqual([])
    expect(await seen(shop, 'advertising', quoted(person))).toBe(2)
    // Row b of the child ended in 2008.
    expect(await seen(shop, 'advertising', quoted(child))).toBe(1)
    await shop.connection.transaction((sql) =>
      restrict(sql, shop.system, {
        dataset: `S p.${person}`,
        subjects: [['a', '2026-01-01']],
        purposes: ads,
        ground: 'request',
      }),
    )
    expect(await seen(shop, 'advertising', quoted(person))).toBe(1)
    expect(await seen(shop, 'advertising', quoted(child))).toBe(0)
    const evidence = await checkGate(shop.connection, shop.rules, shop.system)
    expect(evidence.map(({ outcome }) => outcome)).toEqual(['pass', 'pass', 'pass', 'pass'])
    expect(await seen(shop, 'billing', 'kaiin')).toBe(100)
  })
})

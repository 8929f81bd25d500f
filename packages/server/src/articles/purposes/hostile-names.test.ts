import { describe, expect, it } from 'vitest'
import { checkGate } from './controls.ts'
import { plan } from './plan.ts'
import { restrict } from './restrict.ts'
import { applyGate, seen, testShop } from './testing.ts'

const person = `会員 "マスタ"; drop table kaiin; --`
const child = `a.b'c$yk$`
const key = `id "of"; $1`
const link = `会員's id`

describe('hostile names', () => {
  it('reach the database as the names they are', async () => {
    await using shop = await testShop()
    const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`
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

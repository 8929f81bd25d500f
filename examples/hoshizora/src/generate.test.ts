import { createHash } from 'node:crypto'
import { Client } from 'pg'
import { to } from 'pg-copy-streams'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { generate, type Progress } from './generate.ts'
import { peopleWhoRefused } from './people-who-refused.ts'
import { tables } from './tables/in-order.ts'
import { type ShopDatabase, shopDatabase } from './testing.ts'

const asOf = '2026-11-23'

describe('the shop', () => {
  let one: ShopDatabase
  let other: ShopDatabase
  const seen: Progress[] = []

  beforeAll(async () => {
    one = await shopDatabase()
    other = await shopDatabase()
    await generate({ database: one.config, people: 200, asOf, progress: (p) => seen.push(p) })
    await generate({ database: other.config, people: 200, asOf, intoEmptyOnly: true })
  })

  afterAll(async () => {
    await one[Symbol.asyncDispose]()
    await other[Symbol.asyncDispose]()
  })

  it('has the same rows, byte for byte, when it is built again', async () => {
    const hashes = await hashesOf(one)
    expect(hashes.size).toBe(tables.length)
    expect(await hashesOf(other)).toEqual(hashes)
  })

  it('has at least 20 tables that hold data about people, none of them empty', async () => {
    const counts = await Promise.all(
      tables.map(async ({ table }) => {
        const [row] = await one.query<{ count: number }>(`select count(*)::int from ${table}`)
        return { table, count: row?.count ?? 0 }
      }),
    )
    expect(counts.filter(({ count }) => count === 0)).toEqual([])
    expect(counts.length).toBeGreaterThanOrEqual(30)
  })

  it('fills every table of its schema', async () => {
    const there = await one.query<{ name: string }>(
      `select case when schemaname = 'public' then '' else schemaname || '.' end || tablename as name
       from pg_tables where schemaname in ('public', 'crm') order by 1`,
    )
    expect(there.map(({ name }) => name)).toEqual(tables.map(({ table }) => table).toSorted())
  })

  it('has members who refuse advertising, members who left, and rows older than promised', async () => {
    const [found] = await one.query<Record<string, number>>(`select
      (select count(*)::int from kaiin where dm_kyohi_flg = '1') as refusing,
      (select count(*)::int from kaiin where taikai_dt is not null) as withdrawn,
      (select count(*)::int from access_logs where accessed_at < date '${asOf}' - interval '13 months') as visits,
      (select count(*)::int from chumon where chumon_dt < date '${asOf}' - interval '7 years') as orders`)
    for (const count of Object.values(found ?? {})) expect(count).toBeGreaterThan(0)
  })

  it('names those who refuse advertising by the key of their dataset', async () => {
    const { dataset, subjects } = await peopleWhoRefused(one.config)
    const [row] = await one.query<{ count: number }>(
      `select count(*)::int from ${dataset} where dm_kyohi_flg = '1'
       and kaiin_no in (${subjects.flat().join()})`,
    )
    expect(row?.count).toBe(subjects.length)
    expect(subjects.length).toBeGreaterThan(0)
  })

  it('sends no advertising to a member who refuses it', async () => {
    const sent = await one.query(`select 1 from crm.haishin_log join kaiin using (email)
      where haishin_kbn = '2' and dm_kyohi_flg = '1'`)
    expect(sent).toEqual([])
  })

  it('knows nothing of the day it is looked at', async () => {
    const [last] = await one.query<{ day: string }>(`select greatest(
        (select max(nyukai_dt) from kaiin), (select max(chumon_dt) from chumon),
        (select max(accessed_at) at time zone 'Asia/Tokyo' from access_logs))::date::text as day`)
    expect((last?.day ?? '') < asOf).toBe(true)
  })

  it('has an index for every foreign key, beginning with its columns', async () => {
    const bare = await one.query(`select c.conrelid::regclass::text, c.conname from pg_constraint c
      where c.contype = 'f' and not exists (select 1 from pg_index i where i.indrelid = c.conrelid
        and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey)`)
    expect(bare).toEqual([])
  })

  it('has statistics, so that the first question is planned well', async () => {
    const unknown = await one.query(
      `select relname from pg_class where relkind = 'r' and reltuples < 0
       and relnamespace in ('public'::regnamespace, 'crm'::regnamespace)`,
    )
    expect(unknown).toEqual([])
  })

  it('tells how far it is, never going back, to the end', () => {
    const shares = seen.map(({ share }) => share)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(seen.at(-1)).toMatchObject({ stage: 'done', share: 1 })
  })

  it('refuses a database that has tables, and leaves them alone', async () => {
    const before = await hashesOf(one)
    const again = { database: one.config, people: 200, asOf }
    await expect(generate(again)).rejects.toMatchObject({ code: 'already-there' })
    await expect(generate({ ...again, intoEmptyOnly: true })).rejects.toMatchObject({
      code: 'not-empty',
    })
    expect(await hashesOf(one)).toEqual(before)
  })
})

describe('a shop that is not finished', () => {
  it('leaves nothing behind', async () => {
    const database = await shopDatabase()
    const stop = new AbortController()
    const progress = ({ stage }: Progress) => {
      if (stage === 'keys') stop.abort()
    }
    const options = { database: database.config, people: 50, asOf, progress, signal: stop.signal }
    try {
      await expect(generate(options)).rejects.toThrow(/abort/)
      const left = await database.query(
        `select 1 from pg_class where relnamespace = 'public'::regnamespace
         union all select 1 from pg_namespace where nspname = 'crm'`,
      )
      expect(left).toEqual([])
    } finally {
      await database[Symbol.asyncDispose]()
    }
  })
})

describe('options that make no sense', () => {
  const database = 'postgres://nobody@127.0.0.1:1/none'

  it.each([0, -1, 1.5, Number.NaN, 10_000_001])('refuses %s people', async (people) => {
    await expect(generate({ database, people, asOf })).rejects.toMatchObject({
      code: 'people-invalid',
    })
  })

  it.each(['', '2026-02-31', '2026/11/23', 'tomorrow'])('refuses the day "%s"', async (day) => {
    await expect(generate({ database, people: 1, asOf: day })).rejects.toMatchObject({
      code: 'as-of-invalid',
    })
  })

  it.each(['', 'localhost', 'mysql://x/y', 'postgres://x:y@host:port/z'])(
    'refuses the address "%s" without repeating it',
    async (address) => {
      const refused = generate({ database: address, people: 1, asOf })
      await expect(refused).rejects.toMatchObject({ code: 'url-invalid' })
    },
  )

  it('says that nobody answers', async () => {
    await expect(generate({ database, people: 1, asOf })).rejects.toMatchObject({
      code: 'unreachable',
    })
  })
})

async function hashesOf(shop: ShopDatabase): Promise<Map<string, string>> {
  const client = new Client(shop.config)
  await client.connect()
  try {
    await client.query(`set timezone = 'UTC'`)
    const hashes = new Map<string, string>()
    for (const { table } of tables) {
      const hash = createHash('sha256')
      for await (const chunk of client.query(to(`copy ${table} to stdout`))) hash.update(chunk)
      hashes.set(table, hash.digest('hex'))
    }
    return hashes
  } finally {
    await client.end()
  }
}

import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { describe, expect, it } from 'vitest'
import { openSystem } from '../../connectors/postgres/connect.ts'
import { lift, restrict } from './restrict.ts'
import { gatedShop, type TestShop } from './testing.ts'

const stop = (key: string) => ({
  dataset: 'public.kaiin',
  subjects: [[key]],
  purposes: ['advertising'],
  ground: 'request',
})

async function session(shop: TestShop): Promise<AsyncDisposable & { readonly client: Client }> {
  const client = new Client(shop.url)
  await client.connect()
  return { client, [Symbol.asyncDispose]: () => client.end() }
}

/** Waits until a session of this database waits for a lock. */
async function someoneWaits(shop: TestShop): Promise<void> {
  for (;;) {
    const waiting = await shop.admin(
      `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
    if (waiting.length > 0) return
    await sleep(10)
  }
}

describe('a restriction set while rows are written', () => {
  it('waits for a row that is being inserted, and hides it', async () => {
    await using shop = await gatedShop()
    await using writer = await session(shop)
    await writer.client.query('begin')
    await writer.client.query('insert into orders (id, kaiin_id, total) values (2001, 7, 1)')
    const restricted = shop.connection.transaction((sql) => restrict(sql, shop.system, stop('7')))
    await someoneWaits(shop)
    await writer.client.query('commit')
    await restricted
    expect(await shop.admin('select yk_gate from orders where id = 2001')).toEqual([
      { yk_gate: -2 },
    ])
  })

  it('makes an insert wait that comes after it, and hides its row', async () => {
    await using shop = await gatedShop()
    await using writer = await session(shop)
    let inserted: Promise<unknown> = Promise.resolve()
    await shop.connection.transaction(async (sql) => {
      await restrict(sql, shop.system, stop('7'))
      inserted = writer.client.query('insert into orders (id, kaiin_id, total) values (2001, 7, 1)')
      await someoneWaits(shop)
    })
    await inserted
    expect(await shop.admin('select yk_gate from orders where id = 2001')).toEqual([
      { yk_gate: -2 },
    ])
  })

  it('also two steps below the person', async () => {
    await using shop = await gatedShop()
    await using writer = await session(shop)
    let inserted: Promise<unknown> = Promise.resolve()
    await shop.connection.transaction(async (sql) => {
      await restrict(sql, shop.system, stop('7'))
      // Order 6 belongs to person 7.
      inserted = writer.client.query(`insert into order_items values (6, 2, 'cup')`)
      await someoneWaits(shop)
    })
    await inserted
    const rows = await shop.admin('select yk_gate from order_items where order_id = 6')
    expect(rows).toEqual([{ yk_gate: -2 }, { yk_gate: -2 }])
  })

  it('leaves every row with the mask of its person, whatever the order of events', async () => {
    await using shop = await gatedShop()
    const writers = [1, 2, 3].map(async (writer) => {
      await using own = await session(shop)
      for (let n = 0; n < 60; n += 1) {
        const [order, person] = [writer * 10_000 + n, 1 + (n % 5)]
        await own.client.query(
          `insert into orders (id, kaiin_id, total) values (${order}, ${person}, 1)`,
        )
        await own.client.query(`insert into order_items values (${order}, 1, 'tea')`)
        await own.client.query(
          `update orders set kaiin_id = ${1 + ((n + 1) % 5)} where id = ${order}`,
        )
      }
    })
    const restricting = (async () => {
      await using own = await openSystem(shop.system.system, shop.url)
      await own.sql.query(`set lock_timeout = 0`)
      for (let n = 0; n < 40; n += 1) {
        const change = n % 2 === 0 ? restrict : lift
        await own
          .transaction((sql) => change(sql, shop.system, stop(String(1 + (n % 5)))))
          // A deadlock is resolved by PostgreSQL and repeated by the caller; nothing is half done.
          .catch((error: { code?: string }) => {
            if (error.code !== '40P01') throw error
          })
      }
    })()
    await Promise.all([...writers, restricting])
    const wrong = await shop.admin(`
      select 'order ' || o.id from orders o join kaiin k on k.id = o.kaiin_id where o.yk_gate <> k.yk_gate
      union all select 'item ' || i.order_id from order_items i join orders o on o.id = i.order_id where i.yk_gate <> o.yk_gate
      union all select 'person ' || k.id from kaiin k where k.yk_gate <> yakusoku.gate_of('public.kaiin', k.id::text)`)
    expect(wrong).toEqual([])
  })
})

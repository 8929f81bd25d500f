import { readFile } from 'node:fs/promises'
import type { Client, ClientConfig } from 'pg'
import { dayNumber, dayText } from './calendar.ts'
import { clientOf } from './client.ts'
import { copyTable } from './copy.ts'
import { Refusal, refusalOf } from './refusal.ts'
import { tables } from './tables/in-order.ts'
import type { World } from './world.ts'

/** How far the shop is; one report per table and about one per second inside a large one. */
export interface Progress {
  readonly stage: 'tables' | 'rows' | 'keys' | 'statistics' | 'done'
  /** What is being filled or indexed, e.g. `chumon`; null between such things. */
  readonly dataset: string | null
  /** Rows of this dataset so far (stage `rows`), else of all datasets. */
  readonly rows: number
  /** From 0 to 1. */
  readonly share: number
}

export interface GenerateOptions {
  /** The database to fill: an address, or what `pg` takes. */
  readonly database: string | ClientConfig
  /** Members of the shop, 1 to 10,000,000. */
  readonly people: number
  /** The day the shop is looked at, e.g. `2026-11-23`: nothing happened on or after it. */
  readonly asOf: string
  /** Another number makes another shop of the same size. */
  readonly seed?: number
  /** Refuses a database that holds any table at all. */
  readonly intoEmptyOnly?: boolean
  readonly progress?: (progress: Progress) => void
  readonly signal?: AbortSignal
}

/** What was built. */
export interface Generated {
  readonly tables: number
  readonly rows: number
  readonly tookMs: number
}

/**
 * Builds the shop's database: tables, rows, keys, statistics. Equal people, day and seed make
 * byte-identical rows. Needs an owner of the database, no superuser; memory does not grow with people.
 *
 * One transaction from the first table to the last: a process that dies leaves nothing behind.
 *
 * @throws Refusal when the database cannot be reached, is not empty, or the options make no sense.
 */
export async function generate(options: GenerateOptions): Promise<Generated> {
  const started = performance.now()
  const world = worldOf(options)
  const client = clientOf(options.database)
  // Without a listener a lost connection would end the process; the query under way reports the loss.
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('begin')
    const rows = await build(client, world, options)
    await client.query('commit')
    options.progress?.({ stage: 'done', dataset: null, rows, share: 1 })
    return { tables: tables.length, rows, tookMs: performance.now() - started }
  } catch (error) {
    throw refusalOf(error)
  } finally {
    // Ends an open transaction too: the server rolls back what a closed connection left open.
    await client.end().catch(() => {})
  }
}

async function build(client: Client, world: World, options: GenerateOptions): Promise<number> {
  const report = (stage: Progress['stage'], dataset: string | null, rows: number, share: number) =>
    options.progress?.({ stage, dataset, rows, share })
  // Local to the transaction: the session of whoever gave us the connection stays as it was.
  await client.query(
    `set local search_path = public; set local client_encoding = 'UTF8';
     set local maintenance_work_mem = '256MB'; set local client_min_messages = 'warning'`,
  )
  if (options.intoEmptyOnly) await refuseUnlessEmpty(client)
  report('tables', null, 0, 0)
  await client.query(await sqlFile('schema.sql'))
  await client.query(await sqlFile('comments.sql'))
  const rows = await fill(client, world, options)
  const keys = (await sqlFile('keys.sql')).split(';').filter((statement) => statement.trim() !== '')
  for (const [index, statement] of keys.entries()) {
    options.signal?.throwIfAborted()
    const dataset = /(?:table|on) ([a-z_.]+)/.exec(statement.replace(/^--.*$/gm, ''))?.[1] ?? null
    report('keys', dataset, rows, 0.6 + (0.35 * index) / keys.length)
    await client.query(statement)
  }
  report('statistics', null, rows, 0.95)
  for (const { table } of tables) await client.query(`analyze ${table}`)
  return rows
}

function sqlFile(name: string): Promise<string> {
  return readFile(new URL(`../sql/${name}`, import.meta.url), 'utf8')
}

async function fill(client: Client, world: World, options: GenerateOptions): Promise<number> {
  let total = 0
  for (const [index, table] of tables.entries()) {
    const share = (0.6 * index) / tables.length
    let reported = performance.now()
    const onRows = (rows: number) => {
      if (performance.now() - reported < 1000) return
      reported = performance.now()
      options.progress?.({ stage: 'rows', dataset: table.table, rows, share })
    }
    const rows = await copyTable(client, table, { world, signal: options.signal, onRows })
    options.progress?.({ stage: 'rows', dataset: table.table, rows, share })
    total += rows
  }
  return total
}

async function refuseUnlessEmpty(client: Client): Promise<void> {
  const { rows } = await client.query(
    `select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p', 'v', 'm', 'f')
       and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema' limit 1`,
  )
  if (rows.length > 0) throw new Refusal('not-empty')
}

function worldOf({ people, asOf, seed = 20_261_123 }: GenerateOptions): World {
  if (!Number.isInteger(people) || people < 1 || people > 10_000_000) {
    throw new Refusal('people-invalid')
  }
  const today = /^\d{4}-\d\d-\d\d$/.test(asOf) ? dayNumber(asOf) : Number.NaN
  // A 31st of February would silently become a day of March.
  if (Number.isNaN(today) || dayText(today) !== asOf) throw new Refusal('as-of-invalid')
  return { people, today, seed, staff: Math.max(12, Math.ceil(people / 2500)) }
}

import { existsSync, readFileSync } from 'node:fs'
import { parseRules, parseSystem, type Rules, type System } from '@yakusoku/policy'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSystem, type SystemConnection } from '../../connectors/postgres/connect.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { inventoryControls } from './controls.ts'
import { scan } from './scan.ts'

const example = (path: string) =>
  readFileSync(new URL(`../../../../../examples/hoshizora/${path}`, import.meta.url), 'utf8')
const rules: Rules = parseRules(example('privacy/rules.yaml'), 'rules.yaml')

/** A database made by these scripts, and a connection to it. */
async function made(scripts: readonly string[]) {
  const database: TestDatabase = await testDatabase()
  const connection: SystemConnection = await openSystem('shop', database.url)
  for (const script of scripts) await connection.sql.query(script)
  return { database, connection }
}

describe('the shop of the demonstration', () => {
  const declared = parseSystem(example('privacy/systems/shop.yaml'), 'shop.yaml')
  let shop: Awaited<ReturnType<typeof made>>
  let scanned: System

  beforeAll(async () => {
    shop = await made(['schema', 'comments', 'keys'].map((name) => example(`sql/${name}.sql`)))
    scanned = await scan(shop.connection, rules)
  })

  afterAll(async () => {
    await shop?.connection[Symbol.asyncDispose]()
    await shop?.database[Symbol.asyncDispose]()
  })

  it('is bound to its members along the paths its officer confirmed', () => {
    expect(paths(scanned)).toEqual(paths(declared))
  })

  it('has no column the officer calls personal that the scan calls harmless', () => {
    const harmless = columnsOf(scanned, 'notPersonal')
    expect(columnsOf(declared, 'category').filter((column) => harmless.includes(column))).toEqual(
      [],
    )
  })

  it('gets a category for nineteen of twenty personal columns', () => {
    const personal = columnsOf(declared, 'category')
    const found = columnsOf(scanned, 'category')
    const hits = personal.filter((column) => found.includes(column))
    expect(hits.length / personal.length).toBeGreaterThan(0.95)
  })

  it('gets no schedule its officer did not give it', () => {
    const proposed = Object.entries(schedulesOf(scanned))
    expect(proposed.length).toBeGreaterThan(5)
    expect(schedulesOf(declared)).toMatchObject(Object.fromEntries(proposed))
  })

  it('passes the control as its officer declared it, and fails it by one new column', async () => {
    const { sql } = shop.connection
    const [before] = await inventoryControls(shop.connection, rules, declared)
    expect(before).toMatchObject({ outcome: 'pass', failing: 0, rules: ['collection'] })
    await sql.query('alter table kaiin add column line_id text')
    const [after] = await inventoryControls(shop.connection, rules, declared)
    expect(after).toMatchObject({
      control: 'inventory.no-undeclared-field',
      outcome: 'fail',
      population: (before?.population ?? 0) + 1,
      failing: 1,
      found: ['public.kaiin.line_id: in the database, but not in the inventory'],
    })
    const rescanned = await scan(shop.connection, rules, declared)
    expect(rescanned.datasets['public.kaiin']?.fields['line_id']).toBe('undeclared')
    const [still] = await inventoryControls(shop.connection, rules, rescanned)
    expect(still).toMatchObject({ outcome: 'fail', failing: 1 })
    await sql.query('alter table kaiin drop column line_id')
  })

  it('is not written to by a scan', async () => {
    await shop.connection.sql.query('set default_transaction_read_only = on')
    await expect(scan(shop.connection, rules)).resolves.toEqual(scanned)
    await shop.connection.sql.query('set default_transaction_read_only = off')
  })
})

const chinook = new URL(
  '../../../../../../shared/corpus/databases/Chinook_PostgreSql.sql',
  import.meta.url,
)

describe.skipIf(!existsSync(chinook))('a shop nobody here designed', () => {
  it('is bound to its customers, with its employees apart', async () => {
    // The script also makes its own database, which is not what it is wanted for here.
    const script = readFileSync(chinook, 'utf8').replaceAll(
      /^(DROP|CREATE) DATABASE.*$|^\\c.*$/gm,
      '',
    )
    const { database, connection } = await made([script])
    const { datasets } = await scan(connection, rules)
    await connection[Symbol.asyncDispose]()
    await database[Symbol.asyncDispose]()
    expect(datasets['public.customer']?.subject).toEqual({ self: ['customer_id'] })
    expect(datasets['public.employee']?.subject).toEqual({ self: ['employee_id'] })
    expect(datasets['public.invoice']?.subject).toMatchObject({ to: 'public.customer' })
    expect(datasets['public.invoice_line']?.subject).toMatchObject({ to: 'public.invoice' })
    expect(datasets['public.track']?.subject).toBe('none')
    const fields = Object.values(datasets).flatMap((dataset) => Object.values(dataset.fields))
    expect(fields.filter((field) => field === 'undeclared')).toEqual([])
  })
})

function paths({ datasets }: System) {
  return Object.fromEntries(Object.entries(datasets).map(([id, { subject }]) => [id, subject]))
}

function schedulesOf({ datasets }: System) {
  return Object.fromEntries(
    Object.entries(datasets).flatMap(([id, { schedule }]) => (schedule ? [[id, schedule]] : [])),
  )
}

function columnsOf({ datasets }: System, kind: 'category' | 'notPersonal'): string[] {
  return Object.entries(datasets).flatMap(([id, { fields }]) =>
    Object.entries(fields)
      .filter(([, field]) => field !== 'undeclared' && kind in field)
      .map(([name]) => `${id}.${name}`),
  )
}

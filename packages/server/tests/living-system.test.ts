import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Board, board } from '@yakusoku/contract'
import { bundleFolder, generate } from '@yakusoku/hoshizora'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../src/platform/database/testing.ts'
import { type Ended, runCli, temporaryFolder } from './run-cli.ts'

// A system lives on after its gate was installed: columns come, people grant by hand, plans grow old.
const folder = temporaryFolder()
const system = 'living'
const role = (purpose: string): string => `yk_${system}_${purpose}`
let shop: TestDatabase
const run = (...args: readonly string[]): Promise<Ended> =>
  runCli([...args, '--bundle', join(folder.path, 'privacy')])

async function sql(text: string, user = 'postgres'): Promise<readonly Record<string, unknown>[]> {
  const client = new Client({ connectionString: shop.url.replace('postgres@', `${user}@`) })
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

async function standings(): Promise<Readonly<Record<string, string>>> {
  const drawn: Board = board.parse(JSON.parse((await run('check', '-o', 'json')).out))
  const clauses = drawn.sections.flatMap((section) => section.clauses)
  return Object.fromEntries(clauses.map(({ id, standing }) => [id, standing]))
}

/** How many members advertising sees now, signed in as its role. */
async function seen(): Promise<number> {
  const [row] = await sql(
    'select count(*)::int as n from purpose_advertising.kaiin',
    role('advertising'),
  )
  return Number(row?.['n'])
}

beforeAll(async () => {
  shop = await testDatabase()
  await generate({ database: shop.url, people: 200, asOf: '2026-11-23' })
  const policy = join(folder.path, 'policy.ja.md')
  copyFileSync(fileURLToPath(new URL('policy.ja.md', bundleFolder)), policy)
  mkdirSync(join(folder.path, 'privacy'), { recursive: true })
  await run('init', '--policy', policy, '--system', `${system}=${shop.url}`)
  await run('plan')
  const { code, err } = await run('apply')
  if (code !== 0) throw new Error(err)
})
afterAll(async () => {
  await shop[Symbol.asyncDispose]()
  folder[Symbol.dispose]()
})

describe('a person who stops a purpose', () => {
  it('is invisible to it from then on, and visible again when it is lifted', async () => {
    const [one] = await sql('select min(kaiin_no)::text as key from kaiin')
    const who = ['--dataset', 'public.kaiin', '--subject', String(one?.['key'])]
    const args = ['restrict', '--system', system, '--purpose', 'advertising', ...who]
    const before = await seen()
    expect(await run(...args)).toMatchObject({ code: 0 })
    expect(await seen()).toBe(before - 1)
    expect(await run(...args, '--lift')).toMatchObject({ code: 0 })
    expect(await seen()).toBe(before)
  })
})

describe('a hand-made grant', () => {
  it('is named by drift, breaks the promise on the board, and is taken back by the next apply', async () => {
    expect(await run('drift')).toMatchObject({ code: 0 })
    await sql(`grant select on public.toiawase to ${role('advertising')}`)
    const drifted = await run('drift')
    expect(drifted.code).toBe(2)
    expect(drifted.out).toContain('toiawase')
    expect((await standings())['purposes-9']).toBe('broken')
    await run('plan')
    expect(await run('apply')).toMatchObject({ code: 0 })
    expect((await standings())['purposes-9']).toBe('kept')
  })
})

describe('a column nobody declared', () => {
  it('is seen by no purpose, breaks the promise of collection, and is found by a scan', async () => {
    await sql('alter table kaiin add column kazoku_kosei text')
    const read = sql('select kazoku_kosei from purpose_advertising.kaiin', role('advertising'))
    await expect(read).rejects.toMatchObject({ code: '42703' })
    expect((await standings())['definition-3']).toBe('broken')
    expect(await run('scan', '--system', system)).toMatchObject({ code: 3 })
    const described = JSON.parse((await run('scan', '--system', system, '--describe')).out)
    expect(described.tables).toHaveLength(39)
    await sql('alter table kaiin drop column kazoku_kosei')
  })
})

describe('a plan', () => {
  it('is refused when a table was dropped since, and names it', async () => {
    await sql(`revoke select on purpose_billing.kaiin from ${role('billing')}`)
    expect(await run('plan', '--out', join(folder.path, 'old.json'))).toMatchObject({ code: 2 })
    await sql('drop table wishlist cascade')
    const refused = await run('apply', join(folder.path, 'old.json'))
    expect(refused.code).toBe(1)
    expect(refused.err).toContain('wishlist')
  })

  it('is refused when it is not one of ours', async () => {
    writeFileSync(join(folder.path, 'forged.json'), '[{"hash":"x","system":"living"}]')
    const refused = await run('apply', join(folder.path, 'forged.json'))
    expect(refused.code).toBe(1)
    expect(refused.err).toContain('purposes.plan-')
  })
})

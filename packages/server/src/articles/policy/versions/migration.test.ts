import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '../../../platform/database/database.ts'
import { migrate } from '../../../platform/database/migrator.ts'
import { type TestDatabase, testDatabase } from '../../../platform/database/testing.ts'
import { sampleBundle, sampleRules, sampleText } from '../testing.ts'
import { holds } from '../written-bundle.ts'
import { documentOf } from './content.ts'
import { publishedVersions, versionInForce } from './store.ts'

const folder = new URL('../../../../migrations/', import.meta.url)
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

const english = '# Privacy policy of Kakuu Books\n'
const policyOf = (ja: string) => ({
  ja: { file: 'policy.ja.md', sha256: sha256(ja) },
  en: { file: 'policy.en.md', sha256: sha256(english) },
})

let test: TestDatabase
let client: Client
beforeAll(async () => {
  test = await testDatabase()
  client = new Client({ connectionString: test.url })
  await client.connect()
  await client.query(
    'create schema platform; create table platform.migration (name text primary key, sha256 text not null, applied_at timestamptz not null default now())',
  )
  for (const name of readdirSync(folder).filter((file) => file < '0006')) {
    const sql = readFileSync(new URL(name, folder), 'utf8')
    await client.query(sql)
    await client.query('insert into platform.migration (name, sha256) values ($1, $2)', [
      name,
      sha256(sql),
    ])
  }
})
afterAll(async () => {
  await client.end()
  await test[Symbol.asyncDispose]()
})

describe('versions published before approvals were', () => {
  it('stay in force as adopted: the last one, with the rules its last check used', async () => {
    const add = `insert into policy.version
      (number, company, text_ja, sha256_ja, published_at, text_en, sha256_en)
      values ($1, '架空書房', $2, $3, $4, $5, $6)`
    const later = `${sampleText}\n`
    await client.query(add, [
      1,
      sampleText,
      sha256(sampleText),
      '2026-11-20T15:00:00Z',
      english,
      sha256(english),
    ])
    await client.query(add, [
      2,
      later,
      sha256(later),
      '2026-11-21T14:59:00Z',
      english,
      sha256(english),
    ])
    await client.query(
      "insert into policy.check_run values (gen_random_uuid(), 2, $1, '2026-11-22T00:00:00Z')",
      [JSON.stringify(sampleRules)],
    )
    expect(await migrate(test.url)).toContain('0006_policy_drafts.sql')
    await using database = openDatabase(test.url)
    const held = await versionInForce(database.read, new Date('2026-11-23T00:00:00Z'))
    expect(held).toMatchObject({ number: 2, author: null, inForceFrom: '2026-11-21' })
    expect(held?.rules).toEqual({ ...sampleRules, policy: policyOf(later) })
    const [, first] = await publishedVersions(database.read)
    // Never checked: what the text says by itself, under the ids counted in it.
    expect(first?.rules.purposes.length).toBeGreaterThan(0)
    expect(first && documentOf(first).clauses[0]?.id).toBe('intro-1')
    // A folder made of either keeps the English text.
    expect(first?.rules.policy.en).toEqual(policyOf(sampleText).en)
    // The folder they were published from says what they say, whichever rules were last checked.
    const own = sampleBundle({ ...sampleRules, policy: policyOf(sampleText) })
    const en = { file: 'policy.en.md', text: english, sha256: sha256(english) }
    expect(first && holds(first, { ...own, en })).toBe(true)
    expect(first && holds(first, { ...own, en: null })).toBe(false)
    expect(held && holds(held, { ...own, en })).toBe(false)
  })
})

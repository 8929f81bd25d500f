import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleRules, sampleText } from '../testing.ts'
import { mio, type TwoConnections, takenTo, twoConnections } from './testing.ts'

// Behind the program's back: whoever has a connection and no program.
const now = new Date('2026-11-23T03:00:00Z')
const written = { ja: sampleText, rules: sampleRules }
const edited = { ja: sampleText.replace('大切に', 'とても大切に'), rules: sampleRules }
let two: TwoConnections
let published = ''
let approved = ''
let submitted = ''
beforeAll(async () => {
  two = await twoConnections()
  published = (await takenTo(two.one, 'publish', written, now)).id
  await takenTo(two.one, 'activate', { ...edited, on: '2026-11-23' }, now)
  approved = (await takenTo(two.one, 'approve', written, now)).id
  submitted = (await takenTo(two.one, 'submit', written, now)).id
})
afterAll(() => two[Symbol.asyncDispose]())

const change = (statement: string) => two.one.transaction((tx) => sql.raw(statement).execute(tx))
const set = (what: string, id: string) =>
  change(`update policy.version set ${what} where id = '${id}'`)

describe('a published version', () => {
  it.each([
    "text_ja = 'x'",
    "text_en = 'x', sha256_en = repeat('0', 64)",
    "rules = '{}'",
    "anchors = '{}'",
    "hash = repeat('0', 64)",
    'number = 3',
    "effective_on = '2027-01-01'",
    "published_at = '2020-01-01'",
    "approver_name = 'x'",
    'number = null, published_at = null',
  ])('refuses %s', async (what) => {
    await expect(set(what, published)).rejects.toThrow('immutable')
  })

  it('is activated once', async () => {
    const row = '(select id from policy.version where number = 2)'
    const again = change(`update policy.version set in_force_from = '2026-12-01' where id = ${row}`)
    await expect(again).rejects.toThrow('immutable')
  })

  it.each(['delete from policy.version where number = 1', 'truncate policy.version cascade'])(
    'refuses %s',
    async (statement) => {
      await expect(change(statement)).rejects.toThrow('kept')
    },
  )

  it('is kept word for word, and its hash with it', async () => {
    const { rows } = await two.one.transaction((tx) =>
      sql<{ text_ja: string }>`select text_ja from policy.version where number = 1`.execute(tx),
    )
    expect(rows[0]?.text_ja).toBe(sampleText)
  })
})

describe('an approval', () => {
  it.each([
    ["text_ja = 'x'", 'approved draft is immutable'],
    ["rules = '{}'", 'approved draft is immutable'],
    ["hash = repeat('0', 64), approved_hash = repeat('0', 64)", 'approved draft is immutable'],
    ["company = 'x'", 'approved draft is immutable'],
    ["sha256_ja = repeat('0', 64)", 'approved draft is immutable'],
    ['writers = writers || gen_random_uuid()', 'approved draft is immutable'],
    ["change_class = 'editorial'", 'approved draft is immutable'],
  ])('is of what was read: refuses %s', async (what, because) => {
    await expect(set(what, approved)).rejects.toThrow(because)
  })

  it.each([
    [
      'by a writer',
      `approver = '${mio.id}', approver_name = 'x', approved_at = now(), approved_hash = hash`,
      'version_approved_by_another',
    ],
    [
      'of another wording',
      "approver = gen_random_uuid(), approver_name = 'x', approved_at = now(), approved_hash = repeat('0', 64)",
      'version_approved_as_it_is',
    ],
    ['by nobody', 'approved_at = now(), approved_hash = hash', 'version_approval_whole'],
  ])('is refused %s', async (_, what, constraint) => {
    await expect(set(what, submitted)).rejects.toThrow(constraint)
  })

  it('comes before publication', async () => {
    const early = set(
      "number = 3, published_at = '2026-11-23T03:00:00Z', effective_on = '2026-12-01'",
      submitted,
    )
    await expect(early).rejects.toThrow('version_published_when_approved')
  })
})

const copy = (what: string) =>
  change(`insert into policy.version select (jsonb_populate_record(version,
    jsonb_build_object('id', gen_random_uuid()) || '${what}'::jsonb)).*
    from policy.version where number = 1`)

describe('a text nobody approved', () => {
  it.each([
    [
      'adopted after another',
      '{"number": 3, "adopted": true}',
      'only the first version is adopted',
    ],
    ['published without a draft', '{"number": 3, "adopted": false}', 'begins as a draft'],
  ])('is refused %s', async (_, what, because) => {
    await expect(copy(what)).rejects.toThrow(because)
  })

  it('does not become adopted', async () => {
    await expect(set('adopted = true', submitted)).rejects.toThrow(/adopted|version_/)
  })
})

describe('the days of a version', () => {
  it('are not before it is published', async () => {
    const early = set(
      "number = 3, published_at = '2026-11-23T03:00:00Z', effective_on = '2020-01-01'",
      approved,
    )
    await expect(early).rejects.toThrow('not dated back')
  })

  it.each(['2019-01-01', '2026-11-22'])('are not before it is activated: %s', async (day) => {
    await expect(
      set(`activated_at = '2026-11-23T03:00:00Z', in_force_from = '${day}'`, published),
    ).rejects.toThrow('not in force before its day')
  })
})

describe('the numbers of versions', () => {
  it.each([2, 4, 99])('count up without a gap: not %i after 2', async (number) => {
    const what = `number = ${number}, published_at = '2026-11-23T03:00:00Z', effective_on = '2026-12-01'`
    await expect(set(what, approved)).rejects.toThrow('without gaps')
  })
})

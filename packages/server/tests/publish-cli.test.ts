import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dayInJapan, formatRules, parseAnchors, parseRules } from '@yakusoku/policy'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleRules, sampleText } from '../src/articles/policy/testing.ts'
import { approve } from '../src/articles/policy/versions/approve.ts'
import { beginDraft } from '../src/articles/policy/versions/begin-draft.ts'
import { discard } from '../src/articles/policy/versions/discard.ts'
import { giveBack } from '../src/articles/policy/versions/give-back.ts'
import { openDrafts, publishedVersions } from '../src/articles/policy/versions/store.ts'
import { rei } from '../src/articles/policy/versions/testing.ts'
import { actAs, invite } from '../src/articles/safeguards/index.ts'
import { type Database, openDatabase } from '../src/platform/database/database.ts'
import { type TestDatabase, testDatabase } from '../src/platform/database/testing.ts'
import { type Ended, runCli, temporaryFolder } from './run-cli.ts'

const folder = temporaryFolder()
const bundle = join(folder.path, 'privacy')
let own: TestDatabase
let database: Database
beforeAll(async () => {
  own = await testDatabase()
  database = openDatabase(own.url)
  mkdirSync(bundle)
  write(sampleText)
})
afterAll(async () => {
  await database[Symbol.asyncDispose]()
  await own[Symbol.asyncDispose]()
  folder[Symbol.dispose]()
})

/** The folder as somebody who looked their edit over leaves it. */
function write(text: string, rules = sampleRules): void {
  const sha256 = createHash('sha256').update(text).digest('hex')
  const policy = { ja: { file: 'policy.ja.md', sha256 } }
  writeFileSync(join(bundle, 'policy.ja.md'), text)
  writeFileSync(join(bundle, 'rules.yaml'), formatRules({ ...rules, policy }))
}

const read = (file: string): string => readFileSync(join(bundle, file), 'utf8')
const run = (...args: readonly string[]): Promise<Ended> =>
  runCli([...args, '--bundle', bundle, '--home', folder.path], { DATABASE_URL: own.url })

async function approveOpen(): Promise<void> {
  const [draft] = await openDrafts(database.read)
  const { id = '', hash = '' } = draft ?? {}
  await database.transaction((tx) => approve(tx, { id, by: rei, hash }, new Date()))
}

const edited = sampleText.replace('大切に扱います', 'これまで以上に大切に扱います')

describe('the folder of a company, step by step', () => {
  it('is adopted as version 1, once', async () => {
    expect(await run('publish')).toMatchObject({
      code: 0,
      err: expect.stringMatching(/taken over as version 1/),
    })
    expect(await run('publish')).toMatchObject({
      code: 0,
      err: expect.stringMatching(/nothing changed/),
    })
    expect(await run('check')).toMatchObject({ code: 3 })
  })

  it('becomes a draft when it differs, and waits for a second person, also when asked again', async () => {
    write(edited)
    for (const _ of [1, 2]) {
      expect(await run('publish')).toMatchObject({
        code: 2,
        err: expect.stringMatching(/waits for approval/),
      })
    }
    expect(await openDrafts(database.read)).toMatchObject([{ author: { name: '運用担当者' } }])
    // Not approved yet: what is checked is still what is in force.
    expect((await run('check', '-o', 'json')).out).toContain('"number": 1')
  })

  it('takes its own draft back for a newer edit', async () => {
    write(`${edited}\n`)
    expect(await run('publish')).toMatchObject({ code: 2 })
    const drafts = await openDrafts(database.read)
    expect(drafts).toMatchObject([{ revision: 2, ja: { text: `${edited}\n` } }])
    expect(drafts[0]?.submittedAt).not.toBeNull()
  })

  it('acts in nobody’s name who could not do it in the console', async () => {
    for (const [name, code] of [
      ['だれか', /safeguards.no-such-staff/],
      ['', /safeguards.no-such-staff/],
      ['見るだけの人', /safeguards.not-permitted/],
    ] as const) {
      await database.transaction((tx) => invite(tx, '見るだけの人', 'viewer', new Date()))
      expect(await run('publish', '--by', name)).toMatchObject({
        code: 1,
        err: expect.stringMatching(code),
      })
    }
  })

  it('leaves alone what that person has begun in the console', async () => {
    await database.transaction((tx) => invite(tx, '天野 いと', 'officer', new Date()))
    const { id } = await database.transaction((tx) => actAs(tx, '天野 いと', 'policy.write'))
    const written = { ja: `${edited}\n\n`, en: null, rules: sampleRules, named: null }
    const begun = await database.transaction((tx) =>
      beginDraft(tx, { by: { id, name: '天野 いと' }, written }, new Date()),
    )
    write(`${edited}\n\n\n`)
    expect(await run('publish', '--by', '天野 いと')).toMatchObject({ code: 2 })
    const drafts = (await openDrafts(database.read)).filter(({ author }) => author?.id === id)
    expect(drafts).toHaveLength(2)
    expect(drafts.find((draft) => draft.id === begun.id)).toMatchObject({
      ja: { text: `${edited}\n\n` },
    })
    const now = new Date()
    await database.transaction(async (tx) => {
      for (const draft of drafts) {
        if (draft.submittedAt)
          await giveBack(tx, { id: draft.id, by: rei, reason: 'もう要りません。' }, now)
        await discard(tx, { id: draft.id, by: rei }, now)
      }
    })
    write(`${edited}\n`)
  })

  it('says why it was given back, and does not put the same before an approver again', async () => {
    const [draft] = await openDrafts(database.read)
    const given = { id: draft?.id ?? '', by: rei, reason: '末尾の空行は要りません。' }
    await database.transaction((tx) => giveBack(tx, given, new Date()))
    expect(await run('publish')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/末尾の空行は要りません/),
    })
    write(edited)
    expect(await run('publish')).toMatchObject({ code: 2, err: expect.stringMatching(/waits/) })
  })

  it('is published once approved, for a day to come, and does not take effect by that', async () => {
    await approveOpen()
    const past = await run('publish', '--on', '2020-01-01')
    expect(past).toMatchObject({ code: 1, err: expect.stringMatching(/policy.effective-past/) })
    expect(await run('publish', '--on', 'tomorrow')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/platform.no-such-day/),
    })
    expect(await run('publish')).toMatchObject({
      code: 0,
      err: expect.stringMatching(/published as version 2,/),
    })
    expect(await run('publish')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/published as version 2 already/),
    })
    expect((await run('check', '-o', 'json')).out).toContain('"number": 1')
  })

  it('shows its effects first, and takes effect when they are confirmed', async () => {
    const shown = await run('activate')
    expect(shown).toMatchObject({ code: 2, err: expect.stringMatching(/--yes/) })
    expect(shown.out).toContain('version 2')
    expect(shown.out).toContain('1 clauses change')
    expect(await run('activate', '--yes', '--class', 'consent')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/policy.class-not-confirmed/),
    })
    expect(await run('activate', '2', '--yes')).toMatchObject({
      code: 0,
      err: expect.stringContaining(`in force from ${dayInJapan(new Date())}`),
    })
    expect(await run('activate')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/policy.nothing-to-activate/),
    })
    expect(await run('activate', '9')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/policy.no-such-version/),
    })
    expect((await run('check', '-o', 'json')).out).toContain('"number": 2')
  })

  it('asks for the class where people must consent', async () => {
    const purpose = {
      id: 'sale',
      label: { ja: '名簿の販売', en: 'selling lists' },
      clauses: ['purposes-4'],
      categories: ['name' as const],
      stoppable: true,
    }
    const text = edited.replace('届けするため\n', '届けするため\n3. 名簿を販売するため\n')
    write(text, { ...sampleRules, purposes: [...sampleRules.purposes, purpose] })
    await run('publish')
    await approveOpen()
    await run('publish')
    expect((await run('activate')).out).toContain('class consent')
    expect(await run('activate', '--yes')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/policy.class-not-confirmed/),
    })
    expect((await publishedVersions(database.read))[0]).toMatchObject({ activatedAt: null })
    expect(await run('activate', '--yes', '--class', 'consent')).toMatchObject({ code: 0 })
  })
})

describe('pulling', () => {
  it('writes the version in force with the ids of its clauses, and what it wrote is that version', async () => {
    expect(await run('pull')).toMatchObject({
      code: 0,
      err: expect.stringMatching(/wrote version 3/),
    })
    const anchors = parseAnchors(read('anchors.yaml'), 'anchors.yaml')
    expect(anchors.clauses.map(({ id }) => id)).toContain('purposes-4')
    expect(await run('publish')).toMatchObject({
      code: 0,
      err: expect.stringMatching(/nothing changed/),
    })
  })

  it('refuses to write over edits nobody has, until told to', async () => {
    const mine = `${edited}\n\n`
    write(mine)
    expect(await run('pull')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/policy.folder-edited/),
    })
    expect(read('policy.ja.md')).toBe(mine)
    writeFileSync(join(bundle, 'rules.yaml'), 'not: [ rules')
    expect(await run('pull')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/policy.folder-edited/),
    })
    expect(await run('pull', '--version', '1', '--force')).toMatchObject({ code: 0 })
    expect(read('policy.ja.md')).toBe(sampleText)
    expect(parseRules(read('rules.yaml'), 'rules.yaml').purposes).toHaveLength(2)
    expect(existsSync(join(bundle, 'rules.yaml.part'))).toBe(false)
  })

  it('writes over what some version says without being told', async () => {
    expect(await run('pull')).toMatchObject({ code: 0 })
    expect(await run('pull', '--version', '99')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/policy.no-such-version/),
    })
  })
})

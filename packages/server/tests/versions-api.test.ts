import { randomUUID } from 'node:crypto'
import { type RouteName, routes } from '@yakusoku/contract'
import { dayInJapan } from '@yakusoku/policy'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Application, createApplication } from '../src/application.ts'
import { sampleRules, sampleText } from '../src/articles/policy/testing.ts'
import { configure } from '../src/config/config.ts'
import { readEnvironment } from '../src/config/environment.ts'
import { type Installation, openInstallation } from '../src/installation.ts'
import { type TestDatabase, testDatabase } from '../src/platform/database/testing.ts'
import { type Answered, type Caller, signedIn } from './console-caller.ts'
import { temporaryFolder } from './run-cli.ts'

// An installation without a folder: everything comes in through the console.
const folder = temporaryFolder()
const today = dayInJapan(new Date())
let own: TestDatabase
let installation: Installation
let application: Application
let mio: Caller
let rei: Caller
let viewer: Caller
beforeAll(async () => {
  own = await testDatabase()
  const environment = readEnvironment({ DATABASE_URL: own.url, YAKUSOKU_PORTAL_PORT: '0' })
  const config = configure(environment, { bundle: `${folder.path}/none`, home: folder.path })
  installation = await openInstallation(config)
  application = await createApplication(installation)
  mio = await signedIn(application, installation, { name: '佐倉 みお' })
  rei = await signedIn(application, installation, { name: '城戸 れい' })
  viewer = await signedIn(application, installation, { name: '見学 者', role: 'viewer' })
})
afterAll(async () => {
  await application[Symbol.asyncDispose]()
  await installation[Symbol.asyncDispose]()
  await own[Symbol.asyncDispose]()
  folder[Symbol.dispose]()
})

const written = { ja: sampleText, en: null, rules: sampleRules }

const edit = (words: string) => ({
  ...written,
  ja: sampleText.replace('大切に扱います', words),
})

async function begun(by: Caller = mio, given: object = written): Promise<Answered['body']> {
  const { status, body } = await by('beginDraft', {}, given)
  expect([status, body.code]).toEqual([200, undefined])
  return body
}

/** Takes a fresh draft of these words as far as `until`. */
async function advanced(
  until: 'submit' | 'approve' | 'publish' | 'activate',
  given: object = written,
): Promise<{ id: string; hash: string }> {
  const { id, hash } = await begun(mio, given)
  expect(await mio('submitDraft', { id })).toMatchObject({ status: 200 })
  if (until === 'submit') return { id, hash }
  expect(await rei('approveDraft', { id }, { hash })).toMatchObject({ status: 200 })
  if (until === 'approve') return { id, hash }
  expect(await mio('publishVersion', { id }, { effectiveOn: today })).toMatchObject({ status: 200 })
  if (until === 'publish') return { id, hash }
  const { body } = await mio('versionEffects', { id })
  const activated = await mio('activateVersion', { id }, { token: body.token, class: body.class })
  expect(activated).toMatchObject({ status: 200, body: { state: 'in-force' } })
  return { id, hash }
}

const bodies: Partial<Record<RouteName, object>> = {
  beginDraft: written,
  saveDraft: { revision: 1, ...written },
  approveDraft: { hash: 'x' },
  returnDraft: { reason: '言い回しを直してください。' },
  publishVersion: { effectiveOn: today },
  activateVersion: { token: 'x', class: null },
}

describe('an installation nobody has published anything in', () => {
  it('lists nothing, has seen nothing, has no board, and says so', async () => {
    expect(await mio('versions')).toEqual({ status: 200, body: [] })
    expect(await mio('systems')).toEqual({ status: 200, body: [] })
    expect(await mio('watch')).toEqual({ status: 204, body: null })
    for (const route of ['board', 'check', 'watchNow'] as const) {
      expect(await mio(route)).toMatchObject({
        status: 404,
        body: { code: 'policy.nothing-published' },
      })
    }
    const page = await application.portal.inject('/ja/policy')
    expect(page.statusCode).toBe(404)
    expect(page.body).toContain('まだありません')
  })
})

describe('who may do what', () => {
  it.each(['versions', 'watch', 'addresses'] as const)(
    '%s: 200 for somebody who may only look',
    async (name) => {
      expect((await viewer(name)).status).toBeLessThan(300)
    },
  )

  it.each([
    'beginDraft',
    'saveDraft',
    'discardDraft',
    'submitDraft',
    'approveDraft',
    'returnDraft',
    'publishVersion',
    'versionEffects',
    'activateVersion',
    'watchNow',
  ] as const)('%s: 403 for somebody who may only look', async (name) => {
    const answer = await viewer(name, { id: randomUUID() }, bodies[name])
    expect(answer).toMatchObject({ status: 403, body: { code: 'safeguards.not-permitted' } })
  })

  it.each([
    'version',
    'versionDiff',
    'saveDraft',
    'discardDraft',
    'submitDraft',
    'approveDraft',
    'returnDraft',
    'publishVersion',
    'versionEffects',
    'activateVersion',
  ] as const)('%s: 404 for one that is not there, or cannot be', async (name) => {
    for (const id of [randomUUID(), 'purposes-1']) {
      const answer = await mio(name, { id }, bodies[name])
      expect(answer).toMatchObject({ status: 404, body: { code: 'policy.no-such-version' } })
    }
  })

  it.each(['beginDraft', 'saveDraft', 'approveDraft', 'returnDraft', 'publishVersion'] as const)(
    '%s: 400 for a call of another form',
    async (name) => {
      const answer = await mio(name, { id: randomUUID() }, { other: 1 })
      expect(answer).toMatchObject({ status: 400, body: { code: 'platform.invalid-call' } })
    },
  )
})

describe('beginning a draft', () => {
  it('200: from a text alone, with the rules it says by itself', async () => {
    const draft = await begun(mio, { ja: sampleText })
    expect(routes.beginDraft.answer.safeParse(draft).error).toBeUndefined()
    expect(draft).toMatchObject({ state: 'draft', number: null, revision: 1, author: '佐倉 みお' })
    expect(draft.rules.purposes.length).toBeGreaterThan(0)
  })

  it('200: from another draft, whose writers then cannot approve it', async () => {
    const { id } = await begun(rei)
    const copy = await begun(mio, { from: id })
    await mio('submitDraft', { id: copy.id })
    const answer = await rei('approveDraft', { id: copy.id }, { hash: copy.hash })
    expect(answer).toMatchObject({ status: 403, body: { code: 'policy.own-approval' } })
  })

  it('200: takes a text far over 64 kB', async () => {
    const ja = sampleText + '当店は、個人情報を大切に扱います。\n'.repeat(3000)
    expect(await begun(mio, { ja, rules: sampleRules })).toMatchObject({ ja })
  })

  it('400: takes no more than 3 MB of it, and any other route 64 kB', async () => {
    const huge = await mio(
      'beginDraft',
      {},
      { ja: 'あ'.repeat(1_000_000), en: 'い'.repeat(100_000) },
    )
    expect(huge).toMatchObject({ status: 400, body: { code: 'platform.invalid-call' } })
    const hash = 'x'.repeat(70_000)
    expect((await mio('approveDraft', { id: randomUUID() }, { hash })).status).toBe(400)
  })

  it.each([
    ['a recipe', { ja: '卵を割り、砂糖を混ぜて焼く。' }, 'policy.not-a-policy'],
    ['a NUL', { ja: `${sampleText}\0` }, 'policy.binary'],
    ['an escape', { ja: `${sampleText}\x1b[31m` }, 'policy.binary'],
    ['half a character', { ja: `${sampleText}\ud800` }, 'policy.binary'],
    ['a NUL in its rules', { ...written, rules: { ...sampleRules, 'x\0': 1 } }, 'policy.binary'],
    [
      'rules without a floor',
      { ...written, rules: { format: JSON.parse('['.repeat(500) + ']'.repeat(500)) } },
      'policy.rules-too-nested',
    ],
    ['rules of another shape', { ...written, rules: { format: 2 } }, 'policy.rules-invalid'],
  ])('refuses %s and keeps nothing', async (_, given, code) => {
    const before = (await mio('versions')).body.length
    const answer = await mio('beginDraft', {}, given)
    expect([answer.body.code, answer.status < 500]).toEqual([code, true])
    expect((await mio('versions')).body).toHaveLength(before)
  })

  it('404: from a version that is not there', async () => {
    expect(await mio('beginDraft', {}, { from: randomUUID() })).toMatchObject({ status: 404 })
  })
})

describe('saving a draft', () => {
  it('200: the next revision, whose clauses keep their ids', async () => {
    const draft = await begun()
    const ja = sampleText.replace('1. 書籍', '1. 会員の登録を受け付けるため\n2. 書籍')
    const saved = await rei('saveDraft', { id: draft.id }, { ...written, ja, revision: 1 })
    expect(saved).toMatchObject({ status: 200, body: { revision: 2, author: '城戸 れい' } })
    const before = draft.anchors.clauses.map(({ id }: { id: string }) => id)
    const after = saved.body.anchors.clauses
    const kept = after.filter(({ id }: { id: string }) => before.includes(id))
    expect(kept).toEqual(draft.anchors.clauses)
    expect(after).toHaveLength(before.length + 1)
  })

  it('409: somebody else saved first', async () => {
    const { id } = await begun()
    const both = await Promise.all(
      [mio, rei].map((by) => by('saveDraft', { id }, { ...written, revision: 1 })),
    )
    expect(both.map(({ status }) => status)).toEqual(expect.arrayContaining([200, 409]))
    expect(both.find(({ status }) => status === 409)?.body.code).toBe('policy.draft-stale')
  })

  it('409: it is before an approver', async () => {
    const { id } = await advanced('submit')
    const answer = await mio('saveDraft', { id }, { ...written, revision: 1 })
    expect(answer).toMatchObject({ status: 409, body: { code: 'policy.version-state' } })
  })
})

describe('discarding a draft', () => {
  it('204, then 404; 409 once it is submitted', async () => {
    const { id } = await begun()
    expect(await mio('discardDraft', { id })).toEqual({ status: 204, body: null })
    expect(await mio('version', { id })).toMatchObject({ status: 404 })
    const submitted = await advanced('submit')
    expect(await mio('discardDraft', submitted)).toMatchObject({ status: 409 })
  })
})

describe('submitting a draft', () => {
  it('422: its rules name a clause the text lacks; it is kept as it is', async () => {
    const rules = { ...sampleRules, permissions: { clauses: ['safeguards-9'] } }
    const { id } = await begun(mio, { ...written, rules })
    const answer = await mio('submitDraft', { id })
    expect(answer).toMatchObject({ status: 422, body: { code: 'policy.clause-unknown' } })
    expect((await mio('version', { id })).body).toMatchObject({ state: 'draft', rules })
  })
})

describe('approving', () => {
  it('403: not by whoever wrote it; 409: not another wording; 200: by a second person', async () => {
    const { id, hash } = await advanced('submit')
    expect(await mio('approveDraft', { id }, { hash })).toMatchObject({ status: 403 })
    const other = await rei('approveDraft', { id }, { hash: 'f'.repeat(64) })
    expect(other).toMatchObject({ status: 409, body: { code: 'policy.approval-moved' } })
    const answer = await rei('approveDraft', { id }, { hash })
    expect(answer.body).toMatchObject({ state: 'approved', approver: '城戸 れい' })
    expect(await rei('approveDraft', { id }, { hash })).toMatchObject({ status: 409 })
  })

  it('200: gives it back with a reason, and the approval is gone', async () => {
    const { id } = await advanced('approve')
    const reason = '利用目的の言い回しを直してください。'
    const answer = await rei('returnDraft', { id }, { reason })
    expect(answer.body).toMatchObject({ state: 'draft', returned: reason, approver: null })
    expect(await mio('publishVersion', { id }, { effectiveOn: today })).toMatchObject({
      status: 409,
    })
  })
})

describe('from approval to force', () => {
  it('422: not for a day that has passed in Japan', async () => {
    const { id } = await advanced('approve')
    const answer = await mio('publishVersion', { id }, { effectiveOn: '2026-01-01' })
    expect(answer).toMatchObject({ status: 422, body: { code: 'policy.effective-past' } })
  })

  it('is published without being in force, shows its effects, and is activated by them alone', async () => {
    const { id } = await advanced('publish')
    expect((await mio('version', { id })).body).toMatchObject({ state: 'published', number: 1 })
    expect(await mio('board')).toMatchObject({ status: 404 })
    const { body } = await mio('versionEffects', { id })
    expect(routes.versionEffects.answer.safeParse(body).error).toBeUndefined()
    expect(body.effects[0].ja).toContain('最初の版')
    const wrong = await mio('activateVersion', { id }, { token: 'x', class: null })
    expect(wrong).toMatchObject({ status: 409, body: { code: 'policy.effects-moved' } })
    const answer = await mio('activateVersion', { id }, { token: body.token, class: null })
    expect(answer.body).toMatchObject({ state: 'in-force' })
    expect((await application.portal.inject('/ja/policy.txt')).body).toBe(sampleText)
    expect(await mio('board')).toMatchObject({ status: 200, body: { version: { number: 1 } } })
    expect(await mio('check')).toMatchObject({ status: 200 })
    expect(await mio('versionEffects', { id })).toMatchObject({ status: 409 })
  })

  it('409: nothing to submit where nothing differs from the version in force', async () => {
    const { id } = await begun(mio, written)
    const answer = await mio('submitDraft', { id })
    expect(answer).toMatchObject({ status: 409, body: { code: 'policy.nothing-changed' } })
  })

  it('wants the class repeated where people must consent, and then supersedes the version before', async () => {
    const ja = sampleText.replace(
      '2. 新刊の広告をお届けするため',
      '2. 新刊の広告をお届けするため\n3. 購入履歴を分析し、提携会社の商品を宣伝するため',
    )
    const purpose = {
      id: 'profiling',
      label: { ja: '提携会社の宣伝', en: 'advertising of partners' },
      clauses: ['purposes-4'],
      categories: ['email'],
      stoppable: true,
    }
    const rules = { ...sampleRules, purposes: [...sampleRules.purposes, purpose] }
    const first = (await mio('versions')).body.find((one: { number: number }) => one.number === 1)
    const { id } = await advanced('publish', { ja, en: null, rules })
    const diff = await mio('versionDiff', { id })
    expect(routes.versionDiff.answer.safeParse(diff.body).error).toBeUndefined()
    expect(diff.body).toMatchObject({ class: 'consent' })
    expect(diff.body.rules[0]).toMatchObject({
      rule: 'purposes/profiling',
      label: { ja: '利用目的「提携会社の宣伝」' },
    })
    const { token } = (await mio('versionEffects', { id })).body
    const unread = await mio('activateVersion', { id }, { token, class: 'notify' })
    expect(unread).toMatchObject({ status: 422, body: { code: 'policy.class-not-confirmed' } })
    const answer = await mio('activateVersion', { id }, { token, class: 'consent' })
    expect(answer.body).toMatchObject({ state: 'in-force', number: 2 })
    expect((await mio('version', { id: first.id })).body.state).toBe('superseded')
  })

  it('409: a version that a later one overtook cannot come into force', async () => {
    const early = await advanced('publish', edit('とても大切に扱います'))
    await advanced('activate', edit('いつも大切に扱います'))
    const answer = await mio('versionEffects', early)
    expect(answer).toMatchObject({ status: 409, body: { code: 'policy.version-overtaken' } })
  })
})

describe('the watcher', () => {
  it('409: says that the rules name no page', async () => {
    expect(await mio('watchNow')).toMatchObject({ status: 409, body: { code: 'policy.no-page' } })
  })

  it('200: does not ask an address of our own network, keeps that, and shows it', async () => {
    const publication = { clauses: ['contact-1'], url: 'http://169.254.169.254/latest/meta-data/' }
    const rules = { ...sampleRules, publication }
    await advanced('activate', { ...written, rules })
    const { status, body } = await mio('watchNow')
    expect([status, body.outcome]).toEqual([200, 'refused'])
    expect(await mio('watch')).toEqual({ status: 200, body })
  })
})

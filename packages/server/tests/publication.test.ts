import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { bundleFolder } from '@yakusoku/hoshizora'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Application, createApplication } from '../src/application.ts'
import { adopt, adoptedBundle, type Bundle, readBundle } from '../src/articles/policy/index.ts'
import { machineCopy } from '../src/articles/policy/publication/machine-copy.ts'
import { activate } from '../src/articles/policy/versions/activate.ts'
import { approve } from '../src/articles/policy/versions/approve.ts'
import { beginDraft } from '../src/articles/policy/versions/begin-draft.ts'
import { publish } from '../src/articles/policy/versions/publish.ts'
import { versionInForce } from '../src/articles/policy/versions/store.ts'
import { submit } from '../src/articles/policy/versions/submit.ts'
import { configure } from '../src/config/config.ts'
import { readEnvironment } from '../src/config/environment.ts'
import { type Installation, openInstallation } from '../src/installation.ts'
import { type TestDatabase, testDatabase } from '../src/platform/database/testing.ts'
import { temporaryFolder } from './run-cli.ts'

const portalUrl = 'https://policy.hoshizora.example.jp'
const author = { id: randomUUID(), name: '書いた人' }
const approver = { id: randomUUID(), name: '確かめた人' }

const folder = temporaryFolder()
let own: TestDatabase
let installation: Installation
let application: Application
let bundle: Bundle

beforeAll(async () => {
  own = await testDatabase()
  const environment = readEnvironment({ DATABASE_URL: own.url, YAKUSOKU_PORTAL_URL: portalUrl })
  const config = configure(environment, { bundle: fileURLToPath(bundleFolder), home: folder.path })
  installation = await openInstallation(config)
  application = await createApplication(installation)
  bundle = await readBundle(config.bundle)
})
afterAll(async () => {
  await application[Symbol.asyncDispose]()
  await installation[Symbol.asyncDispose]()
  await own[Symbol.asyncDispose]()
  folder[Symbol.dispose]()
})

const get = (url: string, headers: Record<string, string> = {}) =>
  application.portal.inject({ url, headers })

const rewrite = (text: string): string => text.replace('90日間保存します', '120日間保存します')

/** A second version that keeps card data longer, announced for a day far ahead. */
async function publishSecond(): Promise<string> {
  const now = new Date()
  const written = {
    ja: rewrite(bundle.ja.text),
    en: bundle.en?.text ?? null,
    rules: {
      ...bundle.rules,
      schedules: bundle.rules.schedules.map((schedule) =>
        schedule.id === 'cards' ? { ...schedule, period: 'P120D' } : schedule,
      ),
    },
    named: null,
  }
  return installation.database.transaction(async (tx) => {
    const { id } = await beginDraft(tx, { by: author, written }, now)
    const { hash } = await submit(tx, { id, by: author }, now)
    await approve(tx, { id, by: approver, hash }, now)
    await publish(tx, { id, by: approver, effectiveOn: '2099-01-01' }, now)
    return id
  })
}

const everyPage = ['policy', 'policy/versions', 'policy/embed'].flatMap((path) => [
  `/ja/${path}`,
  `/en/${path}`,
])

describe('before anything is published', () => {
  it.each([
    ...everyPage,
    '/ja/policy.txt',
    '/ja/policy.pdf',
    '/ja/feed.atom',
    '/en/feed.json',
    '/policy.jsonld',
    '/.well-known/privacy-policy.json',
    '/ja/policy/versions/1',
  ])('%s is not there, and says what to do', async (url) => {
    const answer = await get(url)
    expect(answer.statusCode).toBe(404)
    expect(answer.body).toMatch(/公表|見つかりません|published|ありません/)
  })
})

describe('what is published', () => {
  beforeAll(async () => {
    await installation.database.transaction((tx) => adopt(tx, adoptedBundle(bundle), new Date()))
    await publishSecond()
  })

  it.each(everyPage)('%s is a page that a copy may be kept of after asking', async (url) => {
    const answer = await get(url)
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(answer.headers['cache-control']).toBe('public, no-cache')
    const again = await get(url, { 'if-none-match': String(answer.headers.etag) })
    expect([again.statusCode, again.body]).toEqual([304, ''])
  })

  it('the policy is the one in force, and says that another is announced', async () => {
    const { body } = await get('/ja/policy')
    expect(body).toContain('90日間保存します')
    expect(body).toContain('第2版を公表しています。2099年1月1日から施行します。')
  })

  it('the announced version is read under its permalink, which says that it does not apply yet', async () => {
    const { body } = await get('/ja/policy/versions/2')
    expect(body).toContain('120日間保存します')
    expect(body).toContain('この版は2099年1月1日から施行します。')
    expect(body).toContain('noindex')
  })

  it('what it changes is marked, with what the law asks of it', async () => {
    const { body } = await get('/ja/policy/versions/2/changes')
    expect(body).toMatch(/<del>.*90.*<\/del>/)
    expect(body).toMatch(/<ins>.*120.*<\/ins>/)
    expect(body).toContain('範囲が広がる')
  })

  it('a version without one before it has no changes, and one that is not there has nothing', async () => {
    const urls = ['/ja/policy/versions/1/changes', '/ja/policy/versions/3', '/en/policy/versions/0']
    for (const url of [...urls, '/ja/policy/versions/99999999999']) {
      expect((await get(url)).statusCode).toBe(404)
    }
  })

  it('the exact text of a version never changes, so a copy is good for ever', async () => {
    const answer = await get('/ja/policy/versions/1.txt')
    expect(answer.body).toBe(bundle.ja.text)
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  })

  it('a PDF is made once and is the same bytes for everybody', async () => {
    const [one, other] = await Promise.all([
      get('/ja/policy/versions/1.pdf'),
      get('/ja/policy.pdf'),
    ])
    expect(one?.headers['content-type']).toBe('application/pdf')
    expect(one?.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
    expect(one?.rawPayload.equals(other?.rawPayload ?? Buffer.alloc(0))).toBe(true)
    await using second = await createApplication(installation)
    const elsewhere = await second.portal.inject({ url: '/ja/policy/versions/1.pdf' })
    expect(elsewhere.rawPayload.equals(one?.rawPayload ?? Buffer.alloc(0))).toBe(true)
  })

  it('a feed tells of every version, the newest first, under addresses of our own', async () => {
    const { body } = await get('/ja/feed.atom', { host: 'evil.example' })
    expect(body).not.toContain('evil.example')
    expect([...body.matchAll(/<id>([^<]*)<\/id>/g)].map(([, id]) => id)).toEqual([
      `${portalUrl}/ja/policy`,
      `${portalUrl}/ja/policy/versions/2`,
      `${portalUrl}/ja/policy/versions/1`,
    ])
    const json = (await get('/en/feed.json')).json<{ items: { title: string }[] }>()
    expect(json.items.map(({ title }) => title)).toEqual([
      'Privacy policy, version 2',
      'Privacy policy, version 1',
    ])
  })

  it('the machine copy has its published shape and nothing that stays inside', async () => {
    const answer = await get('/.well-known/privacy-policy.json')
    expect(answer.headers['access-control-allow-origin']).toBe('*')
    const copy = machineCopy.strict().parse(answer.json())
    expect(copy.inForce).toBe(1)
    expect(copy.versions.map(({ number, state }) => [number, state])).toEqual([
      [1, 'in-force'],
      [2, 'published'],
    ])
    expect(copy.versions[0]?.sha256.ja).toBe(bundle.ja.sha256)
    expect(answer.body).not.toMatch(/"(statements|suppressions|answers|grants|systems)"|佐倉/)
    expect((await get('/.well-known/privacy-policy.schema.json')).json()).toHaveProperty('$schema')
  })

  it('a frame is allowed to the company’s own page and to nobody else', async () => {
    const embedded = await get('/ja/policy/embed')
    const origin = new URL(bundle.rules.publication?.url ?? '').origin
    expect(embedded.headers['content-security-policy']).toContain(`frame-ancestors ${origin}`)
    expect(embedded.headers['x-frame-options']).toBeUndefined()
    const page = await get('/ja/policy')
    expect(page.headers['content-security-policy']).toContain("frame-ancestors 'none'")
  })

  it('no draft is told of anywhere', async () => {
    const now = new Date()
    const written = {
      ja: `${bundle.ja.text}\n\n秘密の下書き。\n`,
      en: null,
      rules: bundle.rules,
      named: null,
    }
    await installation.database.transaction((tx) => beginDraft(tx, { by: author, written }, now))
    const urls = [...everyPage, '/ja/feed.atom', '/.well-known/privacy-policy.json']
    for (const url of [...urls, '/policy.jsonld', '/ja/policy/versions/3']) {
      expect((await get(url)).body).not.toContain('秘密の下書き')
    }
  })
})

describe('the first day in force', () => {
  it('begins at midnight in Japan, whatever the clock of the machine', async () => {
    const { database } = installation
    const [second] = await database.read
      .selectFrom('policy.version')
      .select('id')
      .where('number', '=', 2)
      .execute()
    const follows = await versionInForce(database.read, new Date())
    const turn = { follows: follows?.id ?? null, passes: [], replacedBy: null }
    await database.transaction((tx) =>
      activate(tx, { id: second?.id ?? '', by: approver, turn, class: 'notify' }, new Date()),
    )
    const at = async (instant: string) =>
      (await versionInForce(database.read, new Date(instant)))?.number
    expect(await at('2098-12-31T14:59:59.999Z')).toBe(1)
    expect(await at('2098-12-31T15:00:00.000Z')).toBe(2)
  })
})

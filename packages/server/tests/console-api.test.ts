import { fileURLToPath } from 'node:url'
import { type RouteName, routes } from '@yakusoku/contract'
import { bundleFolder } from '@yakusoku/hoshizora'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Application, createApplication } from '../src/application.ts'
import { adopt, adoptedBundle, readBundle } from '../src/articles/policy/index.ts'
import { invite } from '../src/articles/safeguards/index.ts'
import { configure } from '../src/config/config.ts'
import { readEnvironment } from '../src/config/environment.ts'
import { type Installation, openInstallation } from '../src/installation.ts'
import { type TestDatabase, testDatabase } from '../src/platform/database/testing.ts'
import { temporaryFolder } from './run-cli.ts'

const folder = temporaryFolder()
let own: TestDatabase
let installation: Installation
let application: Application
beforeAll(async () => {
  own = await testDatabase()
  const environment = readEnvironment({ DATABASE_URL: own.url })
  const config = configure(environment, { bundle: fileURLToPath(bundleFolder), home: folder.path })
  installation = await openInstallation(config)
  const bundle = await readBundle(config.bundle)
  await installation.database.transaction((tx) => adopt(tx, adoptedBundle(bundle), new Date()))
  application = await createApplication(installation)
})
afterAll(async () => {
  await application[Symbol.asyncDispose]()
  await installation[Symbol.asyncDispose]()
  await own[Symbol.asyncDispose]()
  folder[Symbol.dispose]()
})

/** Names that exist in the shop's bundle, for the parameters of a path. */
const known: Readonly<Record<string, string>> = { id: 'purposes-1', name: 'shop' }

function call(name: RouteName, cookie = '', parameters = known) {
  const { method, path } = routes[name]
  const url = path.replace(/:(\w+)/g, (_, key: string) => parameters[key] ?? '')
  return application.console.inject({ method, url, headers: { cookie } })
}

async function signedIn(role: 'officer' | 'viewer'): Promise<string> {
  const token = await installation.database.transaction((tx) => invite(tx, role, role, new Date()))
  const answer = await application.console.inject({
    method: 'POST',
    url: routes.signIn.path,
    payload: { token },
  })
  const [cookie] = answer.cookies
  return `${cookie?.name}=${cookie?.value}`
}

const guarded = ['board', 'clause', 'check', 'systems', 'system'] as const

/** Tried answer by answer in versions-api.test.ts. */
const versions = [
  'versions',
  'version',
  'versionDiff',
  'beginDraft',
  'saveDraft',
  'discardDraft',
  'submitDraft',
  'approveDraft',
  'returnDraft',
  'publishVersion',
  'versionEffects',
  'activateVersion',
  'watch',
  'watchNow',
  'addresses',
] as const

describe('every route of the console', () => {
  it('is in this test: none is served that nobody tried', () => {
    expect(Object.keys(routes).toSorted()).toEqual(
      [...guarded, ...versions, 'session', 'signIn', 'signOut'].toSorted(),
    )
  })

  it.each([...guarded, ...versions])('%s: 401 without a session', async (name) => {
    const answer = await call(name)
    expect(answer.statusCode).toBe(401)
    expect(answer.json()).toMatchObject({ code: 'safeguards.not-signed-in' })
    expect((await call(name, 'yakusoku_session=made-up')).statusCode).toBe(401)
  })

  it.each(guarded)('%s: 200 for the officer, in the shape of the contract', async (name) => {
    const answer = await call(name, await signedIn('officer'))
    expect(answer.statusCode).toBe(200)
    expect(routes[name].answer.safeParse(answer.json()).error).toBeUndefined()
  })

  it.each([
    ['board', 200],
    ['clause', 200],
    ['systems', 200],
    ['system', 200],
    ['check', 403],
  ] as const)('%s: %i for somebody who may only look', async (name, status) => {
    expect((await call(name, await signedIn('viewer'))).statusCode).toBe(status)
  })

  it.each([
    ['clause', 'policy.no-such-clause'],
    ['system', 'inventory.no-such-system'],
  ] as const)('%s: 404 for one that is not there', async (name, code) => {
    const answer = await call(name, await signedIn('officer'), { id: 'purposes-999', name: 'nope' })
    expect(answer.statusCode).toBe(404)
    expect(answer.json()).toMatchObject({ code })
  })

  it('answers an unknown call of the API as a problem, not with the page', async () => {
    const answer = await application.console.inject('/api/secrets')
    expect(answer.statusCode).toBe(404)
    expect(answer.json()).toMatchObject({ code: 'platform.not-found' })
  })
})

describe('a check without any system', () => {
  it('proves nothing: no purpose is kept where nobody could look', async () => {
    const { totals, sections } = (await call('check', await signedIn('officer'))).json()
    const purposes = sections
      .flatMap(({ clauses }: { clauses: object[] }) => clauses)
      .filter(({ id }: { id: string }) => id.startsWith('purposes-'))
    expect(new Set(purposes.map(({ standing }: { standing: string }) => standing))).toEqual(
      new Set(['unproven']),
    )
    expect(totals.kept).toBe(0)
  })
})

describe('the portal', () => {
  it.each(['/api/board', '/api/session', '/sign-in'])('has no %s', async (url) => {
    expect((await application.portal.inject(url)).statusCode).toBe(404)
  })

  it.each(['/assets/..%2f..%2fpackage.json', '/assets/../package.json', '/assets/%2e%2e/x'])(
    'serves no file outside its assets: %s',
    async (url) => {
      expect((await application.portal.inject(url)).statusCode).toBe(404)
    },
  )

  it('gives the checkpoint and the key to verify the ledger with', async () => {
    expect((await application.portal.inject('/ledger/key')).body).toBe(
      `${installation.signer.vkey}\n`,
    )
  })
})

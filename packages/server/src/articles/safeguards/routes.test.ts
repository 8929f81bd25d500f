import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '../../platform/database/database.ts'
import { migrate } from '../../platform/database/migrator.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { createListener } from '../../platform/http/listener.ts'
import { createGuard, sessionCookie } from './guard.ts'
import { invite } from './invite.ts'
import { sessionRoutes } from './routes.ts'

const hour = 60 * 60 * 1000
let test: TestDatabase
let database: Database
let app: FastifyInstance
beforeAll(async () => {
  test = await testDatabase()
  await migrate(test.url)
  database = openDatabase(test.url)
  app = await createListener(createGuard(database.read))
  await sessionRoutes(app, database, false)
  app.get('/officers-only', { config: { access: 'check.run' } }, () => ({ ok: true }))
})
afterAll(async () => {
  await app.close()
  await database[Symbol.asyncDispose]()
  await test[Symbol.asyncDispose]()
})

const newLink = (name: string, role: 'officer' | 'viewer', madeAt = new Date()): Promise<string> =>
  database.transaction((tx) => invite(tx, name, role, madeAt))

const post = (token: unknown, headers = {}) =>
  app.inject({ method: 'POST', url: '/api/session', payload: { token }, headers })

async function signedIn(role: 'officer' | 'viewer'): Promise<Record<string, string>> {
  const answer = await post(await newLink(`${role} さん`, role))
  return { [sessionCookie]: answer.cookies[0]?.value ?? '' }
}

describe('POST /api/session', () => {
  it('200: a fresh link signs in, with a cookie no script and no other site can use', async () => {
    const answer = await post(await newLink('佐倉 みお', 'officer'))
    expect(answer.statusCode).toBe(200)
    expect(answer.json()).toMatchObject({ name: '佐倉 みお', role: 'officer' })
    expect(answer.cookies[0]).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/' })
  })

  it('401: a link works once, even for two who use it at the same time', async () => {
    const token = await newLink('佐倉 みお', 'officer')
    const answers = await Promise.all([post(token), post(token), post(token)])
    expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1)
    expect(answers.find(({ statusCode }) => statusCode === 401)?.json()).toMatchObject({
      code: 'safeguards.link-used',
    })
  })

  it('401: an expired link is told like one that never was', async () => {
    const old = await newLink('佐倉 みお', 'officer', new Date(Date.now() - hour - 1000))
    const [expired, unknown] = await Promise.all([post(old), post('x'.repeat(43))])
    expect(expired.statusCode).toBe(401)
    expect(expired.json()).toEqual(unknown.json())
  })

  it('400: a call of another form is refused without being repeated', async () => {
    const answer = await post({ secret: 'hunter2' })
    expect(answer.statusCode).toBe(400)
    expect(answer.body).not.toContain('hunter2')
  })

  it('403: another site cannot sign somebody in', async () => {
    const answer = await post(await newLink('佐倉 みお', 'officer'), {
      origin: 'https://evil.example',
    })
    expect(answer.statusCode).toBe(403)
    expect(answer.json()).toMatchObject({ code: 'platform.forbidden-origin' })
  })
})

describe('GET and DELETE /api/session', () => {
  it('401: nobody is signed in', async () => {
    expect((await app.inject('/api/session')).statusCode).toBe(401)
  })

  it('200, then 204 and 401: signing out ends the session on the server', async () => {
    const cookies = await signedIn('viewer')
    const url = '/api/session'
    expect((await app.inject({ url, cookies })).json()).toMatchObject({ role: 'viewer' })
    expect((await app.inject({ url, cookies, method: 'DELETE' })).statusCode).toBe(204)
    expect((await app.inject({ url, cookies })).statusCode).toBe(401)
  })
})

describe('a route that names a permission', () => {
  const url = '/officers-only'

  it('401 without a session, 403 for a role without it, 200 with it', async () => {
    expect((await app.inject(url)).statusCode).toBe(401)
    const denied = await app.inject({ url, cookies: await signedIn('viewer') })
    expect(denied.statusCode).toBe(403)
    expect(denied.json()).toMatchObject({ code: 'safeguards.not-permitted' })
    expect((await app.inject({ url, cookies: await signedIn('officer') })).statusCode).toBe(200)
  })

  it('does not start when it names none', async () => {
    const open = await createListener(async () => {})
    expect(() => open.get('/anything', () => 'hello')).toThrow('names no access')
    await open.close()
  })
})

describe('what the database keeps', () => {
  it('is a hash: no token can be read out of it', async () => {
    const token = await newLink('佐倉 みお', 'officer')
    const links = await database.read.selectFrom('safeguards.sign_in_link').selectAll().execute()
    expect(links.some(({ token_hash }) => token_hash.toString('base64url') === token)).toBe(false)
    expect(links.length).toBeGreaterThan(0)
  })
})

import rateLimit from '@fastify/rate-limit'
import { Problem } from '@yakusoku/contract'
import type { FastifyInstance } from 'fastify'
import type { Database } from '../../platform/database/database.ts'
import { mount } from '../../platform/http/mount.ts'
import { sessionCookie } from './guard.ts'
import { recognise } from './recognise.ts'
import { signIn } from './sign-in.ts'
import { removeSession } from './store.ts'
import { tokenHash } from './token.ts'

/** Sign in with a one-time token, see who is signed in, sign out. */
export async function sessionRoutes(
  console: FastifyInstance,
  database: Database,
  secure: boolean,
): Promise<void> {
  const cookie = { path: '/', httpOnly: true, sameSite: 'strict', secure } as const
  await console.register(async (app) => {
    await app.register(rateLimit, {
      max: 60,
      timeWindow: '1 minute',
      errorResponseBuilder: () => new Problem('safeguards.too-many-attempts'),
    })

    mount(app, 'signIn', 'anyone', async ({ body, reply }) => {
      const token = await database.transaction((tx) => signIn(tx, body.token, new Date()))
      void reply.setCookie(sessionCookie, token, cookie)
      return recognise(database.read, token, new Date())
    })

    mount(app, 'session', 'anyone', ({ request }) =>
      recognise(database.read, request.cookies[sessionCookie], new Date()),
    )

    mount(app, 'signOut', 'anyone', async ({ request, reply }) => {
      const token = request.cookies[sessionCookie]
      if (token) await database.transaction((tx) => removeSession(tx, tokenHash(token)))
      void reply.clearCookie(sessionCookie, cookie)
      return null
    })
  })
}

import type { FastifyRequest } from 'fastify'
import type { Reader } from '../../platform/database/database.ts'
import type { Guard } from '../../platform/http/listener.ts'
import { holderOf, recognise, requirePermission } from './recognise.ts'
import type { Staff } from './store.ts'

/** Name of the session cookie. */
export const sessionCookie = 'yakusoku_session'

/** The guard of the console: a call goes on only with a session whose role has the route's permission. */
export function createGuard(read: Reader): Guard {
  return async (call: FastifyRequest, access) => {
    if (access === 'anyone') return
    requirePermission(await recognise(read, call.cookies[sessionCookie], new Date()), access)
  }
}

/**
 * The member of staff behind a call that passed the guard.
 *
 * @throws Problem `safeguards.not-signed-in` where the session ended meanwhile.
 */
export function callerOf(read: Reader, call: FastifyRequest): Promise<Staff> {
  return holderOf(read, call.cookies[sessionCookie], new Date())
}

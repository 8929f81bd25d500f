import { type Permission, Problem, type Session } from '@yakusoku/contract'
import type { Reader } from '../../platform/database/database.ts'
import { permissionsOf } from './permissions.ts'
import { findSession, type Staff } from './store.ts'
import { tokenHash } from './token.ts'

/**
 * The session of whoever holds this token, as the console may know it.
 *
 * @throws Problem `safeguards.not-signed-in` when nobody does, or no longer.
 */
export async function recognise(
  read: Reader,
  token: string | undefined,
  now: Date,
): Promise<Session> {
  const { staff, expiresAt } = await requireSession(read, token, now)
  const { name, role } = staff
  return { name, role, permissions: [...permissionsOf(role)], expiresAt: expiresAt.toISOString() }
}

/**
 * The member of staff who holds this session token, with the id that never leaves the server.
 *
 * @throws Problem `safeguards.not-signed-in`
 */
export async function holderOf(read: Reader, token: string | undefined, now: Date): Promise<Staff> {
  return (await requireSession(read, token, now)).staff
}

async function requireSession(
  read: Reader,
  token: string | undefined,
  now: Date,
): Promise<{ readonly staff: Staff; readonly expiresAt: Date }> {
  const found = token ? await findSession(read, tokenHash(token), now) : undefined
  if (!found) throw new Problem('safeguards.not-signed-in')
  return found
}

/** @throws Problem `safeguards.not-permitted` unless the session's role grants `permission`. */
export function requirePermission(session: Session, permission: Permission): void {
  if (!session.permissions.includes(permission)) throw new Problem('safeguards.not-permitted')
}

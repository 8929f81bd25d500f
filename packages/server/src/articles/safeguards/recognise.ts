import { type Permission, Problem, type Session } from '@yakusoku/contract'
import type { Reader } from '../../platform/database/database.ts'
import { permissionsOf } from './permissions.ts'
import { findSession } from './store.ts'
import { tokenHash } from './token.ts'

/** Who holds this session token.
 *
 * @throws Problem `safeguards.not-signed-in` when nobody does, or no longer.
 */
export async function recognise(
  read: Reader,
  token: string | undefined,
  now: Date,
): Promise<Session> {
  const found = token ? await findSession(read, tokenHash(token), now) : undefined
  if (!found) throw new Problem('safeguards.not-signed-in')
  const { name, role } = found.staff
  return {
    name,
    role,
    permissions: [...permissionsOf(role)],
    expiresAt: found.expiresAt.toISOString(),
  }
}

/** @throws Problem `safeguards.not-permitted` unless the session's role grants `permission`. */
export function requirePermission(session: Session, permission: Permission): void {
  if (!session.permissions.includes(permission)) throw new Problem('safeguards.not-permitted')
}

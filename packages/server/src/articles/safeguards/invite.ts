import type { StaffRole } from '@yakusoku/contract'
import type { Transaction } from '../../platform/database/database.ts'
import { addLink, findOrAddStaff } from './store.ts'
import { newToken, tokenHash } from './token.ts'

const linkLives = 60 * 60 * 1000

/** Makes a one-time sign-in token for a member of staff, good for one hour; only its hash is kept. */
export async function invite(
  tx: Transaction,
  name: string,
  role: StaffRole,
  now: Date,
): Promise<string> {
  const staff = await findOrAddStaff(tx, name, role)
  const token = newToken()
  await addLink(tx, tokenHash(token), staff.id, new Date(now.getTime() + linkLives))
  return token
}

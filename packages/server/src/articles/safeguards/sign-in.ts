import { Problem } from '@yakusoku/contract'
import type { Transaction } from '../../platform/database/database.ts'
import { addSession, removeExpired, takeLink } from './store.ts'
import { newToken, tokenHash } from './token.ts'

const sessionLives = 8 * 60 * 60 * 1000

/**
 * Trades a one-time token for a session of eight hours.
 *
 * @returns the session's token, for the cookie alone.
 * @throws Problem `safeguards.link-used`: unknown, used and expired are told alike, so that nobody learns
 *   which tokens ever existed.
 */
export async function signIn(tx: Transaction, token: string, now: Date): Promise<string> {
  const staff = await takeLink(tx, tokenHash(token), now)
  if (!staff) throw new Problem('safeguards.link-used')
  await removeExpired(tx, now)
  const session = newToken()
  await addSession(tx, tokenHash(session), staff, new Date(now.getTime() + sessionLives))
  return session
}

import { Client, type ClientConfig } from 'pg'
import { Refusal } from './refusal.ts'

/**
 * A client for an address or for what `pg` takes; not connected yet.
 *
 * @throws Refusal `url-invalid`, which does not repeat the address: it may hold a password.
 */
export function clientOf(database: string | ClientConfig): Client {
  const own = { application_name: 'hoshizora', connectionTimeoutMillis: 10_000 }
  if (typeof database !== 'string') return new Client({ ...own, ...database })
  if (!/^postgres(ql)?:\/\//.test(database)) throw new Refusal('url-invalid')
  try {
    return new Client({ ...own, connectionString: database })
  } catch (cause) {
    throw new Refusal('url-invalid', { cause })
  }
}

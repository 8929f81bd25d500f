import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { asAdmin, type ServerAddress } from './as-admin.ts'
import { databaseUrl } from './url.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The PostgreSQL that the test run started for itself; never one that was already there. */
    server: ServerAddress
    /** An older PostgreSQL, where one is installed; null where not. */
    olderServer: ServerAddress | null
  }
}

/** A database of one test file, dropped when disposed of. */
export interface TestDatabase extends AsyncDisposable {
  readonly url: string
  readonly name: string
}

/**
 * Makes an empty database (or a copy of `template`) on the server of this test run.
 *
 * Nothing in a test ever connects to `DATABASE_URL`.
 */
export async function testDatabase(
  options: { readonly template?: string; readonly older?: boolean } = {},
): Promise<TestDatabase> {
  const server = options.older ? inject('olderServer') : inject('server')
  if (!server) throw new Error('no older PostgreSQL is installed here')
  const name = `test_${randomBytes(6).toString('hex')}`
  const template = options.template ?? 'template0'
  await asAdmin(server, (client) => client.query(`create database ${name} template ${template}`))
  return {
    name,
    url: databaseUrl(server, name),
    [Symbol.asyncDispose]: async () => {
      await asAdmin(server, (client) =>
        client.query(`drop database if exists ${name} with (force)`),
      )
    },
  }
}

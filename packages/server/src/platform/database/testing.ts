import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { inject } from 'vitest'
import { databaseUrl } from './url.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The PostgreSQL that the test run started for itself; never one that was already there. */
    server: { readonly host: string; readonly port: number; readonly user: string }
    /** An older PostgreSQL, where one is installed; null where not. */
    olderServer: { readonly host: string; readonly port: number; readonly user: string } | null
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
  await asAdmin(server, `create database ${name} template ${options.template ?? 'template0'}`)
  return {
    name,
    url: databaseUrl(server, name),
    [Symbol.asyncDispose]: () => asAdmin(server, `drop database if exists ${name} with (force)`),
  }
}

async function asAdmin(
  server: { host: string; port: number; user: string },
  sql: string,
): Promise<void> {
  const client = new Client({ ...server, database: 'postgres' })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

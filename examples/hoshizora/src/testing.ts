import { randomBytes } from 'node:crypto'
import { Client, type ClientConfig } from 'pg'
import { inject } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** The PostgreSQL that the test run started for itself. */
    server: { readonly host: string; readonly port: number; readonly user: string }
  }
}

/** An empty database of one test file; dropped when disposed of. */
export interface ShopDatabase extends AsyncDisposable {
  readonly config: ClientConfig
  query<Row extends object>(sql: string): Promise<Row[]>
}

/** The server the test run provides, or the one `YAKUSOKU_TEST_SERVER` names as JSON. */
function testServer(): ClientConfig {
  const named = process.env.YAKUSOKU_TEST_SERVER
  if (named !== undefined) return JSON.parse(named) as ClientConfig
  const { host, port, user } = inject('server')
  return { host, port, user }
}

export async function shopDatabase(): Promise<ShopDatabase> {
  const server = testServer()
  const database = `hoshizora_${randomBytes(6).toString('hex')}`
  await asking(
    { ...server, database: 'postgres' },
    `create database ${database} template template0`,
  )
  const config = { ...server, database }
  return {
    config,
    query: (sql) => asking(config, sql),
    [Symbol.asyncDispose]: async () => {
      await asking({ ...server, database: 'postgres' }, `drop database ${database} with (force)`)
    },
  }
}

async function asking<Row extends object>(config: ClientConfig, sql: string): Promise<Row[]> {
  const client = new Client(config)
  await client.connect()
  try {
    const { rows } = await client.query<Row>(sql)
    return rows
  } finally {
    await client.end()
  }
}

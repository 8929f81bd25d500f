import type { Signer } from '@yakusoku/ledger'
import { Client } from 'pg'
import type { Config } from './config/config.ts'
import { type Database, openDatabase } from './platform/database/database.ts'
import { type EmbeddedServer, startEmbedded } from './platform/database/embedded.ts'
import { migrate } from './platform/database/migrator.ts'
import { databaseUrl } from './platform/database/url.ts'
import { openVault, type Vault } from './platform/keys/vault.ts'
import { openLedgerSigner } from './platform/record/signer.ts'

/** One Yakusoku: its own database, its keys, its settings. */
export interface Installation extends AsyncDisposable {
  readonly config: Config
  readonly database: Database
  readonly vault: Vault
  readonly signer: Signer
  /** The embedded server, for those who may make databases on it (the demo); null with DATABASE_URL. */
  readonly embedded: EmbeddedServer | null
}

const ownDatabase = 'yakusoku'

/**
 * Opens an installation, making what is missing: database, schema, keys.
 *
 * Several processes may hold one at a time; whoever closes last stops an embedded database.
 */
export async function openInstallation(config: Config): Promise<Installation> {
  const embedded = config.databaseUrl ? null : await startEmbedded(config.home)
  if (embedded) await ensureDatabase(embedded, ownDatabase)
  const url = config.databaseUrl ?? databaseUrl(embedded ?? never(), ownDatabase)
  await migrate(url)
  const keys = `${config.home}/keys`
  const database = openDatabase(url)
  return {
    config,
    database,
    vault: await openVault(keys),
    signer: await openLedgerSigner(keys),
    embedded,
    [Symbol.asyncDispose]: async () => {
      await database[Symbol.asyncDispose]()
      if (embedded) await stopIfLast(embedded)
    },
  }
}

/** Makes a database on the embedded server unless it is there. */
export async function ensureDatabase(server: EmbeddedServer, name: string): Promise<void> {
  await asAdmin(server, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount === 0) {
      await client.query(`create database ${client.escapeIdentifier(name)}`).catch(alreadyThere)
    }
  })
}

/** Another process may have made it in between (42P04), or be just about to (23505). */
function alreadyThere(error: { code?: string }): void {
  if (error.code !== '42P04' && error.code !== '23505') throw error
}

/** Another command or the server may have adopted this database meanwhile: then it is theirs to stop. */
async function stopIfLast(server: EmbeddedServer): Promise<void> {
  const others = await asAdmin(server, async (client) => {
    const { rowCount } = await client.query(
      `select from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`,
    )
    return rowCount
  })
  if (others === 0) await server.stop()
}

async function asAdmin<Result>(
  { host, port, user }: EmbeddedServer,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = new Client({ host, port, user, database: 'postgres', application_name: 'yakusoku' })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

function never(): never {
  throw new Error('neither an address nor an embedded database')
}

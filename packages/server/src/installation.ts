import type { Signer } from '@yakusoku/ledger'
import type { Config } from './config/config.ts'
import { asAdmin, beSeen, countOthers } from './platform/database/as-admin.ts'
import { ensureDatabase } from './platform/database/build-database.ts'
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
  // A pool closes idle connections; this one stays, so that others see that the database is in use.
  const presence = embedded && (await beSeen(embedded))
  return {
    config,
    database,
    vault: await openVault(keys),
    signer: await openLedgerSigner(keys),
    embedded,
    [Symbol.asyncDispose]: async () => {
      await database[Symbol.asyncDispose]()
      await presence?.end()
      if (embedded) await stopIfLast(embedded)
    },
  }
}

/** Another command or the server may have adopted this database meanwhile: then it is theirs to stop. */
async function stopIfLast(server: EmbeddedServer): Promise<void> {
  if ((await asAdmin(server, countOthers)) === 0) await server.stop()
}

function never(): never {
  throw new Error('neither an address nor an embedded database')
}

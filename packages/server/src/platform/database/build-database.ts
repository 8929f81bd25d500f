import { escapeIdentifier } from 'pg'
import { asAdmin, type ServerAddress } from './as-admin.ts'
import { databaseUrl } from './url.ts'

/** Makes a database on the embedded server unless it is there. */
export async function ensureDatabase(server: ServerAddress, name: string): Promise<void> {
  if (await exists(server, name)) return
  await asAdmin(server, (client) =>
    client.query(`create database ${escapeIdentifier(name)}`).catch((error: { code?: string }) => {
      // Another process may have made it in between (42P04), or be just about to (23505).
      if (error.code !== '42P04' && error.code !== '23505') throw error
    }),
  )
}

/**
 * Makes a database and fills it, unless it is there.
 *
 * It is built under another name and renamed when whole: a process killed meanwhile leaves a ruin that the
 * next one removes, never half a database.
 */
export async function buildDatabase(
  server: ServerAddress,
  name: string,
  fill: (url: string) => Promise<void>,
): Promise<void> {
  if (await exists(server, name)) return
  const ruin = escapeIdentifier(`${name} being built`)
  await asAdmin(server, async (client) => {
    await client.query(`drop database if exists ${ruin} with (force)`)
    await client.query(`create database ${ruin}`)
  })
  await fill(databaseUrl(server, `${name} being built`))
  await asAdmin(server, (client) =>
    client.query(`alter database ${ruin} rename to ${escapeIdentifier(name)}`),
  )
}

async function exists(server: ServerAddress, name: string): Promise<boolean> {
  return asAdmin(server, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    return rowCount === 1
  })
}

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { Problem } from '@yakusoku/contract'
import { Client } from 'pg'

const folder = new URL('../../../migrations/', import.meta.url)

/** A number for `pg_advisory_lock` that means "migrating Yakusoku". */
const migrationLock = 7_310_452_019

interface Migration {
  readonly name: string
  readonly sql: string
  readonly sha256: string
}

/**
 * Brings our own database to the schema this program knows; returns the names it applied.
 *
 * Each migration is one transaction, forward only. Its row is inserted first, so that a migrator that
 * ignores the lock collides before it changes anything. A killed run leaves whole migrations only.
 *
 * @throws Problem `platform.schema-newer` when a newer program was here, `platform.schema-edited` when an
 *   applied file was changed afterwards, `platform.own-database-unreachable`.
 */
export async function migrate(url: string): Promise<readonly string[]> {
  const client = new Client({ connectionString: url, application_name: 'yakusoku migrate' })
  client.on('error', () => {})
  await client.connect().catch((cause: unknown) => {
    throw new Problem('platform.own-database-unreachable', {}, { cause })
  })
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock])
    await client.query(bookkeeping)
    const { rows } = await client.query<{ name: string; sha256: string }>(
      'select name, sha256 from platform.migration order by name',
    )
    const known = readMigrations()
    refuseUnknown(rows, known)
    const pending = known.slice(rows.length)
    for (const migration of pending) await applyOne(client, migration)
    return pending.map(({ name }) => name)
  } finally {
    await client.end()
  }
}

const bookkeeping = `
  create schema if not exists platform;
  comment on schema platform is 'Machinery no article owns';
  create table if not exists platform.migration (
    name text primary key,
    sha256 text not null,
    applied_at timestamptz not null default now()
  );
  comment on table platform.migration is 'Migrations applied to this database. Kept for ever';
  comment on column platform.migration.name is 'File name';
  comment on column platform.migration.sha256 is 'Hash of the file as it was applied';
  comment on column platform.migration.applied_at is 'When';`

function readMigrations(): readonly Migration[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'))
  return names.toSorted().map((name) => {
    const sql = readFileSync(new URL(name, folder), 'utf8')
    return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') }
  })
}

function refuseUnknown(
  applied: readonly { name: string; sha256: string }[],
  known: readonly Migration[],
): void {
  applied.forEach(({ name, sha256 }, position) => {
    const ours = known[position]
    if (ours?.name !== name) throw new Problem('platform.schema-newer', { name })
    if (ours.sha256 !== sha256) throw new Problem('platform.schema-edited', { name })
  })
}

async function applyOne(client: Client, { name, sql, sha256 }: Migration): Promise<void> {
  await client.query('begin')
  try {
    await client.query('insert into platform.migration (name, sha256) values ($1, $2)', [
      name,
      sha256,
    ])
    await client.query(sql)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

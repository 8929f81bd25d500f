import type { ServerAddress } from './as-admin.ts'

/** The address of a database on a Unix socket, in the form `pg` and `psql` both read. */
export function databaseUrl({ host, port, user }: ServerAddress, database: string): string {
  const folder = encodeURIComponent(host)
  return `postgres://${user}@/${encodeURIComponent(database)}?host=${folder}&port=${port}`
}

/** The address of a database on a Unix socket, in the form `pg` and `psql` both read. */
export function databaseUrl(
  server: { readonly host: string; readonly port: number; readonly user: string },
  database: string,
): string {
  return `postgres://${server.user}@/${database}?host=${encodeURIComponent(server.host)}&port=${server.port}`
}

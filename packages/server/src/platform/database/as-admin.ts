import { Client } from 'pg'

/** Where a server listens and who may do everything on it. */
export interface ServerAddress {
  readonly host: string
  readonly port: number
  readonly user: string
}

/** Runs `work` on the server's maintenance database, as the user who may make databases. */
export async function asAdmin<Result>(
  server: ServerAddress,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = await beSeen(server)
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Opens a connection that lasts until its `end()`: whoever counts the others sees us meanwhile. */
export async function beSeen({ host, port, user }: ServerAddress): Promise<Client> {
  const client = new Client({
    host,
    port,
    user,
    database: 'postgres',
    application_name: 'yakusoku',
  })
  // Without a listener a lost connection would end the process.
  client.on('error', () => {})
  await client.connect()
  return client
}

/** How many others are connected to the server. */
export async function countOthers(client: Client): Promise<number> {
  const { rowCount } = await client.query(
    `select from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`,
  )
  return rowCount ?? 0
}

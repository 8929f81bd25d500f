import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { startEmbedded } from './embedded.ts'

const home = mkdtempSync(join(tmpdir(), 'yakusoku-embedded-'))
chmodSync(home, 0o711)
afterAll(() => rmSync(home, { recursive: true, force: true }))

describe('the embedded database', () => {
  it('starts, is adopted by a second starter, and survives kill -9 with every committed row', async () => {
    const first = await startEmbedded(home)
    expect(first.adopted).toBe(false)
    await ask(first, 'create table kept (n int)')
    await ask(first, 'insert into kept values (1)')

    const second = await startEmbedded(home)
    expect(second).toMatchObject({ adopted: true, pid: first.pid })

    process.kill(first.pid, 'SIGKILL')
    await expect
      .poll(() => startEmbedded(home).then((server) => server.pid), { timeout: 30_000 })
      .not.toBe(first.pid)
    const third = await startEmbedded(home)
    expect(await ask(third, 'select n from kept')).toEqual([{ n: 1 }])
    await third.stop()
  })

  it('gives two simultaneous starters the same server', async () => {
    const [one, other] = await Promise.all([startEmbedded(home), startEmbedded(home)])
    expect(one.pid).toBe(other.pid)
    await one.stop()
  })
})

async function ask(
  server: { host: string; port: number; user: string },
  sql: string,
): Promise<unknown> {
  const client = new Client({
    host: server.host,
    port: server.port,
    user: server.user,
    database: 'postgres',
  })
  await client.connect()
  const { rows } = await client.query(sql)
  await client.end()
  return rows
}

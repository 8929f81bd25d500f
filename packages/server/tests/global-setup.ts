import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildPages } from '../../../tools/build-pages.ts'
import { type EmbeddedServer, startEmbedded } from '../src/platform/database/embedded.ts'

const oldestSupported = '/usr/lib/postgresql/15/bin'

/** Builds stale pages, starts the PostgreSQL of this run in a folder of its own, and removes both at the end. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await buildPages()
  const home = mkdtempSync(join(tmpdir(), 'yakusoku-test-'))
  // PostgreSQL's own user must walk in where the tests run as root.
  chmodSync(home, 0o711)
  const settings = { max_connections: '200', fsync: 'off' }
  const server = await startEmbedded(join(home, 'current'), { settings })
  const older = existsSync(oldestSupported)
    ? await startEmbedded(join(home, 'older'), { settings, binaries: oldestSupported })
    : null
  project.provide('server', address(server))
  project.provide('olderServer', older && address(older))
  return async () => {
    await Promise.all([server.stop(), older?.stop()])
    rmSync(home, { recursive: true, force: true })
  }
}

function address({ host, port, user }: EmbeddedServer): {
  host: string
  port: number
  user: string
} {
  return { host, port, user }
}

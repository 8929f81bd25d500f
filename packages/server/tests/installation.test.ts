import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { configure } from '../src/config/config.ts'
import { readEnvironment } from '../src/config/environment.ts'
import { openInstallation } from '../src/installation.ts'
import { latestCheckpoint } from '../src/platform/record/read-ledger.ts'
import { temporaryFolder } from './run-cli.ts'

const folder = temporaryFolder()
afterAll(() => folder[Symbol.dispose]())
const config = configure(readEnvironment({}), { bundle: join(folder.path, 'privacy') })

describe('an installation', () => {
  it('stays usable for whoever still holds it, and stops its database with the last', async () => {
    const server = await openInstallation(config)
    const command = await openInstallation(config)
    expect(command.embedded?.pid).toBe(server.embedded?.pid)
    await command[Symbol.asyncDispose]()
    expect(await latestCheckpoint(server.database.read)).toBeUndefined()
    const pid = server.embedded?.pid ?? 0
    await server[Symbol.asyncDispose]()
    // A process that has ended keeps its number until its parent hears of it.
    await vi.waitFor(() => {
      expect(() => process.kill(pid, 0)).toThrow('ESRCH')
    })
  })

  it('is made by two starters at once without a quarrel, and found again with its keys', async () => {
    const [one, other] = await Promise.all([openInstallation(config), openInstallation(config)])
    const sealed = one.vault.seal('secret', 'here')
    expect(other.vault.open(sealed, 'here')).toBe('secret')
    expect(other.signer.vkey).toBe(one.signer.vkey)
    await one[Symbol.asyncDispose]()
    await other[Symbol.asyncDispose]()
  })
})

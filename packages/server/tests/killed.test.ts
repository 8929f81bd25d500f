import { once } from 'node:events'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { board } from '@yakusoku/contract'
import { bundleFolder } from '@yakusoku/hoshizora'
import { afterAll, describe, expect, it } from 'vitest'
import { hear } from './processes.ts'
import { runCli, startCli, temporaryFolder } from './run-cli.ts'

const folder = temporaryFolder()
const bundle = join(folder.path, 'privacy')
cpSync(fileURLToPath(bundleFolder), bundle, {
  recursive: true,
  filter: (path) => !path.includes('.yakusoku'),
})
const common = ['--demo', '--people', '3000', '--bundle', bundle]
const anyPort = { YAKUSOKU_PORTAL_PORT: '0', YAKUSOKU_CONSOLE_PORT: '0' }
afterAll(() => folder[Symbol.dispose]())

describe('a start killed with SIGKILL', () => {
  it.each([
    ["while it builds the shop's database", /building the shop/, 300],
    ['while it installs the gate', /installing the purpose gates/, 200],
    ['while it checks', /checking the promises/, 100],
  ])('%s leaves nothing half-made for the next', async (_, moment, later) => {
    const child = startCli(['start', ...common], anyPort)
    await hear(child, moment)
    await new Promise((resolve) => setTimeout(resolve, later))
    child.kill('SIGKILL')
    await once(child, 'exit')
    const planned = await runCli(['plan', '--json', '--bundle', bundle])
    // Either nothing of the gate is there yet, or all of it: never a part to repair.
    const plans =
      planned.code === 1 ? [] : (JSON.parse(planned.out) as { changes: { action: string }[] }[])
    const actions = new Set(plans.flatMap(({ changes }) => changes.map(({ action }) => action)))
    expect([...actions].filter((action) => action === 'remove')).toEqual([])
    expect(actions.size === 0 || actions.has('create')).toBe(true)
  })

  it('starts the next time, whole', async () => {
    const child = startCli(['start', ...common], anyPort)
    const said = await hear(child, /to stop/)
    expect(said).toContain('console')
    const checked = await runCli(['check', '-o', 'json', '--bundle', bundle])
    const { totals, sections } = board.parse(JSON.parse(checked.out))
    expect(totals.unbound).toBe(0)
    const purposes = sections.flatMap(({ clauses }) =>
      clauses.filter(({ id }) => id === 'purposes-9'),
    )
    expect(purposes).toMatchObject([{ standing: 'kept' }])
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([0, null])
  })
})

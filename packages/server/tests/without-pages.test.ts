import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runCli, temporaryFolder } from './run-cli.ts'

const folder = temporaryFolder()
afterAll(() => folder[Symbol.dispose]())

// A clean checkout has no built pages: to such a process the portal's package cannot be loaded.
const hook = `import { registerHooks } from 'node:module'
registerHooks({ resolve: (name, from, next) => {
  if (name === '@yakusoku/portal') throw new Error('not built')
  return next(name, from)
} })`
const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(hook)}` }

describe('where the pages are not built', () => {
  it.each(['plan', 'check', 'drift', 'publish'])('%s still works', async (command) => {
    const { err } = await runCli([command, '--bundle', join(folder.path, 'none')], env)
    expect(err).toContain('policy.no-bundle: ')
  })

  it('start says how to build them', async () => {
    const ports = { YAKUSOKU_PORTAL_PORT: '0', YAKUSOKU_CONSOLE_PORT: '0' }
    const home = join(folder.path, 'home')
    const { code, err } = await runCli(['start', '--home', home], { ...env, ...ports })
    expect(code).toBe(1)
    expect(err).toContain('platform.pages-not-built: ')
  })
})

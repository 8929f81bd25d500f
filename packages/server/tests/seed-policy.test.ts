import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Board, board } from '@yakusoku/contract'
import { generate } from '@yakusoku/hoshizora'
import { readDocument } from '@yakusoku/policy'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../src/platform/database/testing.ts'
import { type Ended, runCli, temporaryFolder } from './run-cli.ts'

const policy = fileURLToPath(
  new URL('../../../../shared/corpus/policies/000-seed.txt', import.meta.url),
)

// The corpus is other people's text and not part of the repository.
describe.skipIf(!existsSync(policy))('a policy nobody here wrote, on a database', () => {
  const folder = temporaryFolder()
  const common = ['--bundle', join(folder.path, 'privacy')]
  let shop: TestDatabase
  let drawn: Board
  const run = (...args: readonly string[]): Promise<Ended> => runCli([...args, ...common])

  beforeAll(async () => {
    shop = await testDatabase()
    await generate({ database: shop.url, people: 200, asOf: '2026-11-23' })
  })
  afterAll(async () => {
    await shop[Symbol.asyncDispose]()
    folder[Symbol.dispose]()
  })

  it('is drafted, planned and applied without an edit', async () => {
    const drafted = await run('init', '--policy', policy, '--system', `shop=${shop.url}`)
    expect(drafted).toMatchObject({ code: 0 })
    const planned = await run('plan')
    expect(planned).toMatchObject({ code: 2 })
    expect(planned.out.indexOf('people')).toBeLessThan(planned.out.indexOf('changes'))
    expect(await run('apply')).toMatchObject({ code: 0 })
  })

  it('is installed once: the next plan is empty and there is nothing left to apply', async () => {
    expect(await run('plan')).toMatchObject({ code: 0 })
    const again = await run('apply')
    expect(again).toMatchObject({ code: 0 })
    expect(again.err).toContain('nothing to change')
    expect((await run('apply')).err).toContain('purposes.no-plan')
  })

  it('has every clause on the board, none missing, none invented', async () => {
    const checked = await run('check', '-o', 'json')
    // Empty promises are left in this text, and they fail the check.
    expect(checked.code).toBe(3)
    drawn = board.parse(JSON.parse(checked.out))
    const { clauses } = readDocument(readFileSync(policy, 'utf8'))
    const shown = drawn.sections.flatMap((section) => section.clauses)
    expect(shown.map(({ id }) => id)).toEqual(clauses.map(({ id }) => id))
    expect(shown.map(({ text }) => text)).toEqual(clauses.map(({ text }) => text))
  })

  it('shows its purposes kept by the gate, and claims nothing it did not try', () => {
    const clauses = drawn.sections.flatMap((section) => section.clauses)
    const purposes = clauses.filter(({ id }) => id.startsWith('purposes-')).slice(1)
    expect(purposes).toHaveLength(11)
    // That statistics identify nobody is promised, and no view can prove it.
    const unproven = purposes.filter(({ standing }) => standing !== 'kept')
    expect(unproven.map(({ text, standing }) => [text.includes('統計'), standing])).toEqual([
      [true, 'unproven'],
    ])
    const others = [
      'acquisition',
      'third-party',
      'requests',
      'safeguards',
      'breach',
      'improvement',
      'contact',
    ]
    for (const kind of others) {
      const standings = clauses.filter(({ id }) => id.startsWith(`${kind}-`))
      expect(standings.some(({ standing }) => standing === 'kept')).toBe(false)
    }
  })

  it('leaves a ledger that verifies without us', async () => {
    const { out: key } = await run('ledger', 'key')
    const file = join(folder.path, 'ledger.jsonl')
    const { out } = await run('ledger', 'export')
    writeFileSync(file, out)
    const verified = await runCli(['verify', file, '--key', key.trim()])
    expect(verified).toMatchObject({ code: 0 })
    expect(JSON.parse(verified.out)).toMatchObject({ verified: true })
    const kinds = out.match(/"kind":"[a-z.-]+"/g)
    expect(kinds).toEqual(
      expect.arrayContaining([
        '"kind":"policy.published"',
        '"kind":"purposes.applied"',
        '"kind":"policy.checked"',
      ]),
    )
  })
})

import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleFolder } from '@yakusoku/hoshizora'
import { afterAll, describe, expect, it } from 'vitest'
import { runCli, temporaryFolder } from './run-cli.ts'

const folder = temporaryFolder()
afterAll(() => folder[Symbol.dispose]())

function file(name: string, content: string | Buffer): string {
  const path = join(folder.path, name)
  writeFileSync(path, content)
  return path
}

const policy =
  'プライバシーポリシー\n個人情報の利用目的\n当社は個人情報を以下の目的で利用します。\n'
// 個人情報の利用目的。 in EUC-JP, often enough to tell.
const eucJp = Buffer.from('B8C4BFCDBEF0CAF3A4CECDF8CDD1CCDCC5AAA1A30A'.repeat(20), 'hex')

describe('a file that is no policy', () => {
  it.each([
    ['not there', join(folder.path, 'nowhere.txt'), 'policy.unreadable'],
    ['a folder', folder.path, 'policy.unreadable'],
    ['empty', file('empty.txt', ''), 'policy.empty'],
    ['white space', file('blank.txt', ' \n\t\n　\n'), 'policy.empty'],
    ['50 MB of text', file('huge.txt', Buffer.alloc(50_000_000, policy)), 'policy.too-large'],
    [
      'a PDF',
      file('a.pdf', Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')),
      'policy.binary',
    ],
    ['bytes', file('bytes', Buffer.from([0, 1, 2, 3, 0, 255])), 'policy.binary'],
    ['a heading alone, in EUC-JP', file('euc.txt', eucJp), 'policy.not-a-policy'],
    [
      'a recipe',
      file('recipe.txt', '材料\n卵 2個\n砂糖 30g\n\n作り方\n混ぜて焼く。\n'),
      'policy.not-a-policy',
    ],
  ])('is refused when it is %s', async (_, path, code) => {
    const { code: exit, out, err } = await runCli(['import', path])
    expect(exit).toBe(1)
    expect(out).toBe('')
    expect(err).toContain(`${code}: `)
  })
})

describe('a system that cannot be used', () => {
  const text = file('policy.txt', policy)
  const bundle = join(folder.path, 'privacy')
  it.each([
    ['no address', 'shop', 'inventory.system-flag'],
    ['another kind of address', 'shop=mysql://a@127.0.0.1/b', 'inventory.url-invalid'],
    ['a broken address', 'shop=postgres://[::bad/y', 'inventory.url-invalid'],
    ['nobody listening', 'shop=postgres://taro:hunter2@127.0.0.1:1/shop', 'inventory.unreachable'],
    [
      'an unknown host',
      'shop=postgres://taro:hunter2@nowhere.invalid/shop',
      'inventory.unreachable',
    ],
  ])('is refused with %s, and nothing is written', async (_, system, code) => {
    const args = ['init', '--policy', text, '--system', system, '--bundle', bundle]
    const { code: exit, err } = await runCli(args)
    expect(exit).toBe(1)
    expect(err).toContain(`${code}: `)
    expect(err).not.toContain('hunter2')
    const after = await runCli(['plan', '--bundle', bundle])
    expect(after.err).toContain('policy.no-bundle: ')
  })
})

describe('a bundle that contradicts itself', () => {
  const own = fileURLToPath(bundleFolder)
  const rules = readFileSync(join(own, 'rules.yaml'), 'utf8')
  it.each([
    ['an unknown field', rules.replace('stoppable:', 'stopable:'), 'policy.rules-invalid'],
    [
      'a clause that is not there',
      rules.replace('[ purposes-1,', '[ purposes-99,'),
      'policy.clause-unknown',
    ],
    [
      'a purpose without a clause',
      rules.replace(/clauses: \[ purposes-1,[^\]]*\]/, 'clauses: []'),
      'policy.rules-invalid',
    ],
    [
      'a purpose no rule states',
      rules.replace('- id: advertising', '- id: adverts'),
      'policy.purpose-unknown',
    ],
    [
      'a text edited since',
      rules.replace(/sha256: [0-9a-f]{8}/, 'sha256: 00000000'),
      'policy.text-changed',
    ],
    ['no YAML', `${rules}\n\t{`, 'policy.rules-invalid'],
  ])('is refused for %s, before any database is opened', async (name, yaml, code) => {
    expect(yaml).not.toBe(rules)
    const bundle = join(folder.path, name.replaceAll(' ', '-'))
    cpSync(own, bundle, { recursive: true, filter: (path) => !path.includes('.yakusoku') })
    writeFileSync(join(bundle, 'rules.yaml'), yaml)
    const { code: exit, err } = await runCli(['plan', '--bundle', bundle])
    expect(exit).toBe(1)
    expect(err).toContain(`${code}: `)
    expect(existsSync(join(bundle, '.yakusoku'))).toBe(false)
  })
})

describe('a command that is not understood', () => {
  it.each([
    [['frobnicate'], 'platform.no-such-command'],
    [['__proto__'], 'platform.no-such-command'],
    [['import'], 'platform.usage'],
    [['import', 'a', '-o', 'xml'], 'platform.usage'],
    [['plan', '--frob'], 'platform.usage'],
    [['plan', 'extra'], 'platform.usage'],
    [['verify', 'a'], 'platform.usage'],
  ])('%j is told how', async (args, code) => {
    const { code: exit, err } = await runCli(args)
    expect(exit).toBe(1)
    expect(err).toContain(`${code}: `)
  })

  it('settings that make no sense are named before anything starts', async () => {
    const env = { YAKUSOKU_PORTAL_PORT: 'eighty' }
    const { code, err } = await runCli(['start', '--bundle', folder.path], env)
    expect(code).toBe(1)
    expect(err).toContain('YAKUSOKU_PORTAL_PORT')
  })
})

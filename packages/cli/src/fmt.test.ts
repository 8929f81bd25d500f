import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Command } from '@yakusoku/server/commands/terminal'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { diff } from './diff.ts'
import { fmt } from './fmt.ts'
import { validate } from './validate.ts'

const demo = fileURLToPath(new URL('../../../examples/hoshizora/privacy', import.meta.url))
const home = mkdtempSync(join(tmpdir(), 'fmt-'))
afterAll(() => {
  rmSync(home, { recursive: true })
})

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(home, 'bundle-'))
  cpSync(demo, folder, { recursive: true, filter: (path) => !path.includes('.yakusoku') })
})

async function run(command: Command, ...args: string[]) {
  const lines: string[] = []
  const out = (text: string): number => lines.push(text)
  const code = await command(args, { language: 'ja', env: {}, out, note: () => {} })
  return { code, said: lines.join('\n') }
}
const bundle = (): string[] => ['--bundle', folder]
const read = (file: string): string => readFileSync(join(folder, file), 'utf8')
const edit = (file: string, from: string | RegExp, to: string): void => {
  const text = read(file)
  writeFileSync(join(folder, file), text.replace(from, to))
  expect(read(file)).not.toBe(text)
}
const lineOf = (file: string, words: string): number =>
  read(file)
    .split('\n')
    .findIndex((line) => line.includes(words)) + 1
const widen = (): void => {
  edit('policy.ja.md', '質問、ご感想、苦情にお答えするため', '質問にお答えし、広告をお送りするため')
  edit('policy.ja.md', '1. 天体望遠鏡', '1. 新しい使いみちのため\n2. 天体望遠鏡')
}

describe('yakusoku fmt', () => {
  it('0: leaves the folder of the demo as it is', async () => {
    expect(await run(fmt, '--check', ...bundle())).toEqual({ code: 0, said: '' })
  })

  it('puts a file in order and keeps what people wrote beside it', async () => {
    edit(
      'rules.yaml',
      '    stoppable: true\n',
      '    # 停止は会員ページから\n    stoppable:   true # はい\n',
    )
    edit('rules.yaml', 'format: 1\n', '')
    writeFileSync(join(folder, 'rules.yaml'), `${read('rules.yaml')}format: 1\n`)
    expect(await run(fmt, '--check', ...bundle())).toEqual({ code: 2, said: 'rules.yaml' })
    expect(await run(fmt, ...bundle())).toEqual({ code: 0, said: 'rules.yaml' })
    expect(read('rules.yaml')).toContain('    # 停止は会員ページから\n    stoppable: true # はい\n')
    expect(read('rules.yaml')).toMatch(/statements {3}clauses[^\n]*\n\nformat: 1\n/u)
    expect(await run(fmt, '--check', ...bundle())).toEqual({ code: 0, said: '' })
  })

  it('2: names what an edit touched and waits, with the words as they were confirmed kept', async () => {
    const before = [read('anchors.yaml'), read('rules.yaml')]
    widen()
    const { code, said } = await run(fmt, ...bundle())
    expect(code).toBe(2)
    expect(said).toContain('[ルール: purposes/inquiries]')
    expect(said).toMatch(/増えた文 {2}purposes-18 {2}新しい使いみちのため {2}\[ルール: なし\]/u)
    expect([read('anchors.yaml'), read('rules.yaml')]).toEqual(before)
  })

  it('writes ids and hash down once somebody accepts the text, and every other clause keeps its id', async () => {
    widen()
    expect((await run(fmt, '--accept-text', ...bundle())).code).toBe(0)
    expect(read('anchors.yaml')).toContain('{ id: purposes-18, text: 新しい使いみちのため }')
    expect(read('anchors.yaml')).toContain(
      '{ id: purposes-9, text: 閲覧と購入の履歴を分析し、お一人',
    )
    expect(await run(validate, ...bundle())).toEqual({ code: 0, said: '' })
  })

  it('counts the ids where nobody wrote them down', async () => {
    rmSync(join(folder, 'anchors.yaml'))
    expect(await run(fmt, ...bundle())).toEqual({ code: 0, said: 'anchors.yaml' })
    expect(read('anchors.yaml')).toBe(readFileSync(join(demo, 'anchors.yaml'), 'utf8'))
  })
})

describe('yakusoku validate', () => {
  it('1: tells everything wrong with its file and line', async () => {
    edit('rules.yaml', '[ breach-1,', '[ breach-77,')
    edit('systems/shop.yaml', /purposes: \[ billing/u, 'purposes: [ gossip')
    widen()
    const { code, said } = await run(validate, ...bundle())
    expect(code).toBe(1)
    expect(said.split('\n').map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      `rules.yaml:${lineOf('rules.yaml', 'sha256:')}: policy.text-changed:`,
      `rules.yaml:${lineOf('rules.yaml', 'breach-77')}: policy.clause-unknown:`,
      `systems/shop.yaml:${lineOf('systems/shop.yaml', 'gossip')}: policy.purpose-unknown:`,
    ])
  })

  it('1: tells where a file cannot be read', async () => {
    edit('systems/shop.yaml', 'subject:', 'subjct:')
    const { code, said } = await run(validate, ...bundle())
    expect(code).toBe(1)
    expect(said).toMatch(/^systems\/shop\.yaml:\d+: policy\.rules-invalid: /u)
  })

  it.each(['rules', 'system', 'anchors'])('prints the JSON Schema of %s', async (kind) => {
    const { said } = await run(validate, '--schema', kind)
    expect(JSON.parse(said)).toMatchObject({ additionalProperties: false, type: 'object' })
  })

  it('1: knows no other schema', async () => {
    await expect(run(validate, '--schema', 'soul')).rejects.toHaveProperty('code', 'platform.usage')
  })
})

describe('yakusoku diff', () => {
  it('0: a folder is the same as itself', async () => {
    expect(await run(diff, demo, folder)).toEqual({ code: 0, said: '違いはありません。' })
  })

  it.each(['human', 'markdown', 'json'])(
    '2: says in %s that a wider purpose needs consent',
    async (as) => {
      widen()
      const { code, said } = await run(diff, demo, folder, '-o', as)
      expect(code).toBe(2)
      expect(said).toContain(as === 'json' ? '"class": "consent"' : '変更の区分: 本人の同意が必要')
      expect(said).toContain('purposes/inquiries')
    },
  )

  it('follows the clauses of a folder that never wrote its ids down', async () => {
    rmSync(join(folder, 'anchors.yaml'))
    edit('policy.ja.md', '1. 天体望遠鏡', '1. 新しい使いみちのため\n2. 天体望遠鏡')
    const { said } = await run(diff, demo, folder, '-o', 'json')
    const { clauses } = JSON.parse(said) as { clauses: { change: string }[] }
    expect(clauses.map(({ change }) => change)).toEqual(['added'])
  })

  it('drafts the rules of a text alone', async () => {
    const text = join(demo, 'policy.ja.md')
    widen()
    expect(await run(diff, text, text)).toEqual({ code: 0, said: '違いはありません。' })
    const { said } = await run(diff, text, join(folder, 'policy.ja.md'))
    expect(said).toContain('本人の同意が必要 (consent)')
  })

  it.each([[[]], [['a']], [['a', 'b', 'c']], [['a', 'b', '-o', 'pdf']]])(
    '1: %j is refused',
    async (args) => {
      await expect(run(diff, ...args)).rejects.toHaveProperty('code', 'platform.usage')
    },
  )
})

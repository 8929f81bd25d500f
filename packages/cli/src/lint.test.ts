import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Problem } from '@yakusoku/contract'
import { afterAll, describe, expect, it } from 'vitest'
import { lint } from './lint.ts'

const demo = fileURLToPath(new URL('../../../examples/hoshizora/privacy', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'lint-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const grave = `## 第三者への提供

当社は、次の場合を除き、本人の同意なく個人情報を第三者に提供しません。

1. 法令に基づく場合
2. 機密保持契約を結んだ会社に渡す場合
`

function write(name: string, text: string): string {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

async function run(args: readonly string[], language: 'ja' | 'en' = 'ja') {
  const lines: string[] = []
  const terminal = { language, env: {}, out: (text: string) => lines.push(text), note: () => {} }
  const code = await lint([...args, '--as-of', '2026-11-23'], terminal)
  return { code, said: lines.join('\n') }
}

/** The demo's text without its desk for complaints: one medium finding. */
const lesser = readFileSync(join(demo, 'policy.ja.md'), 'utf8').replaceAll('苦情', 'ご意見')

describe('yakusoku lint', () => {
  it('0: the folder of the demo has no finding', async () => {
    const { code, said } = await run([demo, '--fail-on-warn'])
    expect(code).toBe(0)
    expect(said).toContain('指摘はありません。')
  })

  it('3: a critical or high finding is open', async () => {
    const { code, said } = await run([write('grave.txt', grave)])
    expect(code).toBe(3)
    expect(said).toContain('重大  PP-001  6行目')
    expect(said).toContain('「機密保持契約を結んだ会社に渡す場合」')
    expect(said).toContain('個人情報保護法第27条第1項、第27条第5項')
    expect(said).toContain('foreign-storage: ')
    expect(said).toContain('AM-01 統計作成等の特例 — 遅くとも 2028-07-16 までに変わります')
  })

  it('4 on request, else 0: only medium and low findings are open', async () => {
    const file = write('lesser.md', lesser)
    const { code, said } = await run([file])
    expect(said).toMatch(/中 {2}PP-019/u)
    expect(code).toBe(0)
    expect((await run([file, '--fail-on-warn'])).code).toBe(4)
  })

  it('says the same in English', async () => {
    const { said } = await run([write('grave.txt', grave)], 'en')
    expect(said).toContain('critical  PP-001  line 6')
    expect(said).toContain('APPI Art. 27(1), Art. 27(5)')
  })

  it('says of a later day that the law has moved on, and how surely it knows', async () => {
    const said: string[] = []
    const terminal = {
      language: 'ja',
      env: {},
      out: (text: string) => said.push(text),
      note: () => {},
    } as const
    await lint([demo, '--as-of', '2027-01-17'], terminal)
    expect(said.join()).toContain('2027-01-17 から施行されています [二次資料による]')
    expect(said.join()).toContain('条文を確かめてください。')
    expect((await run([demo])).said).not.toContain('条文を確かめてください。')
  })

  it.each([
    [['nowhere.txt'], 'policy.unreadable'],
    [[folder], 'policy.no-bundle'],
    [[], 'platform.usage'],
    [[demo, demo], 'platform.usage'],
    [[demo, '-o', 'pdf'], 'platform.usage'],
    [[demo, '--loud'], 'platform.usage'],
  ])('1: %j is refused with %s', async (args, code) => {
    const error = await run(args).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(Problem)
    expect(error).toHaveProperty('code', code)
  })

  it.each(['2026-02-30', 'tomorrow'])('1: %s is no day', async (day) => {
    const terminal = { language: 'ja', env: {}, out: () => {}, note: () => {} } as const
    const refused = lint([demo, '--as-of', day], terminal)
    await expect(refused).rejects.toHaveProperty('code', 'platform.usage')
  })
})

function bundle(name: string, rules: (yaml: string) => string): string {
  const yaml = readFileSync(join(demo, 'rules.yaml'), 'utf8')
  const dir = mkdtempSync(join(folder, name))
  writeFileSync(join(dir, 'rules.yaml'), rules(yaml))
  writeFileSync(join(dir, 'policy.ja.md'), lesser)
  return dir
}

describe('a folder', () => {
  it('counts what a named person accepted neither as a finding nor as an exit code', async () => {
    const accepted =
      '{ finding: PP-019, reason: 次の改定で直すことに決めた, by: 佐倉 みお, until: 2026-12-31 }'
    const dir = bundle('accepted-', (yaml) => `${yaml}\nsuppressions: [${accepted}]\n`)
    const { code, said } = await run([dir, '--fail-on-warn'])
    expect(code).toBe(0)
    expect(said).toContain('PP-019 苦情の申出先が示されていない — 佐倉 みお、2026-12-31 まで')
    const report = JSON.parse((await run([dir, '-o', 'json'])).said)
    expect(report.findings).toHaveLength(1)
  })

  it('answers its questions', async () => {
    const answer = '{ answer: true, by: 佐倉 みお, on: 2026-11-01 }'
    const dir = bundle(
      'answers-',
      (yaml) => `${yaml}\nanswers:\n  anonymised-information: ${answer}\n`,
    )
    const { said } = await run([dir])
    expect(said).toContain('PUB-13')
    expect(said).not.toContain('anonymised-information:')
  })
})

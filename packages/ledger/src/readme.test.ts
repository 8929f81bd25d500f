import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { vector } from '../tests/fixture.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const [, program = ''] = /```js\n(.*?)```/s.exec(readme) ?? []
const [{ vkey, file }] = vector('exports.json') as [{ vkey: string; file: string }]

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-'))
  writeFileSync(join(folder, 'verify.mjs'), program)
})
afterAll(() => rmSync(folder, { recursive: true }))

function run(exported: string): string {
  writeFileSync(join(folder, 'ledger.export'), exported)
  const args = [join(folder, 'verify.mjs'), join(folder, 'ledger.export'), vkey]
  return execFileSync(process.execPath, args, { encoding: 'utf8' }).trim()
}

describe('the program in the README, which uses nothing of ours', () => {
  it('verifies an export', () => {
    expect(run(file)).toBe('5 entries as shop.example/ledger signed')
  })

  it('sees a changed entry, a missing one, and a changed checkpoint', () => {
    for (const [from, to] of [
      ['"statements":41', '"statements":40'],
      [/\n[^\n]*\n$/, '\n'],
      ['\\n5\\n', '\\n4\\n'],
    ] as const) {
      expect(file.replace(from, to)).not.toBe(file)
      expect(run(file.replace(from, to))).toBe('NOT as signed')
    }
  })
})

describe('the README', () => {
  it('is at most 40 lines', () => {
    expect(readme.trimEnd().split('\n').length).toBeLessThanOrEqual(40)
  })
})

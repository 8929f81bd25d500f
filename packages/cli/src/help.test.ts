import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { help } from './help.ts'

const main = readFileSync(new URL('./main.ts', import.meta.url), 'utf8')
const page = readFileSync(new URL('../../../docs/command-line.md', import.meta.url), 'utf8')
const commands = [...main.matchAll(/^ {2}'?([a-z-]+)'?: (?:async )?\(\) =>/gm)].map(
  ([, name = '']) => name,
)

async function said(language: 'ja' | 'en'): Promise<string> {
  const lines: string[] = []
  await help([], { language, env: {}, out: (text) => lines.push(text), note: () => {} })
  return lines.join('\n')
}

describe('help', () => {
  it.each(['ja', 'en'] as const)('names every command in %s', async (language) => {
    const text = await said(language)
    expect(commands.length).toBeGreaterThan(10)
    const missing = commands.filter((name) => name !== 'help' && !text.includes(`yakusoku ${name}`))
    expect(missing).toEqual([])
  })

  it('is told at length in the documents', () => {
    const missing = commands.filter((name) => name !== 'help' && !page.includes(`| \`${name}`))
    expect(missing).toEqual([])
  })
})

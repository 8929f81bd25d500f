import { parseArgs } from 'node:util'
import { Problem } from '@yakusoku/contract'
import { comparePolicies, type PolicyDiff } from '@yakusoku/policy'
import { type Command, exitCodes } from '@yakusoku/server/commands/terminal'
import { printHuman } from './diff-human.ts'
import { printMarkdown } from './diff-markdown.ts'
import { readSides } from './diff-sides.ts'

const usage = 'yakusoku diff A B [-o human|json|markdown]'

const print = {
  human: printHuman,
  json: (found: PolicyDiff) => JSON.stringify(found, null, 2),
  markdown: printMarkdown,
}

/** `yakusoku diff`: how two texts or bundle folders differ, and what the law asks before the second follows. */
export const diff: Command = async (args, terminal) => {
  const { paths, format } = readArguments(args)
  const [before, after] = await readSides(paths)
  const found = comparePolicies(before, after)
  terminal.out(print[format](found, terminal.language))
  return found.class === null ? exitCodes.ok : exitCodes.changes
}

function readArguments(args: readonly string[]): {
  readonly paths: readonly [string, string]
  readonly format: keyof typeof print
} {
  try {
    const options = { output: { type: 'string', short: 'o', default: 'human' } } as const
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [before, after] = positionals
    const format = values.output
    if (before && after && positionals.length === 2 && Object.hasOwn(print, format)) {
      return { paths: [before, after], format: format as keyof typeof print }
    }
  } catch (cause) {
    throw new Problem('platform.usage', { usage }, { cause })
  }
  throw new Problem('platform.usage', { usage })
}

import { parseArgs } from 'node:util'
import { Problem } from '@yakusoku/contract'
import { dayInJapan, lint as holdAgainstLaw } from '@yakusoku/policy'
import { type Command, type ExitCode, exitCodes } from '@yakusoku/server/commands/terminal'
import { printGithub } from './lint-github.ts'
import { printHuman } from './lint-human.ts'
import { printMarkdown } from './lint-markdown.ts'
import { printSarif } from './lint-sarif.ts'
import { readLintSource } from './lint-source.ts'
import { type Linted, openOf } from './linted.ts'

const usage =
  'yakusoku lint FILE|DIR [--as-of DATE] [-o human|json|sarif|github|markdown] [--fail-on-warn]'

const print = {
  human: printHuman,
  json: ({ file, report }: Linted) => JSON.stringify({ file, ...report }, null, 2),
  sarif: printSarif,
  github: printGithub,
  markdown: printMarkdown,
}

/** `yakusoku lint`: holds a text, or a bundle's folder with its answers, against the law of a day. */
export const lint: Command = async (args, terminal) => {
  const { path, asOf, format, failOnWarn } = readArguments(args)
  const { file, document, rules, verbatim } = await readLintSource(path)
  const report = holdAgainstLaw(document, { rules, asOf })
  const linted: Linted = { file, document, verbatim, report, language: terminal.language }
  terminal.out(print[format](linted))
  return exitCodeOf(linted, failOnWarn ? exitCodes.warnings : exitCodes.ok)
}

/** What a named person accepted does not count. */
function exitCodeOf({ report }: Linted, warned: ExitCode): ExitCode {
  const open = openOf(report).map(({ rule }) => rule.severity)
  if (open.includes('critical') || open.includes('high')) return exitCodes.broken
  return open.length > 0 ? warned : exitCodes.ok
}

interface Arguments {
  readonly path: string
  readonly asOf: string
  readonly format: keyof typeof print
  readonly failOnWarn: boolean
}

function readArguments(args: readonly string[]): Arguments {
  try {
    const options = {
      output: { type: 'string', short: 'o', default: 'human' },
      'as-of': { type: 'string', default: dayInJapan(new Date()) },
      'fail-on-warn': { type: 'boolean', default: false },
    } as const
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [path] = positionals
    const format = values.output
    const asOf = values['as-of']
    if (path && positionals.length === 1 && Object.hasOwn(print, format) && isDay(asOf)) {
      return {
        path,
        asOf,
        format: format as keyof typeof print,
        failOnWarn: values['fail-on-warn'],
      }
    }
  } catch (cause) {
    throw new Problem('platform.usage', { usage }, { cause })
  }
  throw new Problem('platform.usage', { usage })
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

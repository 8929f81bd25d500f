import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { Problem } from '@yakusoku/contract'
import { extract, readSource } from '@yakusoku/policy'
import { readPolicyFile } from '@yakusoku/server/commands/read-policy-file'
import { type Command, exitCodes } from '@yakusoku/server/commands/terminal'
import { stringify } from 'yaml'
import { type Imported, tell } from './tell-extraction.ts'

const usage = 'yakusoku import FILE [-o human|json|yaml]'

/** `yakusoku import`: what a policy text says, with the place of every string and the anchor of every clause. */
export const importPolicy: Command = async (args, terminal) => {
  const { file, format } = readArguments(args)
  const { document } = readSource(await readPolicyFile(file), basename(file))
  const clauses = document.clauses.map(({ id, kind, text, span }) => {
    const place = [span.start, span.end] as const
    return { id, kind, text, span: place }
  })
  terminal.out(print[format]({ ...extract(document), clauses }, terminal.language).trimEnd())
  return exitCodes.ok
}

const print = {
  human: tell,
  json: (imported: Imported) => JSON.stringify(imported, null, 2),
  yaml: (imported: Imported) => stringify(imported, { lineWidth: 0 }),
}

function readArguments(args: readonly string[]): { file: string; format: keyof typeof print } {
  try {
    const options = { output: { type: 'string', short: 'o', default: 'human' } } as const
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [file] = positionals
    const format = values.output
    if (file && positionals.length === 1 && Object.hasOwn(print, format)) {
      return { file, format: format as keyof typeof print }
    }
  } catch (cause) {
    throw new Problem('platform.usage', { usage }, { cause })
  }
  throw new Problem('platform.usage', { usage })
}

import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { Problem } from '@yakusoku/contract'
import { decodePolicy, type Extraction, extract, readDocument } from '@yakusoku/policy'
import { readPolicyFile } from '@yakusoku/server/commands/read-policy-file'
import { type Command, exitCodes } from '@yakusoku/server/commands/terminal'
import { stringify } from 'yaml'
import { tell } from './tell-extraction.ts'

const usage = 'yakusoku import FILE [-o human|json|yaml]'

/** `yakusoku import`: what a policy text says, with the place of every string in it. */
export const importPolicy: Command = async (args, terminal) => {
  const { file, format } = readArguments(args)
  const extraction = extract(
    readDocument(decodePolicy(await readPolicyFile(file), basename(file)), basename(file)),
  )
  terminal.out(print[format](extraction, terminal.language).trimEnd())
  return exitCodes.ok
}

const print = {
  human: tell,
  json: (extraction: Extraction) => JSON.stringify(extraction, null, 2),
  yaml: (extraction: Extraction) => stringify(extraction, { lineWidth: 0 }),
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

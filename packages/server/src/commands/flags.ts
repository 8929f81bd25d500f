import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { Problem } from '@yakusoku/contract'
import { z } from 'zod'
import { type Config, configure } from '../config/config.ts'
import { readEnvironment } from '../config/environment.ts'
import type { Terminal } from './terminal.ts'

/** The flags every command that opens the installation has. */
const common = { bundle: { type: 'string' }, home: { type: 'string' } } as const

interface Usage<Options> {
  readonly options: Options
  readonly usage: string
  /** How many words besides flags the command takes at most. */
  readonly words: number
}

/**
 * Parses a command's flags, and up to `words` words besides them.
 *
 * @throws Problem `platform.usage` naming the right use, for a flag or word the command does not know.
 */
export function readFlags<Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  { options, usage, words }: Usage<Options>,
) {
  try {
    const parsed = parseArgs({
      args: [...args],
      options: { ...common, ...options },
      allowPositionals: words > 0,
      strict: true,
    })
    if (parsed.positionals.length <= words) return parsed
  } catch (cause) {
    throw new Problem('platform.usage', { usage }, { cause })
  }
  throw new Problem('platform.usage', { usage })
}

/** The settings these flags and the environment give. */
export function configOf(
  values: { readonly bundle?: string | undefined; readonly home?: string | undefined },
  terminal: Terminal,
): Config {
  return configure(readEnvironment(terminal.env), { bundle: values.bundle, home: values.home })
}

/**
 * Splits `name=postgres://…`, as `--system` takes it.
 *
 * @throws Problem `inventory.system-flag`
 */
export function readSystemFlag(text: string): { readonly name: string; readonly url: string } {
  const [, name = '', url = ''] = /^([a-z][a-z0-9-]{0,30})=(.+)$/s.exec(text) ?? []
  if (!name) throw new Problem('inventory.system-flag')
  return { name, url }
}

/**
 * A day as the command line takes it.
 *
 * @throws Problem `platform.no-such-day`
 */
export function readDay(text: string): string {
  if (!z.iso.date().safeParse(text).success) {
    throw new Problem('platform.no-such-day', { day: text.slice(0, 40) })
  }
  return text
}

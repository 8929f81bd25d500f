import { inspect } from 'node:util'
import { Problem } from '@yakusoku/contract'
import type { Command } from '@yakusoku/server/commands/terminal'
import { help } from './help.ts'
import { openTerminal } from './open-terminal.ts'

/** Every command, loaded only when it is called: `verify` must not need a database driver. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  import: async () => (await import('./import.ts')).importPolicy,
  lint: async () => (await import('./lint.ts')).lint,
  diff: async () => (await import('./diff.ts')).diff,
  fmt: async () => (await import('./fmt.ts')).fmt,
  validate: async () => (await import('./validate.ts')).validate,
  verify: async () => (await import('./verify.ts')).verify,
  init: async () => (await import('@yakusoku/server/commands/init')).init,
  scan: async () => (await import('@yakusoku/server/commands/scan')).scan,
  publish: async () => (await import('@yakusoku/server/commands/publish')).publish,
  activate: async () => (await import('@yakusoku/server/commands/activate')).activate,
  pull: async () => (await import('@yakusoku/server/commands/pull')).pull,
  plan: async () => (await import('@yakusoku/server/commands/plan')).plan,
  apply: async () => (await import('@yakusoku/server/commands/apply')).apply,
  drift: async () => (await import('@yakusoku/server/commands/drift')).drift,
  restrict: async () => (await import('@yakusoku/server/commands/restrict')).restrict,
  check: async () => (await import('@yakusoku/server/commands/check')).check,
  start: async () => (await import('@yakusoku/server/commands/start')).start,
  'sign-in-link': async () => (await import('@yakusoku/server/commands/sign-in-link')).signInLink,
  ledger: async () => (await import('@yakusoku/server/commands/ledger')).ledger,
  help: () => Promise.resolve(help),
}

const terminal = openTerminal(process.env)
// A reader that closes early (`| head`) is no fault of ours.
process.stdout.on('error', () => process.exit(0))

const [name = 'help', ...args] = process.argv
  .slice(2)
  .map((word) => (word === '--help' ? 'help' : word))
try {
  const wanted = args.includes('help') ? 'help' : name
  const command = Object.hasOwn(commands, wanted) ? commands[wanted] : undefined
  if (!command) throw new Problem('platform.no-such-command', { command: name.slice(0, 40) })
  process.exitCode = await (await command())(wanted === 'help' ? [name] : args, terminal)
} catch (error) {
  const problem =
    error instanceof Problem ? error : new Problem('platform.fault', {}, { cause: error })
  process.stderr.write(`${problem.code}: ${problem.sentence(terminal.language)}\n`)
  // A fault of ours needs its trace; a message of the database may quote a row, so only for those who ask.
  if (process.env['YAKUSOKU_DEBUG']) process.stderr.write(`${inspect(problem.cause)}\n`)
  process.exitCode = 1
}

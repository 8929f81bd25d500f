import { Problem } from '@yakusoku/contract'
import { drawBoard, latestVersion, readBundle } from '../articles/policy/index.ts'
import { openInstallation } from '../installation.ts'
import { runCheck } from '../run-check.ts'
import { configOf, readFlags } from './flags.ts'
import { rememberSystem } from './systems.ts'
import { tellBoard } from './tell-board.ts'
import { type Command, exitCodes } from './terminal.ts'

const usage = 'yakusoku check [--system NAME=URL] [-o human|json]'
const options = {
  output: { type: 'string', short: 'o', default: 'human' },
  system: { type: 'string' },
} as const

/** `yakusoku check`: tries every promise against the live systems; every clause gets its standing. */
export const check: Command = async (args, terminal) => {
  const { values } = readFlags(args, { options, usage, words: 0 })
  if (values.output !== 'human' && values.output !== 'json') {
    throw new Problem('platform.usage', { usage })
  }
  const config = configOf(values, terminal)
  const bundle = await readBundle(config.bundle)
  await using installation = await openInstallation(config)
  if (values.system) await rememberSystem(installation, values.system)
  const run = await runCheck(installation, bundle)
  const version = await latestVersion(installation.database.read)
  if (!version) throw new Problem('policy.nothing-published')
  const board = drawBoard({ version, run, rules: run.rules }, 'staff')
  const json = values.output === 'json'
  terminal.out(json ? JSON.stringify(board, null, 2) : tellBoard(board, terminal.language))
  return board.totals.broken + board.totals.unbound > 0 ? exitCodes.broken : exitCodes.ok
}

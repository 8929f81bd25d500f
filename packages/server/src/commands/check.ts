import { existsSync } from 'node:fs'
import { Problem } from '@yakusoku/contract'
import { drawBoard, readFolder } from '../articles/policy/index.ts'
import type { Config } from '../config/config.ts'
import { openInstallation } from '../installation.ts'
import { readInForce, runCheck } from '../run-check.ts'
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
  await refuseNowhere(config)
  await using installation = await openInstallation(config)
  if (values.system) await rememberSystem(installation, values.system)
  const run = await runCheck(installation)
  const { version, unapproved } = await readInForce(installation, run.at)
  if (unapproved) {
    terminal.note({
      ja: 'rules.yaml は承認されたルールと違うため、承認されたルールで確かめました。変更を効かせるには yakusoku publish を実行してください。',
      en: 'rules.yaml differs from the approved rules, which were used; run yakusoku publish to have the change approved',
    })
  }
  const board = drawBoard({ version, run, rules: run.rules }, 'staff')
  const json = values.output === 'json'
  terminal.out(json ? JSON.stringify(board, null, 2) : tellBoard(board, terminal.language))
  return board.totals.broken + board.totals.unbound > 0 ? exitCodes.broken : exitCodes.ok
}

/** A mistyped folder must not become an installation with nothing in it. */
async function refuseNowhere({ bundle: folder, home, databaseUrl }: Config): Promise<void> {
  const { bundle, systems } = await readFolder(folder)
  const isKnown = bundle !== null || systems.length > 0 || databaseUrl !== null || existsSync(home)
  if (!isKnown) throw new Problem('policy.no-bundle', { folder })
}

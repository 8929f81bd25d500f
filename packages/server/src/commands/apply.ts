import { readFile, rm } from 'node:fs/promises'
import { Problem } from '@yakusoku/contract'
import { install, type Plan } from '../articles/purposes/index.ts'
import { type Installation, openInstallation } from '../installation.ts'
import { integrate } from '../platform/record/integrate.ts'
import { configOf, readFlags } from './flags.ts'
import { lastPlans } from './plan.ts'
import { connectSystem } from './systems.ts'
import { type Command, exitCodes, type Terminal } from './terminal.ts'

const usage = 'yakusoku apply [FILE]'

/** `yakusoku apply`: does exactly what the last plan (or the given one) said, or nothing. */
export const apply: Command = async (args, terminal) => {
  const { values, positionals } = readFlags(args, {}, usage)
  if (positionals.length > 1) throw new Problem('platform.usage', { usage })
  const config = configOf(values, terminal)
  const [file = lastPlans(config.home)] = positionals
  const plans = await readPlans(file)
  await using installation = await openInstallation(config)
  for (const plan of plans) await applyOne(installation, plan, terminal)
  await integrate(installation.database, installation.signer, new Date())
  // Done is done: applying it again needs another look first.
  if (positionals.length === 0) await rm(file)
  return exitCodes.ok
}

async function applyOne(installation: Installation, plan: Plan, terminal: Terminal): Promise<void> {
  const { system } = plan
  await using connection = await connectSystem(installation, system)
  const { applied } = await install(installation.database, connection, plan)
  terminal.note(
    applied === 0
      ? { ja: `${system}: 変更はありません。`, en: `${system}: nothing to change` }
      : {
          ja: `${system}: ${applied}件を適用しました。記録簿に記録しました。`,
          en: `${system}: ${applied} objects changed; recorded in the ledger`,
        },
  )
}

/** The plan's own hash and base are checked where it is applied; here only that it is one at all. */
async function readPlans(file: string): Promise<readonly Plan[]> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new Problem('purposes.no-plan', {}, { cause })
  })
  try {
    const plans: unknown = JSON.parse(text)
    if (Array.isArray(plans) && plans.every(looksLikePlan)) return plans as Plan[]
  } catch (cause) {
    throw new Problem('purposes.plan-not-ours', {}, { cause })
  }
  throw new Problem('purposes.plan-not-ours')
}

function looksLikePlan(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'hash' in value && 'system' in value
}

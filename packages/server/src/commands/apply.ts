import { readFile, rm } from 'node:fs/promises'
import { Problem } from '@yakusoku/contract'
import { type Bundle, readBundle } from '../articles/policy/index.ts'
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
  const { values, positionals } = readFlags(args, { options: {}, usage, words: 1 })
  if (positionals.length > 1) throw new Problem('platform.usage', { usage })
  const config = configOf(values, terminal)
  const [file = lastPlans(config.home)] = positionals
  const plans = await readPlans(file)
  const bundle = await readBundle(config.bundle)
  await using installation = await openInstallation(config)
  for (const plan of plans) await applyOne({ installation, bundle, terminal }, plan)
  await integrate(installation.database, installation.signer, new Date())
  // Done is done: applying it again needs another look first.
  if (positionals.length === 0) await rm(file)
  return exitCodes.ok
}

interface Applying {
  readonly installation: Installation
  readonly bundle: Bundle
  readonly terminal: Terminal
}

async function applyOne({ installation, bundle, terminal }: Applying, plan: Plan): Promise<void> {
  const system = bundle.systems.find((candidate) => candidate.system === plan.system)
  if (!system) throw new Problem('inventory.no-such-system', { system: plan.system })
  await using connection = await connectSystem(installation, system.system)
  const { rules } = bundle
  const { applied } = await install(installation.database, connection, plan, { rules, system })
  const name = system.system
  terminal.note(
    applied === 0
      ? { ja: `${name}: 変更はありません。`, en: `${name}: nothing to change` }
      : {
          ja: `${name}: ${applied}件を適用しました。記録簿に記録しました。`,
          en: `${name}: ${applied} objects changed; recorded in the ledger`,
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

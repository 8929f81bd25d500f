import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readBundle } from '../articles/policy/index.ts'
import { type Plan, plan as planGate, toSql } from '../articles/purposes/index.ts'
import { openInstallation } from '../installation.ts'
import { configOf, readFlags } from './flags.ts'
import { chosenSystems, connectSystem } from './systems.ts'
import { tellPlan } from './tell-plan.ts'
import { type Command, exitCodes, type Terminal } from './terminal.ts'

const usage = 'yakusoku plan [--system NAME[=URL]] [--out FILE] [--sql|--json]'
const options = {
  system: { type: 'string' },
  out: { type: 'string' },
  sql: { type: 'boolean' },
  json: { type: 'boolean' },
} as const

/** Where the plans that were last shown lie, for `apply` to do exactly them. */
export function lastPlans(home: string): string {
  return join(home, 'plans.json')
}

/** `yakusoku plan`: effects on people first, then what would change in the database; changes nothing there. */
export const plan: Command = async (args, terminal) => {
  const { values } = readFlags(args, { options, usage, words: 0 })
  const config = configOf(values, terminal)
  const bundle = await readBundle(config.bundle)
  await using installation = await openInstallation(config)
  const plans: Plan[] = []
  for (const system of await chosenSystems(installation, bundle, values.system)) {
    await using connection = await connectSystem(installation, system.system)
    plans.push(await planGate(connection, bundle.rules, system))
  }
  show(plans, values, terminal)
  const file = values.out ?? lastPlans(config.home)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, `${JSON.stringify(plans, null, 2)}\n`, { mode: 0o600 })
  return plans.some(({ changes }) => changes.length > 0) ? exitCodes.changes : exitCodes.ok
}

function show(
  plans: readonly Plan[],
  { sql, json }: { readonly sql?: boolean | undefined; readonly json?: boolean | undefined },
  terminal: Terminal,
): void {
  if (json) terminal.out(JSON.stringify(plans, null, 2))
  else if (sql) for (const one of plans) terminal.out(toSql(one))
  else for (const one of plans) terminal.out(tellPlan(one, terminal.language))
}

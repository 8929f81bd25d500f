import { readBundle } from '../articles/policy/index.ts'
import { drift as driftOf } from '../articles/purposes/index.ts'
import { openInstallation } from '../installation.ts'
import { configOf, readFlags } from './flags.ts'
import { chosenSystems, connectSystem } from './systems.ts'
import { type Command, exitCodes } from './terminal.ts'

const usage = 'yakusoku drift [--system NAME[=URL]] [--json]'
const options = { system: { type: 'string' }, json: { type: 'boolean' } } as const

/** `yakusoku drift`: how each gate differs from the rules and from what was applied, object by object. */
export const drift: Command = async (args, terminal) => {
  const { values } = readFlags(args, { options, usage, words: 0 })
  const config = configOf(values, terminal)
  const bundle = await readBundle(config.bundle)
  await using installation = await openInstallation(config)
  const found: Record<string, Awaited<ReturnType<typeof driftOf>>> = {}
  for (const system of await chosenSystems(installation, bundle, values.system)) {
    await using connection = await connectSystem(installation, system.system)
    found[system.system] = await driftOf(connection, bundle.rules, system)
  }
  if (values.json) terminal.out(JSON.stringify(found, null, 2))
  else for (const [name, differences] of Object.entries(found)) tell(name, differences)
  return Object.values(found).some(({ length }) => length > 0) ? exitCodes.changes : exitCodes.ok

  function tell(name: string, differences: (typeof found)[string]): void {
    if (differences.length === 0) {
      terminal.note({
        ja: `${name}: ゲートはルールどおりで、適用後に変わっていません。`,
        en: `${name}: the gate is as the rules want it and unchanged since it was applied`,
      })
    }
    for (const { kind, object, details } of differences) {
      terminal.out(
        `${name}  ${kind}  ${object}${details.map((detail) => `\n    ${detail}`).join('')}`,
      )
    }
  }
}

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Problem } from '@yakusoku/contract'
import { formatSystem } from '@yakusoku/policy'
import { scan as scanSystem } from '../articles/inventory/index.ts'
import { readBundle } from '../articles/policy/index.ts'
import { describe } from '../connectors/postgres/describe.ts'
import { openInstallation } from '../installation.ts'
import { configOf, readFlags } from './flags.ts'
import { connectSystem, rememberSystem } from './systems.ts'
import { type Command, exitCodes } from './terminal.ts'

const usage = 'yakusoku scan --system NAME[=URL] [--print|--describe]'
const options = {
  system: { type: 'string' },
  print: { type: 'boolean' },
  describe: { type: 'boolean' },
} as const

/**
 * `yakusoku scan`: looks at a database and adds to its inventory what is not there; people's words stay.
 *
 * `--describe` prints the catalogue as it was read (tables, columns, types, keys, row estimates, comments),
 * `--print` the inventory that would be written; neither writes.
 */
export const scan: Command = async (args, terminal) => {
  const { values } = readFlags(args, { options, usage, words: 0 })
  if (!values.system) throw new Problem('platform.usage', { usage })
  const config = configOf(values, terminal)
  const bundle = await readBundle(config.bundle)
  await using installation = await openInstallation(config)
  const name = await rememberSystem(installation, values.system)
  const before = bundle.systems.find(({ system }) => system === name)
  await using connection = await connectSystem(installation, name)
  if (values.describe) {
    terminal.out(JSON.stringify(await connection.readOnly(describe), null, 2))
    return exitCodes.ok
  }
  const found = await scanSystem(connection, bundle.rules, before)
  const yaml = formatSystem(found)
  if (values.print) {
    terminal.out(yaml.trimEnd())
    return exitCodes.ok
  }
  await writeFile(join(config.bundle, 'systems', `${name}.yaml`), yaml)
  const datasets = Object.values(found.datasets)
  const fields = datasets.flatMap((dataset) => Object.values(dataset.fields))
  const unknown = fields.filter((field) => field === 'undeclared').length
  terminal.note({
    ja: `systems/${name}.yaml: ${datasets.length}個の表、${fields.length}列(うち未分類${unknown}列)。`,
    en: `systems/${name}.yaml: ${datasets.length} tables, ${fields.length} columns (${unknown} undeclared)`,
  })
  return unknown > 0 ? exitCodes.broken : exitCodes.ok
}

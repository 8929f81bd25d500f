import { readFile } from 'node:fs/promises'
import { Problem } from '@yakusoku/contract'
import type { System } from '@yakusoku/policy'
import { readBundle } from '../articles/policy/index.ts'
import { lift, restrict as restrictPeople } from '../articles/purposes/index.ts'
import { openInstallation } from '../installation.ts'
import { integrate } from '../platform/record/integrate.ts'
import { record } from '../platform/record/record.ts'
import { configOf, readFlags } from './flags.ts'
import { chosenSystems, connectSystem } from './systems.ts'
import { type Command, exitCodes } from './terminal.ts'

const usage =
  'yakusoku restrict --system NAME --purpose ID (--subject KEY | --subjects FILE) [--dataset SCHEMA.TABLE] [--ground CODE] [--lift]'
const options = {
  system: { type: 'string' },
  purpose: { type: 'string', multiple: true },
  subject: { type: 'string', multiple: true },
  subjects: { type: 'string' },
  dataset: { type: 'string' },
  ground: { type: 'string', default: 'by-staff' },
  lift: { type: 'boolean', default: false },
} as const

/**
 * `yakusoku restrict`: from now on a purpose no longer sees these people, or sees them again.
 *
 * A key is the value of the person's key column; of several columns, JSON: `["a","b"]`.
 */
export const restrict: Command = async (args, terminal) => {
  const { values } = readFlags(args, { options, usage, words: 0 })
  const { system: flag, purpose: purposes, ground } = values
  const keys = [
    ...(values.subject ?? []),
    ...(values.subjects ? await readKeys(values.subjects) : []),
  ]
  if (!flag || !purposes || keys.length === 0) throw new Problem('platform.usage', { usage })
  const config = configOf(values, terminal)
  const bundle = await readBundle(config.bundle)
  await using installation = await openInstallation(config)
  const [system] = await chosenSystems(installation, bundle, flag)
  if (!system) throw new Problem('inventory.no-such-system', { system: flag })
  const dataset = values.dataset ?? onlyRoot(system)
  const people = { dataset, subjects: keys.map(readKey), purposes }
  await using connection = await connectSystem(installation, system.system)
  const { changed, absent } = await connection.transaction((sql) =>
    values.lift ? lift(sql, system, people) : restrictPeople(sql, system, { ...people, ground }),
  )
  const { database, signer } = installation
  const now = new Date()
  const kind = values.lift ? 'purposes.lifted' : 'purposes.restricted'
  await database.transaction((tx) =>
    record(tx, kind, now, { system: system.system, purposes, changed }),
  )
  await integrate(database, signer, now)
  terminal.note({
    ja: `${changed}件の利用停止を${values.lift ? '解きました' : '効かせました'}(いま該当する行のない番号: ${absent}件)。`,
    en: `${changed} restrictions ${values.lift ? 'lifted' : 'set'} (keys without a row now: ${absent})`,
  })
  return exitCodes.ok
}

async function readKeys(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new Problem('platform.unreadable-file', { file }, { cause })
  })
  return text.split(/\r?\n/).filter((line) => line !== '')
}

function readKey(text: string): readonly string[] {
  if (!text.startsWith('["')) return [text]
  try {
    return (JSON.parse(text) as unknown[]).map(String)
  } catch (cause) {
    throw new Problem('platform.usage', { usage }, { cause })
  }
}

/** Whose key it is must be said where a system has several kinds of people (customers, staff). */
function onlyRoot({ datasets }: System): string {
  const roots = Object.entries(datasets).flatMap(([id, { subject }]) =>
    typeof subject === 'object' && 'self' in subject ? [id] : [],
  )
  const [root] = roots
  if (!root || roots.length > 1) throw new Problem('platform.usage', { usage })
  return root
}

import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Problem } from '@yakusoku/contract'
import { bundleFolder, generate, peopleWhoRefused } from '@yakusoku/hoshizora'
import { registerSystem } from '../articles/inventory/index.ts'
import { adopt, adoptedBundle, readBundle } from '../articles/policy/index.ts'
import { install, plan, restrict } from '../articles/purposes/index.ts'
import type { Config } from '../config/config.ts'
import { type Installation } from '../installation.ts'
import { buildDatabase } from '../platform/database/build-database.ts'
import type { EmbeddedServer } from '../platform/database/embedded.ts'
import { removeEmbedded } from '../platform/database/remove-embedded.ts'
import { databaseUrl } from '../platform/database/url.ts'
import { configOf } from './flags.ts'
import { connectSystem } from './systems.ts'
import type { Terminal } from './terminal.ts'

const usage = 'yakusoku start --demo [--people 1..1000000] [--reset]'
const system = 'shop'

/** The settings of the demo: the shop's own bundle, unless the command line or environment names another. */
export function demoSettings(
  values: {
    readonly bundle?: string | undefined
    readonly home?: string | undefined
    readonly people?: string | undefined
  },
  terminal: Terminal,
): { readonly config: Config; readonly people: number } {
  const bundle = values.bundle ?? terminal.env['YAKUSOKU_BUNDLE'] ?? fileURLToPath(bundleFolder)
  const config = configOf({ ...values, bundle }, terminal)
  const people = Number(values.people ?? 10_000)
  const sensible = Number.isInteger(people) && people >= 1 && people <= 1_000_000
  if (!sensible) throw new Problem('platform.usage', { usage })
  return { config, people }
}

/** Forgets everything the demo made: its database, its keys, its shop. */
export async function resetDemo({ home }: Config, terminal: Terminal): Promise<void> {
  terminal.note({ ja: '初めからやり直します…', en: 'starting over…' })
  await removeEmbedded(home)
  await rm(home, { recursive: true, force: true })
}

/**
 * Makes the demo what it should be, from wherever a killed start left it: the shop's database, the
 * published policy, the gate, the people who refused advertising.
 *
 * @throws Problem `platform.demo-needs-embedded`
 */
export async function prepareDemo(
  installation: Installation,
  members: number,
  terminal: Terminal,
): Promise<void> {
  const { embedded, config, database, vault } = installation
  if (!embedded) throw new Problem('platform.demo-needs-embedded')
  await buildShop(embedded, members, terminal)
  const bundle = await readBundle(config.bundle)
  const url = databaseUrl(embedded, 'hoshizora')
  await database.transaction(async (tx) => {
    await registerSystem(tx, vault, { name: system, url }, new Date())
    await adopt(tx, adoptedBundle(bundle), new Date())
  })
  await using connection = await connectSystem(installation, system)
  for (const inventory of bundle.systems) {
    const gate = await plan(connection, bundle.rules, inventory)
    if (gate.changes.length === 0) continue
    terminal.note({ ja: '利用目的ごとの窓口を作っています…', en: 'installing the purpose gates…' })
    await install(database, connection, gate, { rules: bundle.rules, system: inventory })
    const people = {
      ...(await peopleWhoRefused(url)),
      purposes: ['advertising'],
      ground: 'dm-refusal',
    }
    await connection.transaction((sql) => restrict(sql, inventory, people))
  }
}

/** Built under another name and renamed when whole: a killed start leaves no half shop. */
async function buildShop(
  server: EmbeddedServer,
  people: number,
  terminal: Terminal,
): Promise<void> {
  await buildDatabase(server, 'hoshizora', async (url) => {
    terminal.note({
      ja: `星空商店のデータベースを作っています(${people.toLocaleString('ja')}人)…`,
      en: `building the shop's database (${people.toLocaleString('en')} people)…`,
    })
    await generate({ database: url, people, asOf: new Date().toISOString().slice(0, 10) })
  })
}

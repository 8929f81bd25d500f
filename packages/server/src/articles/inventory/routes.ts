import { Problem } from '@yakusoku/contract'
import type { Rules, System } from '@yakusoku/policy'
import type { FastifyInstance } from 'fastify'
import { mount } from '../../platform/http/mount.ts'
import { compare } from './compare.ts'
import { detail, summarise } from './summary.ts'

/** The inventory as declared: rules and systems of one bundle. */
export interface DeclaredInventory {
  readonly rules: Rules
  readonly systems: readonly System[]
}

/** What the inventory's routes need of the rest of the server. */
export interface InventoryRoutes {
  /** Null where nothing is declared yet. */
  readonly source: () => Promise<DeclaredInventory | null>
  /** Where a system is reached; undefined where nobody registered it. */
  readonly addressOf: (system: string) => Promise<string | undefined>
}

/** The systems of the bundle, and one of them column by column, compared with the live database. */
export function inventoryRoutes(
  console: FastifyInstance,
  { source, addressOf }: InventoryRoutes,
): void {
  const compared = async (system: System) => compare(system, await addressOf(system.system))

  mount(console, 'systems', 'inventory.read', async () => {
    const declared = await source()
    if (!declared) return []
    const { rules, systems } = declared
    return Promise.all(
      systems.map(async (system) => summarise(system, rules, await compared(system))),
    )
  })

  mount(console, 'system', 'inventory.read', async ({ parameters }) => {
    const declared = await source()
    const name = parameters['name'] ?? ''
    const system = declared?.systems.find((candidate) => candidate.system === name)
    if (!declared || !system) throw new Problem('inventory.no-such-system', { system: name })
    return detail(system, declared.rules, await compared(system))
  })
}

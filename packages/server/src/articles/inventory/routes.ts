import { Problem } from '@yakusoku/contract'
import type { Rules, System } from '@yakusoku/policy'
import type { FastifyInstance } from 'fastify'
import { mount } from '../../platform/http/mount.ts'
import { detail, summarise } from './summary.ts'

/** The inventory as declared: rules and systems of one bundle. */
export interface DeclaredInventory {
  readonly rules: Rules
  readonly systems: readonly System[]
}

/** The systems of the bundle, and one of them column by column. */
export function inventoryRoutes(
  console: FastifyInstance,
  source: () => Promise<DeclaredInventory>,
): void {
  mount(console, 'systems', 'inventory.read', async () => {
    const { rules, systems } = await source()
    return systems.map((system) => summarise(system, rules, null))
  })

  mount(console, 'system', 'inventory.read', async ({ parameters }) => {
    const { rules, systems } = await source()
    const name = parameters['name'] ?? ''
    const system = systems.find((candidate) => candidate.system === name)
    if (!system) throw new Problem('inventory.no-such-system', { system: name })
    return detail(system, rules, null)
  })
}

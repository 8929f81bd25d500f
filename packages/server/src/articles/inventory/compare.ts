import { Problem } from '@yakusoku/contract'
import type { System } from '@yakusoku/policy'
import { openSystem } from '../../connectors/postgres/connect.ts'
import { describe } from '../../connectors/postgres/describe.ts'
import { findGaps } from './find-gaps.ts'
import type { Compared } from './summary.ts'

/**
 * Compares a system's inventory with the live database, by its catalogue alone.
 *
 * Null where the system has no address or does not answer: then only the inventory speaks, and the page
 * says that nothing was compared.
 */
export async function compare(system: System, url: string | undefined): Promise<Compared | null> {
  if (!url) return null
  try {
    await using connection = await openSystem(system.system, url)
    const { gaps } = findGaps(await connection.readOnly(describe), system)
    return { at: new Date(), gaps }
  } catch (error) {
    if (error instanceof Problem) return null
    throw error
  }
}

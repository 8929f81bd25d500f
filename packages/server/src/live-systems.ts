import type { System } from '@yakusoku/policy'
import { systemAddress } from './articles/inventory/index.ts'
import { type LiveSystems, readFolder } from './articles/policy/index.ts'
import { openSystem } from './connectors/postgres/connect.ts'
import { countRows } from './connectors/postgres/count.ts'
import type { Installation } from './installation.ts'

/** A person waits for the answer, so a table that takes longer is not counted. */
const longest = '5s'

/** The folder's systems as the policy article may ask about them. */
export function liveSystems(installation: Installation): LiveSystems {
  return {
    systems: async () => (await readFolder(installation.config.bundle)).systems,
    people: (system) => countPeople(installation, system),
  }
}

/**
 * How many people a live system holds: the rows of every dataset whose rows are people themselves.
 *
 * Null where the system has no address, cannot be reached, may not be read, or takes too long: then nobody
 * knows, and nobody is told a number.
 */
async function countPeople(
  { database, vault }: Installation,
  system: System,
): Promise<number | null> {
  const url = await systemAddress(database.read, vault, system.system)
  if (!url) return null
  const datasets = Object.entries(system.datasets).flatMap(([id, { subject }]) =>
    typeof subject === 'object' && 'self' in subject ? [id] : [],
  )
  try {
    await using connection = await openSystem(system.system, url)
    return await connection.readOnly(async (sql) => {
      await sql.query(`set local statement_timeout = '${longest}'`)
      let people = 0
      for (const dataset of datasets) people += await countRows(sql, dataset)
      return people
    })
  } catch {
    // Null says it: whether the effects are known does not depend on why they are not.
    return null
  }
}

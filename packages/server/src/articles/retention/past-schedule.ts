import { Problem } from '@yakusoku/contract'
import type { Rules, System } from '@yakusoku/policy'
import { type Catalog, datasetId } from '../../connectors/postgres/catalog.ts'
import { ident } from '../../connectors/postgres/identifier.ts'
import { expiryOf, withinSchedule } from '../purposes/index.ts'

/** A dataset whose rows end by a schedule, and the question how many have ended. */
export interface ScheduledDataset {
  readonly dataset: string
  readonly schedule: string
  /** Counts all rows and those past their period. */
  readonly query: string
}

/**
 * The datasets of a system that a schedule applies to, each with its counting question; pure.
 *
 * The border is the one the purpose gate hides rows at: a row is either visible or past its schedule. A
 * row without a start date has not begun its period.
 *
 * @throws Problem `inventory.control-fault` when a table is gone, and those of `expiryOf`.
 */
export function scheduledDatasets(
  rules: Rules,
  system: System,
  catalog: Catalog,
): readonly ScheduledDataset[] {
  return Object.entries(system.datasets).flatMap(([dataset, declared]) => {
    if (!declared.schedule) return []
    const table = catalog.tables.find((candidate) => datasetId(candidate) === dataset)
    if (!table) throw new Problem('inventory.control-fault', { system: system.system })
    const expiry = expiryOf({ dataset, declared, table, rules })
    if (!expiry) return []
    const query =
      `select count(*) as population, ` +
      `count(*) filter (where not ${withinSchedule('t', expiry)}) as past ` +
      `from ${ident(table.schema, table.name)} as t`
    return [{ dataset, schedule: expiry.schedule.id, query }]
  })
}

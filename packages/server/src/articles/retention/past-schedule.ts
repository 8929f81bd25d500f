import type { Rules, System } from '@yakusoku/policy'
import { ident, splitDataset } from '../../connectors/postgres/identifier.ts'

/** A dataset whose rows end by a schedule, and the question how many have ended. */
export interface ScheduledDataset {
  readonly dataset: string
  readonly schedule: string
  /** Counts all rows and those past their period; `$1` is the period. */
  readonly query: string
  /** ISO 8601, which PostgreSQL reads as an interval. */
  readonly period: string
}

/**
 * The datasets of a system that a schedule applies to, each with its counting question; pure.
 *
 * A row whose period has not started (no start date) is not past it. The period is one parameter, not
 * computed per row: `now() - interval` per row costs half as much again.
 */
export function scheduledDatasets(rules: Rules, system: System): readonly ScheduledDataset[] {
  return Object.entries(system.datasets).flatMap(([dataset, { schedule }]) => {
    const rule = rules.schedules.find(({ id }) => id === schedule?.id)
    if (!schedule || !rule) return []
    const { schema, name } = splitDataset(dataset)
    const start = ident(schedule.from)
    const query =
      `select count(*) as population, ` +
      `count(*) filter (where ${start} < (select now() - $1::interval)) as past ` +
      `from ${ident(schema, name)}`
    return [{ dataset, schedule: rule.id, query, period: rule.period }]
  })
}

import { Problem } from '@yakusoku/contract'
import type { Dataset, Rules, ScheduleRule } from '@yakusoku/policy'
import type { Table } from '../../../connectors/postgres/catalog.ts'
import { ident } from '../../../connectors/postgres/identifier.ts'

/** When a row of a table is past its schedule. */
export interface Expiry {
  readonly column: string
  readonly nullable: boolean
  readonly kind: 'instant' | 'clock' | 'date'
  readonly schedule: ScheduleRule
}

/**
 * The schedule of a dataset, with the column its period starts from; null where it has none.
 *
 * @throws Problem `purposes.schedule-unknown`, `purposes.column-missing`, `purposes.schedule-not-a-date`
 */
export function expiryOf(given: {
  readonly dataset: string
  readonly declared: Dataset
  readonly table: Table
  readonly rules: Rules
}): Expiry | null {
  const { dataset, declared, table, rules } = given
  if (!declared.schedule) return null
  const { id, from } = declared.schedule
  const schedule = rules.schedules.find((rule) => rule.id === id)
  if (!schedule) throw new Problem('purposes.schedule-unknown', { dataset, schedule: id })
  const column = table.columns.find(({ name }) => name === from)
  if (!column) throw new Problem('purposes.column-missing', { dataset, column: from })
  const kind = kindOf(column.type)
  if (!kind) throw new Problem('purposes.schedule-not-a-date', { dataset, column: from })
  return { column: from, nullable: column.nullable, kind, schedule }
}

function kindOf(type: string): Expiry['kind'] | null {
  if (type === 'date') return 'date'
  if (/^timestamp(\(\d\))? with time zone$/.test(type)) return 'instant'
  if (/^timestamp(\(\d\))? without time zone$/.test(type)) return 'clock'
  return null
}

/**
 * True of the rows still within their schedule.
 *
 * A scalar sub-select is evaluated once per query; a bare `now() - interval` once per row, which made
 * a scan 1.6 times slower. Where the column says no zone it is fixed to the company's: whoever asks
 * could otherwise move the border by `SET timezone`. A row whose start is unknown stays visible: its
 * period has not begun.
 */
export function withinSchedule(alias: string, expiry: Expiry): string {
  const column = `${alias}.${ident(expiry.column)}`
  const ago = `interval '${interval(expiry.schedule.period)}'`
  const border = {
    instant: `now() - ${ago}`,
    clock: `(now() AT TIME ZONE 'Asia/Tokyo') - ${ago}`,
    date: `((now() AT TIME ZONE 'Asia/Tokyo') - ${ago})::date`,
  }[expiry.kind]
  const within = `${column} > (SELECT ${border})`
  return expiry.nullable ? `(${column} IS NULL OR ${within})` : within
}

const units: Readonly<Record<string, string>> = { Y: 'years', M: 'months', D: 'days' }

/** `P7Y` → `7 years`; the bundle's schema lets no other form through. */
function interval(period: string): string {
  return `${period.slice(1, -1)} ${units[period.slice(-1)]}`
}

import type { Bilingual } from '@yakusoku/contract'
import type { Field, System } from '@yakusoku/policy'
import { type Catalog, datasetId } from '../../connectors/postgres/catalog.ts'

/**
 * A column on which inventory and database disagree.
 *
 * `observed-undeclared` the database has it, the inventory does not know it · `undeclared` known, but nobody has
 * said what it is · `declared-missing` declared, but not there.
 */
export interface Gap {
  readonly state: 'observed-undeclared' | 'undeclared' | 'declared-missing'
  readonly dataset: string
  readonly field: string
  readonly why: Bilingual
}

/** What comparing found, and how many columns were compared. */
export interface Comparison {
  /** Columns of the live database, and declared ones that are missing from it. */
  readonly population: number
  readonly gaps: readonly Gap[]
}

/** Compares a live database with its inventory, column by column; pure. */
export function findGaps(catalog: Catalog, system: System): Comparison {
  const live = new Map(
    catalog.tables.map((table) => [
      datasetId(table),
      new Set(table.columns.map(({ name }) => name)),
    ]),
  )
  const observed = [...live].flatMap(([dataset, columns]) =>
    [...columns].flatMap((field) => {
      const state = stateOf(system, dataset, field)
      return state === null ? [] : [{ state, dataset, field, why: reasons[state] }]
    }),
  )
  const missing = Object.entries(system.datasets).flatMap(([dataset, { fields }]) =>
    Object.keys(fields)
      .filter((field) => !live.get(dataset)?.has(field))
      .map((field): Gap => {
        const why = live.has(dataset) ? reasons['declared-missing'] : tableMissing
        return { state: 'declared-missing', dataset, field, why }
      }),
  )
  const columns = [...live.values()].reduce((total, names) => total + names.size, 0)
  return { population: columns + missing.length, gaps: [...observed, ...missing] }
}

function stateOf(
  system: System,
  dataset: string,
  field: string,
): 'observed-undeclared' | 'undeclared' | null {
  const declared = fieldOf(system, dataset, field)
  if (declared === undefined) return 'observed-undeclared'
  return declared === 'undeclared' ? 'undeclared' : null
}

function fieldOf(system: System, dataset: string, field: string): Field | undefined {
  const fields = Object.hasOwn(system.datasets, dataset)
    ? system.datasets[dataset]?.fields
    : undefined
  return fields && Object.hasOwn(fields, field) ? fields[field] : undefined
}

const reasons: Readonly<Record<Gap['state'], Bilingual>> = {
  'observed-undeclared': {
    ja: 'データベースにありますが、台帳に載っていません',
    en: 'in the database, but not in the inventory',
  },
  undeclared: {
    ja: '何の情報か、だれも決めていません',
    en: 'nobody has said what it is',
  },
  'declared-missing': {
    ja: '台帳にありますが、データベースに列がありません',
    en: 'in the inventory, but the database has no such column',
  },
}

const tableMissing: Bilingual = {
  ja: '台帳にありますが、データベースに表がありません',
  en: 'in the inventory, but the database has no such table',
}

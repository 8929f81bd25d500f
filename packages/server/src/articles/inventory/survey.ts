import type { Category } from '@yakusoku/contract'
import { classifyTable, describeTable, type Finding, type Holder } from '@yakusoku/detector'
import { type Catalog, datasetId, type Table } from '../../connectors/postgres/catalog.ts'

/** A table with what its names gave away; still nothing but names. */
export interface Surveyed {
  readonly id: string
  readonly table: Table
  readonly holder: Holder
  /** What a row of an activity is, e.g. `order`; null elsewhere. */
  readonly category: Category | null
  /** By column; null where a name said nothing, or nothing about a person. */
  readonly found: ReadonlyMap<string, Finding | null>
}

/** Asks the detector about every table of a system. */
export function survey(catalog: Catalog): readonly Surveyed[] {
  return catalog.tables.map((table) => {
    const named = { table: table.name, comment: table.comment, columns: table.columns }
    const { holder, category } = describeTable(named)
    return { id: datasetId(table), table, holder, category, found: classifyTable(named) }
  })
}

/** The first column found to be of a category. */
export function columnOf(surveyed: Surveyed, category: Category): string | undefined {
  return surveyed.table.columns.find(({ name }) => categoryOf(surveyed, name) === category)?.name
}

/** What a column was found to be. */
export function categoryOf(surveyed: Surveyed, column: string): Category | undefined {
  return surveyed.found.get(column)?.category
}

/** Companies, places and things: rows that are nobody's data by themselves. */
export function isImpersonal({ holder }: Surveyed): boolean {
  return holder === 'org' || holder === 'thing' || holder === 'place'
}

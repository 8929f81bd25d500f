import type { Category } from '@yakusoku/contract'
import type { TableColumns } from './classify-column.ts'
import { readSetting } from './setting.ts'
import type { Holder } from './table-head.ts'

/** Whose rows a table holds. */
export interface TableReading {
  /** `subject` and `staff` are people, `activity` what people did, `unknown` not understood. */
  readonly holder: Holder
  /** What a row of an activity is, e.g. `order`; null elsewhere. */
  readonly category: Category | null
  /** Do name and columns say that a row belongs to one person? */
  readonly tied: boolean
}

/** Says whose rows a table holds, from its name, its comment and the names of its columns. */
export function describeTable({ table, comment, columns }: TableColumns): TableReading {
  const { holder, category, tied } = readSetting({
    table,
    tableComment: comment,
    columns: columns.map((column) => column.name),
  })
  return { holder, category, tied }
}

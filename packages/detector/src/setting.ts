import type { Category } from '@yakusoku/contract'
import { type Around, lookAround } from './around.ts'
import { readComment, readName } from './read-name.ts'
import { type Holder, holderOf, type TableHead } from './table-head.ts'

/** What the rules for a column know about the table around it. */
export interface Setting {
  readonly table: string
  readonly holder: Holder
  /** What a row of an activity is, e.g. `order`. */
  readonly category: Category | null
  /** Does a row belong to one person? */
  readonly tied: boolean
  /** Do the columns name or reach a person, whatever the table is called? */
  readonly identified: boolean
  readonly besideAddress: boolean
}

/** A table by name only: what {@link readSetting} needs. */
export interface TableNames {
  readonly table: string
  readonly tableComment: string | null
  readonly columns: readonly string[]
}

/** Reads the setting of a table from its name, its comment, then its columns. */
export function readSetting(names: TableNames): Setting {
  const seen = lookAround(names.columns.map((column) => readName(column)))
  const head = headOf(names)
  const evident = isEvident(head, seen)
  // A table of definitions (`campaigns`) and one of answers may bear the same name.
  const holder = head.linked && !evident ? 'thing' : head.holder
  const owns = holder === 'subject' || holder === 'staff' || holder === 'activity'
  return {
    table: names.table,
    holder,
    category: holder === 'activity' ? head.category : null,
    tied: owns || seen.key || (holder === 'unknown' && evident),
    identified: seen.identities > 0,
    besideAddress: seen.address,
  }
}

function headOf({ table, tableComment }: TableNames): TableHead {
  const named = holderOf(readName(table.replace(/^.*\./, '')))
  return named.holder === 'unknown' && tableComment !== null
    ? holderOf(readComment(tableComment))
    : named
}

/** Do the columns show people? Of a list that may be definitions, one address or name is enough. */
function isEvident({ linked, category }: TableHead, seen: Around): boolean {
  if (category === 'employment' && seen.staff) return true
  return seen.key || seen.traces || seen.identities >= (linked ? 1 : 2)
}

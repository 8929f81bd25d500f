import type { Bilingual } from '@yakusoku/contract'
import { datasetId, type Table } from '../../../connectors/postgres/catalog.ts'
import type { Path } from './paths.ts'

/** One column of a person's key. */
export interface KeyColumn {
  readonly name: string
  /** As PostgreSQL prints it, or as SQL can cast to it. */
  readonly type: string
}

/** The columns of a table's key, with their types. */
export function keyColumns(table: Table, key: readonly string[]): KeyColumn[] {
  return key.map((name) => {
    const column = table.columns.find((each) => each.name === name)
    return { name, type: column?.type ?? '' }
  })
}

/** Types whose values are equal exactly where their texts are, whatever the session's settings. */
const exact =
  /^(smallint|integer|bigint|uuid|date|text|character varying(\(\d+\))?|character\(\d+\))$/

/**
 * Why restrictions of the people a path leads to could not be kept, or null where they can.
 *
 * A restriction names its person by text, and rows are the person's by the `=` of their type. Where the
 * two differ (citext, 1.0 and 1, a collation that ignores case), a row could be looked up as restricted
 * and stamped as free. Unknown means denied: only types known to agree are let through.
 */
export function inexactKey(path: Path, tables: ReadonlyMap<string, Table>): Bilingual | null {
  const root = tables.get(path.root)
  const column =
    root && keyColumns(root, path.key).find(({ name, type }) => isLoose(root, name, type))
  if (!root || !column) return null
  const dataset = datasetId(root)
  return {
    ja: `「${dataset}」のキー「${column.name}」(${column.type})は、等しい値が同じ文字列になるとは限らない型か照合順序のため、停止を守れません。この本人に関わるデータは、停止できる目的からは見えません。整数・uuid・date・text などのキーを subject に指定してください。`,
    en: `the key "${column.name}" (${column.type}) of "${dataset}" has a type or collation in which equal values may be different texts, so no restriction could be kept; no stoppable purpose sees data of these people; name a key of type integer, uuid, date or text as the subject`,
  }
}

function isLoose(table: Table, name: string, type: string): boolean {
  // A column that is not there ends in a problem of its own.
  return type !== '' && (!exact.test(type) || table.loose.includes(name))
}

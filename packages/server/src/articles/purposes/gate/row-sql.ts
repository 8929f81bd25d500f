import type { Table } from '../../../connectors/postgres/catalog.ts'
import { ident } from '../../../connectors/postgres/identifier.ts'
import type { KeyColumn } from './exact-key.ts'
import type { Hop } from './paths.ts'
import type { Place } from './place.ts'

/**
 * A person's key as text, as `yakusoku.restriction` holds it: the value itself, or a JSON array of the
 * values where the key is composite.
 *
 * One person has one text, see `inexactKey`. A date goes through JSON: as plain text it would follow the
 * DateStyle of whoever writes the row.
 */
export function subjectText(alias: string, key: readonly KeyColumn[]): string {
  const parts = key.map(({ name, type }) =>
    /^("pg_catalog"\.)?"?date"?$/.test(type)
      ? `(to_json(${alias}.${ident(name)}) #>> '{}')`
      : `${alias}.${ident(name)}::text`,
  )
  return parts.length === 1 ? `${parts[0]}` : `jsonb_build_array(${parts.join(', ')})::text`
}

/** A table by its name. */
type Named = Pick<Table, 'schema' | 'name'>

/** `child.column = above.reference` for every column of a hop. */
export function equals(given: {
  readonly hop: Hop
  readonly table: Named
  readonly parent: Named
  readonly child: string
  readonly above: string
  readonly place: Place
}): string {
  const { hop, table, parent, child, above, place } = given
  return hop.columns
    .map((column, index) => {
      const reference = hop.references[index] ?? ''
      const own = equalityOf(place, table, column)
      // Where only one side is of such a type, PostgreSQL compares as plain text, and so do we.
      const special = own !== undefined && own === equalityOf(place, parent, reference)
      const sign = special ? `OPERATOR(${ident(own)}.=)` : '='
      return `${child}.${ident(column)} ${sign} ${above}.${ident(reference)}`
    })
    .join(' AND ')
}

/**
 * Where the `=` of a column's type lives, if outside PostgreSQL's own schema: with a pinned search path a
 * bare `=` on citext would silently compare letter by letter.
 */
export function equalityOf(place: Place, table: Named, column: string): string | undefined {
  const key = `${table.schema}.${table.name}.${column}`
  return Object.hasOwn(place.equality, key) ? place.equality[key] : undefined
}

import { ident, literal } from '../../../connectors/postgres/identifier.ts'
import { keyColumns } from './exact-key.ts'
import type { Mask } from './masks.ts'
import type { GateModel } from './model.ts'
import { controlSchema, gateColumn, objectKey } from './names.ts'
import { type GateObject, gateObject } from './object.ts'
import type { Place } from './place.ts'
import { equals, subjectText } from './row-sql.ts'

const comment =
  'Yakusoku: which purposes may see this row, one bit each; derived by triggers, writing to it is ignored'

/** The column that carries the mask; -1, every bit set, is a row nobody has stopped. */
export function maskObjects(model: GateModel): GateObject[] {
  const gate = ident(gateColumn)
  return model.masks.map(({ dataset, table, clauses }) => {
    const name = ident(table.schema, table.name)
    // A constant default is kept in the catalogue: no row is rewritten, whatever the table's size.
    const add = `ALTER TABLE ${name} ADD COLUMN IF NOT EXISTS ${gate} integer NOT NULL DEFAULT -1`
    return gateObject({
      key: objectKey('mask', table.schema, table.name),
      why: clauses,
      create: [add, `COMMENT ON COLUMN ${name}.${gate} IS ${literal(comment)}`],
      repair: () => [
        `ALTER TABLE ${name} ALTER COLUMN ${gate} SET DEFAULT -1, ALTER COLUMN ${gate} SET NOT NULL`,
      ],
      expect: { type: 'integer', notNull: true, default: `'-1'::integer` },
      definition: dataset,
    })
  })
}

/**
 * Gives rows that are there already the mask their person's restrictions ask for.
 *
 * Nothing is restricted at a first apply, and the statements then end at once; a table that joins the
 * gate later, or a restriction set by a gate that was taken down, is where they matter.
 */
export function backfill(masks: readonly Mask[], place: Place): string[] {
  return masks.map(({ dataset, table, path, hop, parent }) => {
    const gate = ident(gateColumn)
    const update = `UPDATE ${ident(table.schema, table.name)} AS t SET ${gate} =`
    if (!hop || !parent) {
      const subject = subjectText('t', keyColumns(table, path.key))
      const wanted = `${ident(controlSchema, 'gate_of')}(${literal(dataset)}, ${subject})`
      const restricted = `SELECT r.subject FROM ${ident(controlSchema, 'restriction')} AS r WHERE r.dataset = ${literal(dataset)}`
      return `${update} ${wanted} WHERE ${subject} IN (${restricted}) AND t.${gate} <> ${wanted}`
    }
    const from = ident(parent.schema, parent.name)
    const link = equals({ hop, table, parent, child: 't', above: 'p', place })
    const wanted = `(SELECT bit_and(p.${gate}) FROM ${from} AS p WHERE ${link})`
    const stopped = equals({ hop, table, parent, child: 't', above: 's', place })
    return `${update} ${wanted} FROM ${from} AS s WHERE ${stopped} AND s.${gate} <> -1 AND t.${gate} <> ${wanted}`
  })
}

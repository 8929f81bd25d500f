import { ident, literal } from '../../../connectors/postgres/identifier.ts'
import { keyColumns } from './exact-key.ts'
import type { Mask } from './masks.ts'
import { gateColumn } from './names.ts'
import type { Place } from './place.ts'
import { equalityOf, equals, subjectText } from './row-sql.ts'

const gate = ident(gateColumn)

/** What all restrictions of one person leave of the mask. */
export const gateOfBody = `
  SELECT ~ coalesce(bit_or(1 << p.bit), 0)
  FROM yakusoku.restriction r JOIN yakusoku.purpose p ON p.id = r.purpose
  WHERE r.dataset = $1 AND r.subject = $2`

/**
 * Sets the mask of one person's own row; the triggers on that table carry it further.
 *
 * FOR UPDATE waits for every writer of a child row that has read this mask (it holds FOR KEY SHARE), so
 * no row can be inserted with the mask of a moment ago.
 */
export function regateBody(masks: readonly Mask[], place: Place): string {
  const roots = masks.filter(({ hop }) => hop === null)
  const declare = roots.flatMap(({ table, path }, root) =>
    path.key.map((column, part) => {
      const type = `${ident(table.schema, table.name, column)}%TYPE`
      return `  key_${root}_${part} ${type};`
    }),
  )
  const branches = roots.map(({ dataset, table, path }, root) => {
    const assign = path.key.map((_, part) => {
      const value = path.key.length === 1 ? '$2' : `($2::jsonb ->> ${part})`
      return `    ${variable(root, part)} := ${value};`
    })
    const key = path.key
      .map((column, part) => {
        const operator = equalityOf(place, table, column)
        const sign = operator ? `OPERATOR(${ident(operator)}.=)` : '='
        return `t.${ident(column)} ${sign} ${variable(root, part)}`
      })
      .join(' AND ')
    const name = ident(table.schema, table.name)
    return `IF $1 = ${literal(dataset)} THEN
${assign.join('\n')}
    PERFORM 1 FROM ${name} AS t WHERE ${key} FOR UPDATE;
    yk.wanted := yakusoku.gate_of($1, $2);
    UPDATE ${name} AS t SET ${gate} = yk.wanted WHERE ${key} AND t.${gate} <> yk.wanted;
  `
  })
  return `
<<yk>>
DECLARE
  wanted integer;
${declare.join('\n')}
BEGIN
  ${branches.join('ELS')}${roots.length > 0 ? 'ELSE\n    ' : ''}RAISE EXCEPTION 'no gate knows this dataset' USING ERRCODE = '22023';${roots.length > 0 ? '\n  END IF;' : ''}
END`
}

/** Named through the block: a column may be called like a variable. */
const variable = (root: number, part: number) => `yk.key_${root}_${part}`

/**
 * Derives the mask of a row being written: at the root from the restrictions, below from the parent.
 *
 * FOR KEY SHARE on the parent is what a foreign key takes anyway. A row that finds no parent keeps the mask
 * it had: cutting the link (SET NULL, an address changed, the person deleted) makes nobody visible. OLD is
 * null while a row is inserted: it keeps the mask it is written with, -1 unless a restore or a move
 * between partitions brings one along.
 */
export function stampBody(mask: Mask, place: Place): string {
  return `
BEGIN
  NEW.${gate} := ${wantedOf(mask, place)};
  RETURN NEW;
END`
}

function wantedOf({ dataset, table, path, hop, parent }: Mask, place: Place): string {
  if (!hop || !parent) {
    return `yakusoku.gate_of(${literal(dataset)}, ${subjectText('NEW', keyColumns(table, path.key))})`
  }
  const link = equals({ hop, table, parent, child: 'NEW', above: 'p', place })
  const rows = `SELECT p.${gate} AS g FROM ${ident(parent.schema, parent.name)} AS p WHERE ${link} FOR KEY SHARE`
  // Several people may share a declared link, such as an address: the row then obeys all of them.
  return `coalesce((SELECT bit_and(s.g) FROM (${rows}) AS s), OLD.${gate}, NEW.${gate}, -1)`
}

/**
 * Lets restrictions follow a person whose key is changed, such as an address.
 *
 * The old key's stay: another row may have it, too, and who takes it over is unknown.
 */
export function followBody({ dataset, table, path }: Mask): string {
  const key = keyColumns(table, path.key)
  return `
BEGIN
  INSERT INTO yakusoku.restriction (dataset, subject, purpose, ground)
  SELECT r.dataset, ${subjectText('NEW', key)}, r.purpose, r.ground FROM yakusoku.restriction AS r
  WHERE r.dataset = ${literal(dataset)} AND r.subject = ${subjectText('OLD', key)} AND ${subjectText('NEW', key)} IS NOT NULL
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END`
}

/**
 * Carries a mask one step down; the triggers there carry it on.
 *
 * Rows that have children of their own are locked FOR UPDATE first, for the same reason as the root. Rows
 * that no longer find a parent keep the mask they have: a person does not become visible by changing
 * an address.
 */
export function cascadeBody(
  mask: Mask,
  { masks, place }: { readonly masks: readonly Mask[]; readonly place: Place },
): string {
  const steps = mask.children.flatMap(({ hop, table }) => {
    const name = ident(table.schema, table.name)
    const link = equals({ hop, table, parent: mask.table, child: 't', above: 'NEW', place })
    const above = equals({ hop, table, parent: mask.table, child: 't', above: 'p', place })
    const parents = `SELECT bit_and(p.${gate}) FROM ${ident(mask.table.schema, mask.table.name)} AS p WHERE ${above}`
    const wanted = hop.link === 'foreign-key' ? `NEW.${gate}` : `(${parents})`
    const hasChildren = masks.some((each) => each.hop?.to === hop.dataset)
    return [
      ...(hasChildren ? [`  PERFORM 1 FROM ${name} AS t WHERE ${link} FOR UPDATE;`] : []),
      `  UPDATE ${name} AS t SET ${gate} = ${wanted} WHERE ${link} AND t.${gate} <> ${wanted};`,
    ]
  })
  return `
BEGIN
${steps.join('\n')}
  RETURN NULL;
END`
}

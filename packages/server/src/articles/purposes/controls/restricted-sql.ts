import { datasetId } from '../../../connectors/postgres/catalog.ts'
import type { Queryable } from '../../../connectors/postgres/connect.ts'
import { ident, splitDataset } from '../../../connectors/postgres/identifier.ts'
import { keyColumns } from '../gate/exact-key.ts'
import { withinSchedule } from '../gate/expiry.ts'
import type { Mask } from '../gate/masks.ts'
import { controlSchema, gateColumn } from '../gate/names.ts'
import type { Place } from '../gate/place.ts'
import type { PurposeModel, ViewModel } from '../gate/purpose-model.ts'
import { equals, subjectText } from '../gate/row-sql.ts'
import { typesOf } from '../key-types.ts'

/** One view of one purpose, looked at inside a transaction. */
export interface Sight {
  readonly sql: Queryable
  readonly purpose: PurposeModel
  readonly view: ViewModel
  readonly place: Place
}

/** Rows of restricted people, by primary key where the view shows it; else how many should be seen. */
export interface Rows {
  readonly count: number
  readonly keys: readonly (readonly string[])[]
  readonly shown: boolean
}

/** So many rows of restricted people are looked for in one view. */
const sample = 1_000
const patience = 10_000

/**
 * Finds the rows of restricted people by the path itself, not by the mask: the mask is what is on trial.
 */
export async function restrictedRows({ sql, purpose, view, place }: Sight): Promise<Rows> {
  const key = view.table.primaryKey
  const shown = key.length > 0 && key.every((column) => view.columns.includes(column))
  const columns = key.map((column) => `t.${ident(column)}::text`)
  const joins = [...stepsOf(view, place), await restrictionOf(sql, view)].map(
    ({ table, on }) => `JOIN ${table} ON ${on}`,
  )
  const { rows } = await sql.query<{ key: readonly string[] }>(
    `SELECT DISTINCT ARRAY[${columns.join(', ')}]::text[] AS key FROM ${tableOf(view)} ${joins.join(' ')} LIMIT ${sample}`,
    [view.path?.root, purpose.rule.id],
  )
  return { count: rows.length, keys: rows.map((row) => row.key), shown }
}

/** How many of these rows the purpose sees; null where it took too long to tell. */
export async function visibleAmong(sight: Sight, rows: Rows): Promise<number | null> {
  return rows.shown ? visibleByKey(sight, rows) : visibleByCount(sight)
}

async function visibleByKey({ sql, purpose, view }: Sight, { keys }: Rows): Promise<number> {
  const key = view.table.primaryKey
  const types = await typesOf(sql, datasetId(view.table), key)
  const arrays = types.map((type, index) => `$${index + 1}::text[]::${type}[]`)
  const names = key.map((_, index) => `k${index}`)
  const equal = key.map((column, index) => `v.${ident(column)} = g.k${index}`).join(' AND ')
  return asRole(sql, purpose.role, async () => {
    const { rows } = await sql.query<{ count: string }>(
      `SELECT count(*) FROM unnest(${arrays.join(', ')}) AS g (${names.join(', ')}) JOIN ${ident(purpose.schema, view.name)} AS v ON ${equal}`,
      key.map((_, index) => keys.map((each) => each[index])),
    )
    return Number(rows[0]?.count)
  })
}

/**
 * The view hides its key: then what it shows must be as much as it may show, in one snapshot.
 *
 * Rows the mask hides are not expected either: those that lost their person would otherwise make up
 * for others that slipped out.
 */
async function visibleByCount({ sql, purpose, view, place }: Sight): Promise<number | null> {
  const steps = [...stepsOf(view, place), await restrictionOf(sql, view)]
  const restricted = `SELECT FROM ${steps.map(({ table }) => table).join(', ')} WHERE ${steps.map(({ on }) => on).join(' AND ')}`
  const where = [
    `NOT EXISTS (${restricted})`,
    ...(purpose.bit === null ? [] : [`(t.${gateColumn} & ${2 ** purpose.bit}) <> 0`]),
    ...(view.expiry ? [withinSchedule('t', view.expiry)] : []),
  ]
  await sql.query('savepoint counting')
  try {
    await sql.query(`set local statement_timeout = ${patience}`)
    const allowed = await sql.query<{ count: string }>(
      `SELECT count(*) FROM ${tableOf(view)} WHERE ${where.join(' AND ')}`,
      [view.path?.root, purpose.rule.id],
    )
    const seen = await asRole(sql, purpose.role, () =>
      sql.query<{ count: string }>(`SELECT count(*) FROM ${ident(purpose.schema, view.name)}`),
    )
    return Math.max(0, Number(seen.rows[0]?.count) - Number(allowed.rows[0]?.count))
  } catch (error) {
    if ((error as { code?: string }).code !== '57014') throw error
    return null
  } finally {
    await sql.query('rollback to savepoint counting')
  }
}

async function asRole<Result>(
  sql: Queryable,
  role: string,
  look: () => Promise<Result>,
): Promise<Result> {
  await sql.query('savepoint eyes')
  try {
    await sql.query(`set local role ${ident(role)}`)
    return await look()
  } finally {
    // Taking the savepoint back gives the role back, too.
    await sql.query('rollback to savepoint eyes')
  }
}

/** One table on the way to the person, and what joins it to the one before. */
interface Step {
  readonly table: string
  readonly on: string
}

/** From the row, `t`, to the row of its person, `person`; no step where they are one row. */
function stepsOf({ path }: ViewModel, place: Place): Step[] {
  const hops = path?.hops ?? []
  const alias = (step: number) =>
    step === 0 ? 't' : step === hops.length ? 'person' : `step${step}`
  return hops.map((hop, index) => {
    const [child, above] = [alias(index), alias(index + 1)]
    const [table, parent] = [splitDataset(hop.dataset), splitDataset(hop.to)]
    return {
      table: `${ident(parent.schema, parent.name)} AS ${above}`,
      on: equals({ hop, table, parent, child, above, place }),
    }
  })
}

/**
 * The restrictions ($1 dataset, $2 purpose) of the person a row belongs to.
 *
 * The triggers look people up by text; here the text is read as the key's own type. A restriction that
 * the triggers take for somebody else's is found this way, and not counted among those that hold.
 */
async function restrictionOf(sql: Queryable, { path }: ViewModel): Promise<Step> {
  const { root = '', key = [], hops = [] } = path ?? {}
  const person = hops.length > 0 ? 'person' : 't'
  const types = await typesOf(sql, root, key)
  const same = key.map((column, part) => {
    const text = key.length === 1 ? 'r.subject' : `(r.subject::jsonb ->> ${part})`
    // CASE, for another dataset's subject may be no value of this type.
    return `${person}.${ident(column)} = CASE WHEN r.dataset = $1 THEN ${text}::${types[part]} END`
  })
  return {
    table: `${ident(controlSchema, 'restriction')} AS r`,
    on: ['r.dataset = $1', 'r.purpose = $2', ...same].join(' AND '),
  }
}

/** A person to try with, if possible one with rows in every view. */
export async function trialSubject(
  sql: Queryable,
  given: { readonly mask: Mask; readonly views: readonly ViewModel[]; readonly place: Place },
): Promise<string | null> {
  const { mask, views, place } = given
  const subject = subjectText('person', keyColumns(mask.table, mask.path.key))
  const notNull = mask.path.key.map((column) => `person.${ident(column)} IS NOT NULL`).join(' AND ')
  const from = `${ident(mask.table.schema, mask.table.name)} AS person`
  const having = views
    .filter(({ path }) => (path?.hops.length ?? 0) > 0)
    .map((view) => `EXISTS (${rowsOfPerson(view, place)})`)
  for (const conditions of [[notNull, ...having], [notNull]]) {
    const { rows } = await sql.query<{ subject: string }>(
      `SELECT ${subject} AS subject FROM ${from} WHERE ${conditions.join(' AND ')} LIMIT 1`,
    )
    if (rows[0]) return rows[0].subject
  }
  return null
}

/** The rows of a view's table that lead to `person` of the query around. */
function rowsOfPerson(view: ViewModel, place: Place): string {
  const steps = stepsOf(view, place)
  const tables = [tableOf(view), ...steps.slice(0, -1).map(({ table }) => table)]
  return `SELECT FROM ${tables.join(', ')} WHERE ${steps.map(({ on }) => on).join(' AND ')}`
}

function tableOf({ table }: ViewModel): string {
  return `${ident(table.schema, table.name)} AS t`
}

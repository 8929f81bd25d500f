import { Problem } from '@yakusoku/contract'
import type { System } from '@yakusoku/policy'
import type { Queryable } from '../../connectors/postgres/connect.ts'
import { ident, splitDataset } from '../../connectors/postgres/identifier.ts'
import { controlSchema } from './gate/names.ts'
import { subjectText } from './gate/row-sql.ts'
import { typesOf } from './key-types.ts'

/** People of one dataset and the purposes they stop, or take up again. */
export interface RestrictionInput {
  /** The dataset whose rows are the people, e.g. `public.kaiin`. */
  readonly dataset: string
  /** The key of each person: one text per key column, in the order of the inventory. */
  readonly subjects: readonly (readonly string[])[]
  readonly purposes: readonly string[]
}

/** What restricting or lifting changed. */
export interface Restricted {
  /** Pairs of person and purpose that were changed; those already so are not counted. */
  readonly changed: number
  /** People who have no row in the dataset now; a row that comes later is masked when it comes. */
  readonly absent: number
}

/**
 * Stops purposes for people (Art. 35; opt-out): from the commit on no such purpose sees them.
 *
 * One statement, whatever the number of people. Waits for writers of their rows, so that no row slips
 * through. Repeating it changes nothing.
 *
 * @param sql a transaction on the company's system.
 * @param input.ground why, as a code or reference; never personal data.
 * @throws Problem `purposes.not-installed`, `purposes.not-a-person`, `purposes.not-stoppable`,
 *   `purposes.subject-invalid`
 */
export async function restrict(
  sql: Queryable,
  system: System,
  input: RestrictionInput & { readonly ground: string },
): Promise<Restricted> {
  const people = await peopleOf(sql, system, input)
  const statement = `INSERT INTO ${restriction} (dataset, subject, purpose, ground)
    SELECT $1, s.subject, p.purpose, $3 FROM ${people.source(4)} AS s, unnest($2::text[]) AS p (purpose)
    ORDER BY s.subject, p.purpose ON CONFLICT DO NOTHING`
  const values = [input.dataset, input.purposes, input.ground]
  return change(sql, { statement, values, people, dataset: input.dataset })
}

/**
 * Lifts restrictions: the purposes see these people again.
 *
 * @throws Problem as `restrict`
 */
export async function lift(
  sql: Queryable,
  system: System,
  input: RestrictionInput,
): Promise<Restricted> {
  const people = await peopleOf(sql, system, input)
  const statement = `DELETE FROM ${restriction} AS r USING ${people.source(4)} AS s
    WHERE r.dataset = $1 AND r.purpose = ANY ($2::text[]) AND $3::text IS NULL AND r.subject = s.subject`
  const values = [input.dataset, input.purposes, null]
  return change(sql, { statement, values, people, dataset: input.dataset })
}

const restriction = ident(controlSchema, 'restriction')

interface People {
  /** A derived table of (subject, present), with the number of its first parameter. */
  readonly source: (first: number) => string
  readonly keys: readonly (readonly string[])[]
}

async function peopleOf(
  sql: Queryable,
  system: System,
  { dataset, subjects, purposes }: RestrictionInput,
): Promise<People> {
  const subject = system.datasets[dataset]?.subject
  if (!subject || subject === 'none' || !('self' in subject)) {
    throw new Problem('purposes.not-a-person', { dataset })
  }
  const key = subject.self
  if (subjects.some((each) => each.length !== key.length)) {
    throw new Problem('purposes.subject-invalid', { dataset })
  }
  await requireStoppable(sql, system.system, purposes)
  const types = await typesOf(sql, dataset, key)
  const columns = types.map((type, index) => ({ name: `k${index}`, type }))
  const { schema, name } = splitDataset(dataset)
  const own = key.map((column, index) => `t.${ident(column)} = g.k${index}`).join(' AND ')
  // Through the column's own type and back: `007` and `7` are one person where the key is a number.
  const source = (first: number) => {
    const arrays = types.map((type, index) => `$${first + index}::text[]::${type}[]`)
    return `(SELECT DISTINCT ${subjectText('g', columns)} AS subject, EXISTS (SELECT FROM ${ident(schema, name)} AS t WHERE ${own}) AS present FROM unnest(${arrays.join(', ')}) AS g (${columns.map((column) => column.name).join(', ')}))`
  }
  return { source, keys: key.map((_, index) => subjects.map((each) => each[index] ?? '')) }
}

async function requireStoppable(
  sql: Queryable,
  system: string,
  purposes: readonly string[],
): Promise<void> {
  const table = ident(controlSchema, 'purpose')
  const { rows: found } = await sql.query<{ there: boolean }>(
    `select to_regclass($1) is not null as there`,
    [table],
  )
  if (!found[0]?.there) throw new Problem('purposes.not-installed', { system })
  const { rows } = await sql.query<{ purpose: string }>(
    `select p.purpose from unnest($1::text[]) as p (purpose) where p.purpose not in (select id from ${table})`,
    [purposes],
  )
  const [unknown] = rows
  if (unknown) throw new Problem('purposes.not-stoppable', { purpose: unknown.purpose })
}

async function change(
  sql: Queryable,
  given: {
    readonly statement: string
    readonly values: readonly unknown[]
    readonly people: People
    readonly dataset: string
  },
): Promise<Restricted> {
  const { statement, values, people, dataset } = given
  try {
    const { rows } = await sql.query<{ count: string }>(
      `SELECT count(*) FROM ${people.source(1)} AS s WHERE NOT s.present`,
      people.keys,
    )
    const { rowCount } = await sql.query(statement, [...values, ...people.keys])
    return { changed: rowCount ?? 0, absent: Number(rows[0]?.count) }
  } catch (cause) {
    const { code = '' } = cause as { code?: string }
    // Class 22: the text is no value of the key's type; 22023 is our own trigger's refusal.
    if (code === '22023') throw new Problem('purposes.not-a-person', { dataset }, { cause })
    if (code.startsWith('22')) throw new Problem('purposes.subject-invalid', { dataset }, { cause })
    throw cause
  }
}

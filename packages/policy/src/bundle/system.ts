import { z } from 'zod'
import { category, date, id } from './words.ts'

const columns = z.array(z.string().min(1)).min(1)

/** Whose data a row is: its own person, the person of a row it points to, or nobody's. */
const subject = z.union([
  z.literal('none'),
  z.strictObject({ self: columns }),
  z.strictObject({
    columns,
    /** The dataset one hop nearer to the person, and its columns that ours equal. */
    to: z.string(),
    references: columns,
    /** `foreign-key` is guaranteed by the database; `declared` by a person. */
    link: z.enum(['foreign-key', 'declared']),
  }),
])

/**
 * A column: `undeclared` (nobody has said what it is: no purpose sees it), not personal (who said so,
 * when), or its category and the purposes that may see it.
 */
const field = z.union([
  z.literal('undeclared'),
  z.strictObject({
    notPersonal: z.strictObject({ by: z.string().min(1), on: date, why: z.string().optional() }),
    purposes: z.array(id).default([]),
  }),
  z.strictObject({ category, purposes: z.array(id).default([]), why: z.string().optional() }),
])

const dataset = z.strictObject({
  label: z.string().optional(),
  subject,
  /** Which schedule of the rules ends the life of a row, and the column its period starts from. */
  schedule: z.strictObject({ id, from: z.string().min(1) }).optional(),
  fields: z.record(z.string(), field),
})

/** The inventory of one system (`systems/<name>.yaml`); datasets are keyed `schema.table`. */
export const system = z.strictObject({
  format: z.literal(1),
  system: id,
  engine: z.literal('postgres'),
  datasets: z.record(z.string(), dataset),
})

/** The inventory of one system, as read from `systems/<name>.yaml`. */
export type System = z.infer<typeof system>
/** One table: whose rows they are, when they end, and what each column is. */
export type Dataset = z.infer<typeof dataset>
/** What a column was declared to be; `undeclared` is seen by no purpose. */
export type Field = z.infer<typeof field>
/** How a row leads to its person. */
export type SubjectLink = z.infer<typeof subject>

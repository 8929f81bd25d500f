import { z } from 'zod'
import { bilingual, category, clauseId, clauseIds, date, id, period } from './words.ts'

const text = z.strictObject({
  /** A file of the bundle's own folder. */
  file: z.string().regex(/^[^/\\]+$/, 'name a file of this folder, without a path'),
  /** Hash of the file these rules were confirmed against: an edit of the text must be looked at. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

const purpose = z.strictObject({
  id,
  label: bilingual,
  clauses: clauseIds,
  /** What this purpose may see; a column of any other category is outside it. */
  categories: z.array(category),
  /** May a person stop this use (利用停止)? Then restricted people are invisible to it. */
  stoppable: z.boolean(),
  /** The clauses that promise a use in which nobody can be identified: what a view shows cannot prove that. */
  anonymous: z.strictObject({ clauses: clauseIds }).optional(),
})

const schedule = z.strictObject({
  id,
  clauses: clauseIds,
  period,
  ground: bilingual,
  afterwards: z.enum(['erase', 'anonymise', 'quarantine']),
})

const provision = z.strictObject({
  clauses: clauseIds,
  basis: z.enum([
    'payment',
    'entrustment',
    'nda',
    'advertising',
    'law',
    'public-authority',
    'succession',
    'joint-use',
    'opt-out',
    'emergency',
    'consent',
    'other',
  ]),
})

/**
 * What the clauses of one policy mean to a machine (`rules.yaml`), in the order of the articles.
 *
 * Strict: an unknown field is an error, because a misspelt promise would be kept by nobody.
 */
export const rules = z.strictObject({
  format: z.literal(1),
  company: z.strictObject({
    name: z.string().min(1),
    email: z.string().optional(),
    address: z.string().optional(),
    representative: z.string().optional(),
  }),
  policy: z.strictObject({ ja: text, en: text.optional(), effectiveOn: date.optional() }),
  /** The clause that promises collection in the open; proved by an inventory without gaps. */
  collection: z.strictObject({ clauses: clauseIds, identifiers: z.array(z.string()) }).optional(),
  /** Acquired fairly, with the purpose told beforehand (Art. 20, 21). */
  acquisition: z.strictObject({ clauses: clauseIds }).optional(),
  purposes: z.array(purpose),
  provisions: z.array(provision).default([]),
  requests: z
    .strictObject({
      clauses: clauseIds,
      kinds: z.array(z.string()),
      identityDocuments: z.array(z.string()).default([]),
    })
    .optional(),
  /** Only authorised people, only as far as needed (Art. 23, GL 10-6). */
  permissions: z.strictObject({ clauses: clauseIds }).optional(),
  schedules: z.array(schedule).default([]),
  breach: z.strictObject({ clauses: clauseIds }).optional(),
  improvement: z.strictObject({ clauses: clauseIds }).optional(),
  /** Where the latest text is posted; the address is fetched and compared. */
  publication: z.strictObject({ clauses: clauseIds, url: z.url().optional() }).optional(),
  /** How the text itself changes: notice, consent, archive (Art. 17(2), 21(3)). */
  change: z.strictObject({ clauses: clauseIds }).optional(),
  contact: z.strictObject({ clauses: clauseIds }).optional(),
  /** Clauses a named person confirmed to promise nothing. */
  statements: z
    .array(z.strictObject({ clause: clauseId, by: z.string().min(1), on: date }))
    .default([]),
})

/** The rules of one policy, as read from `rules.yaml`. */
export type Rules = z.infer<typeof rules>
/** One purpose: what it is called, what it may see, whether a person may stop it. */
export type PurposeRule = z.infer<typeof purpose>
/** One schedule: how long rows live, on what ground, and what then happens to them. */
export type ScheduleRule = z.infer<typeof schedule>

import { z } from 'zod'
import { answers, suppression } from './rules-law.ts'
import { collection, contact, provision, requests, transmission } from './rules-outward.ts'
import {
  bilingual,
  category,
  clauseId,
  clauseIds,
  confirmed,
  date,
  id,
  period,
  sha256,
} from './words.ts'

const text = z.strictObject({
  /** A file of the bundle's own folder. */
  file: z.string().regex(/^[^/\\]+$/, 'name a file of this folder, without a path'),
  /** Hash of the file these rules were confirmed against: an edit of the text must be looked at. */
  sha256,
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
  /** Who judged, and why, that a person could foresee this purpose from an earlier one (Art. 17(2)). */
  relatedTo: z.strictObject({ purpose: id, reason: z.string().min(10), ...confirmed }).optional(),
})

const schedule = z.strictObject({
  id,
  clauses: clauseIds,
  period,
  /** What the period counts from, e.g. the day the contract ended. */
  start: bilingual.optional(),
  ground: bilingual,
  afterwards: z.enum(['erase', 'anonymise', 'quarantine']),
})

/** Reasons to keep beyond the schedule; `discretion` is the company's own judgement, which promises nothing. */
const retention = z.strictObject({
  clauses: clauseIds,
  exceptions: z.array(z.enum(['law', 'consent', 'claims', 'fraud', 'discretion', 'other'])),
})

const permissions = z.strictObject({
  clauses: clauseIds,
  grants: z
    .array(z.strictObject({ role: id, purposes: z.array(id), categories: z.array(category) }))
    .optional(),
})

/** The headings of the authority's guideline on security (GL 10). */
const safeguards = z.strictObject({
  clauses: clauseIds,
  measures: z.array(
    z.enum([
      'basic-policy',
      'rules',
      'organisational',
      'people',
      'physical',
      'technical',
      'external-environment',
    ]),
  ),
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
    phone: z.string().optional(),
    /** Name or title of the 個人情報保護管理者. */
    officer: z.string().optional(),
    /** The 認定個人情報保護団体 the company belongs to (Order 10(iii)). */
    accreditedBody: z.string().optional(),
  }),
  policy: z.strictObject({ ja: text, en: text.optional(), effectiveOn: date.optional() }),
  collection: collection.optional(),
  /** Acquired fairly, with the purpose told beforehand (Art. 20, 21). */
  acquisition: z.strictObject({ clauses: clauseIds }).optional(),
  purposes: z.array(purpose),
  provisions: z.array(provision).default([]),
  /** What the site sends to others from the reader's device (Telecommunications Business Act, Art. 27-12). */
  transmissions: z.array(transmission).optional(),
  requests: requests.optional(),
  /** Only authorised people, only as far as needed (Art. 23, GL 10-6). */
  permissions: permissions.optional(),
  safeguards: safeguards.optional(),
  schedules: z.array(schedule).default([]),
  retention: retention.optional(),
  breach: z.strictObject({ clauses: clauseIds, drillEvery: period.optional() }).optional(),
  improvement: z
    .strictObject({
      clauses: clauseIds,
      auditEvery: period.optional(),
      trainingEvery: period.optional(),
    })
    .optional(),
  /** Where the latest text is posted; the address is fetched and compared. */
  publication: z
    .strictObject({
      clauses: clauseIds,
      url: z.url().optional(),
      /** Origins whose pages may frame the policy. */
      embedOn: z.array(z.url()).optional(),
    })
    .optional(),
  /** How the text itself changes: notice, consent, archive (Art. 17(2), 21(3)). */
  change: z
    .strictObject({ clauses: clauseIds, noticeDays: z.int().positive().optional() })
    .optional(),
  contact: contact.optional(),
  /** Clauses a named person confirmed to promise nothing. */
  statements: z.array(z.strictObject({ clause: clauseId, ...confirmed })).default([]),
  /** Facts no text shows, which decide whether a duty applies; asked by `lint`. */
  answers: answers.optional(),
  /** Findings of `lint` a named person accepts for a while. */
  suppressions: z.array(suppression).optional(),
})

/** The rules of one policy, as read from `rules.yaml`. */
export type Rules = z.infer<typeof rules>
/** One purpose: what it is called, what it may see, whether a person may stop it. */
export type PurposeRule = z.infer<typeof purpose>
/** One schedule: how long rows live, on what ground, and what then happens to them. */
export type ScheduleRule = z.infer<typeof schedule>
/** One case in which data leave the company: to whom, what, why, on which ground. */
export type ProvisionRule = z.infer<typeof provision>

import { z } from 'zod'
import { bilingual, category, clauseIds, country, id } from './words.ts'

/** Where and how personal information comes in; proved by an inventory without gaps. */
export const collection = z.strictObject({
  clauses: clauseIds,
  identifiers: z.array(z.string()),
  points: z
    .array(
      z.strictObject({
        id,
        label: bilingual,
        channel: z.enum([
          'web',
          'app',
          'paper',
          'phone',
          'counter',
          'mail',
          'third-party',
          'automatic',
        ]),
        categories: z.array(category),
        purposes: z.array(id),
        /** How the purpose is told: before the button (Art. 21(2)), or by the published policy (Art. 21(1)). */
        notice: z.enum(['before-sending', 'published']),
      }),
    )
    .optional(),
})

/** The five things a joint use must state (Art. 27(5)(iii)); the fact itself is the provision. */
const jointUse = z.strictObject({
  items: z.array(category).min(1),
  users: bilingual,
  purposes: z.array(id).min(1),
  responsible: z.strictObject({
    name: z.string().min(1),
    address: z.string().min(1),
    representative: z.string().optional(),
  }),
})

/** A case in which data leave the company, and the ground it rests on (Art. 27, 28). */
export const provision = z.strictObject({
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
  /** Who receives, as a name or a kind of recipient. */
  recipient: bilingual.optional(),
  country: country.optional(),
  purposes: z.array(id).optional(),
  items: z.array(category).optional(),
  joint: jointUse.optional(),
})

/** One thing a page or an app sends elsewhere: what, to whom, why, and how a reader may decide. */
export const transmission = z.strictObject({
  id,
  clauses: clauseIds,
  destination: z.strictObject({
    name: z.string().min(1),
    country: country.optional(),
    policyUrl: z.url().optional(),
  }),
  items: z.array(z.string().min(1)).min(1),
  purpose: bilingual,
  recipientPurpose: bilingual,
  route: z.enum(['publish', 'consent', 'opt-out', 'necessary']),
})

/** What a person may ask for, how, at what price, and by when the answer is promised (Art. 32-38). */
export const requests = z.strictObject({
  clauses: clauseIds,
  kinds: z.array(z.string()),
  identityDocuments: z.array(z.string()).default([]),
  channels: z.array(z.enum(['web', 'mail', 'post', 'phone', 'counter'])).optional(),
  agents: z.array(z.enum(['legal', 'mandated'])).optional(),
  delivery: z.array(z.enum(['electronic', 'paper'])).optional(),
  /** Yen per request; 0 is free. Only for the kinds Art. 38 names. */
  feeYen: z.int().nonnegative().optional(),
  promisedDays: z.int().positive().optional(),
})

/** Whom to write to, also with a complaint (Order 10(ii)). */
export const contact = z.strictObject({
  clauses: clauseIds,
  department: z.string().optional(),
  complaints: z.boolean().optional(),
})

import type { Rules } from '@yakusoku/policy'
import { z } from 'zod'

const words = z.object({ ja: z.string(), en: z.string() })
const day = z.iso.date().nullable()

const publishedVersion = z.object({
  number: z.int(),
  state: z.enum(['published', 'scheduled', 'in-force', 'superseded']),
  publishedAt: z.iso.datetime(),
  effectiveOn: day,
  sha256: z.object({ ja: z.string(), en: z.string().nullable() }),
  text: z.object({ ja: z.url(), en: z.url().nullable() }),
})

/**
 * The machine copy of a policy, served at `/.well-known/privacy-policy.json`; format 1 is frozen.
 *
 * Only what the text itself says: whom a role may show what, where the data lie and what the company answered
 * to the law's questions stay inside.
 */
export const machineCopy = z.object({
  format: z.literal(1),
  schema: z.url(),
  company: z.object({
    name: z.string(),
    address: z.string().optional(),
    representative: z.string().optional(),
    email: z.string().optional(),
    phone: z.string().optional(),
  }),
  /** Oldest first. */
  versions: z.array(publishedVersion),
  /** Number of the version in force; null before the first day of the first one. */
  inForce: z.int().nullable(),
  rules: z
    .object({
      purposes: z.array(
        z.object({
          id: z.string(),
          label: words,
          clauses: z.array(z.string()),
          categories: z.array(z.string()),
          stoppable: z.boolean(),
        }),
      ),
      provisions: z.array(
        z.object({
          basis: z.string(),
          clauses: z.array(z.string()),
          recipient: words.optional(),
          country: z.string().optional(),
          purposes: z.array(z.string()).optional(),
          items: z.array(z.string()).optional(),
        }),
      ),
      transmissions: z.array(
        z.object({
          destination: z.string(),
          country: z.string().optional(),
          items: z.array(z.string()),
          purpose: words,
          recipientPurpose: words,
          route: z.string(),
        }),
      ),
      requests: z
        .object({
          kinds: z.array(z.string()),
          feeYen: z.int().optional(),
          promisedDays: z.int().optional(),
        })
        .nullable(),
      schedules: z.array(
        z.object({
          id: z.string(),
          period: z.string(),
          ground: words,
          afterwards: z.string(),
          clauses: z.array(z.string()),
        }),
      ),
    })
    .nullable(),
})
export type MachineCopy = z.infer<typeof machineCopy>

/** The part of the rules the public text states; everything else is left behind by name. */
export function publicRules(rules: Rules): NonNullable<MachineCopy['rules']> {
  const { purposes, provisions, transmissions, requests, schedules } = rules
  return {
    purposes: purposes.map(({ id, label, clauses, categories, stoppable }) => ({
      id,
      label,
      clauses,
      categories,
      stoppable,
    })),
    provisions: provisions.map(({ basis, clauses, recipient, country, purposes: uses, items }) => ({
      basis,
      clauses,
      ...(recipient && { recipient }),
      ...(country !== undefined && { country }),
      ...(uses && { purposes: uses }),
      ...(items && { items }),
    })),
    transmissions: (transmissions ?? []).map((sent) => ({
      destination: sent.destination.name,
      ...(sent.destination.country !== undefined && { country: sent.destination.country }),
      items: sent.items,
      purpose: sent.purpose,
      recipientPurpose: sent.recipientPurpose,
      route: sent.route,
    })),
    requests: requests
      ? {
          kinds: requests.kinds,
          ...(requests.feeYen !== undefined && { feeYen: requests.feeYen }),
          ...(requests.promisedDays !== undefined && { promisedDays: requests.promisedDays }),
        }
      : null,
    schedules: schedules.map(({ id, period, ground, afterwards, clauses }) => ({
      id,
      period,
      ground,
      afterwards,
      clauses,
    })),
  }
}

/** JSON Schema of the machine copy, for whoever reads it. */
export function machineCopySchema(): Record<string, unknown> {
  return { title: 'Yakusoku privacy-policy.json', ...z.toJSONSchema(machineCopy) }
}

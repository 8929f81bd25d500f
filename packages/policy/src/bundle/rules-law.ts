import { z } from 'zod'
import { clauseId, confirmed, date } from './words.ts'

/** Facts about a company that no text shows and that decide whether a duty applies. */
export const factIds = [
  'foreign-storage',
  'foreign-recipient',
  'charges-fee',
  'accredited-body',
  'telecom-service',
  'minors',
  'anonymised-information',
] as const
/** One of `factIds`. */
export type FactId = (typeof factIds)[number]

/** Who answered a question of the law, and when. */
export const answers = z.partialRecord(
  z.enum(factIds),
  z.strictObject({ answer: z.boolean(), note: z.string().optional(), ...confirmed }),
)

/** A finding a named person accepts, for a reason and until a day; afterwards it speaks again. */
export const suppression = z.strictObject({
  finding: z.string().regex(/^(?:PP|PUB|AM|DOC)-\d{2,3}$/, 'name a finding, e.g. PP-025'),
  clause: clauseId.optional(),
  reason: z.string().min(10, 'say why in at least ten letters'),
  by: z.string().min(1),
  until: date,
})

import { z } from 'zod'

/** The published text, cut into what a page needs; every clause keeps its anchor. */
export const policyText = z.object({
  company: z.string(),
  language: z.enum(['ja', 'en']),
  version: z.object({
    number: z.int(),
    sha256: z.string(),
    publishedAt: z.iso.datetime(),
    effectiveOn: z.iso.date().nullable(),
  }),
  title: z.string().nullable(),
  sections: z.array(
    z.object({
      heading: z.string(),
      anchor: z.string(),
      level: z.int(),
      blocks: z.array(
        z.object({
          kind: z.enum(['paragraph', 'item']),
          /** The printed number or bullet of a list item, e.g. `3.`. */
          marker: z.string().nullable(),
          clauses: z.array(z.object({ id: z.string().nullable(), text: z.string() })),
        }),
      ),
    }),
  ),
})
export type PolicyText = z.infer<typeof policyText>

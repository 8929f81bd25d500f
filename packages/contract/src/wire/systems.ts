import { z } from 'zod'
import { bilingual } from './words.ts'

/** How well a field is known. */
export const fieldState = z.enum([
  'declared',
  'not-personal',
  'undeclared',
  'observed-undeclared',
  'declared-missing',
])
export type FieldState = z.infer<typeof fieldState>

export const systemSummary = z.object({
  name: z.string(),
  engine: z.string(),
  datasets: z.int(),
  fields: z.record(fieldState, z.int()),
  /** When the live database was last compared; null where it never was. */
  comparedAt: z.iso.datetime().nullable(),
})
export type SystemSummary = z.infer<typeof systemSummary>

export const systemDetail = systemSummary.extend({
  tables: z.array(
    z.object({
      id: z.string(),
      label: z.string().nullable(),
      /** Whose data: the path to the person, hop by hop, as dataset ids; empty where nobody's. */
      path: z.array(z.string()),
      schedule: z.string().nullable(),
      fields: z.array(
        z.object({
          name: z.string(),
          state: fieldState,
          category: z
            .object({ id: z.string(), label: bilingual, sensitive: z.boolean() })
            .nullable(),
          purposes: z.array(z.object({ id: z.string(), label: bilingual })),
        }),
      ),
    }),
  ),
})
export type SystemDetail = z.infer<typeof systemDetail>

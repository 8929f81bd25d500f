import { z } from 'zod'

/** One sentence or label in both languages, on the wire. */
export const bilingual = z.object({ ja: z.string(), en: z.string() })

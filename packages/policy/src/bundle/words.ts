import { type Category, categories } from '@yakusoku/contract'
import { z } from 'zod'

/** A stable name inside a bundle: a purpose, a schedule, a system. Becomes part of SQL role names. */
export const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,30}$/, 'use a-z, 0-9 and -, at most 31 letters')

/** The anchor of a clause in the policy, e.g. `purposes-3`. */
export const clauseId = z.string().regex(/^[a-z-]+-\d+$/)

/** At least one clause: a rule no clause states is undisclosed processing. */
export const clauseIds = z.array(clauseId).min(1)

export const bilingual = z.strictObject({ ja: z.string().min(1), en: z.string().min(1) })

export const category = z.enum(Object.keys(categories) as [Category, ...Category[]])

/** A calendar date, ISO 8601 (`2026-11-23`). */
export const date = z.iso.date()

/** A period in whole years, months or days, ISO 8601 (`P7Y`, `P13M`, `P90D`). */
export const period = z
  .string()
  .regex(/^P[1-9]\d{0,3}[YMD]$/, 'write a period like P7Y, P13M or P90D')

/** A country, ISO 3166-1 alpha-2 (`JP`). */
export const country = z.string().regex(/^[A-Z]{2}$/, 'write a country as two capitals, e.g. JP')

/** A named person and the day they said so. */
export const confirmed = { by: z.string().min(1), on: date } as const

/** Hex SHA-256. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

import { z } from 'zod'
import { bilingual } from './words.ts'

/** What a clause of the policy is worth today; the five words of the board. */
export const standing = z.enum(['kept', 'broken', 'unproven', 'unbound', 'statement'])
export type Standing = z.infer<typeof standing>

const totals = z.object({
  kept: z.int(),
  broken: z.int(),
  unproven: z.int(),
  unbound: z.int(),
  statement: z.int(),
})
export type Totals = z.infer<typeof totals>

const boardClause = z.object({
  id: z.string(),
  text: z.string(),
  standing,
  /** One sentence saying why it has this standing. */
  because: bilingual,
})

/** Every clause of the published policy, in its order, with its standing. */
export const board = z.object({
  company: z.string(),
  version: z.object({
    number: z.int(),
    sha256: z.string(),
    publishedAt: z.iso.datetime(),
    effectiveOn: z.iso.date().nullable(),
  }),
  /** Null until the first check. */
  checkedAt: z.iso.datetime().nullable(),
  totals,
  sections: z.array(
    z.object({ heading: z.string(), anchor: z.string(), clauses: z.array(boardClause) }),
  ),
})
export type Board = z.infer<typeof board>

/** What one control saw: enough for somebody else to ask the same question again. */
export const evidence = z.object({
  control: z.string(),
  title: bilingual,
  system: z.string().nullable(),
  outcome: z.enum(['pass', 'fail', 'cannot-run']),
  query: z.string(),
  population: z.int(),
  failing: z.int(),
  found: z.array(z.string()),
  result: bilingual,
  at: z.iso.datetime(),
  tookMs: z.int(),
})
export type EvidenceView = z.infer<typeof evidence>

/** One clause with the rules bound to it and the evidence for each. */
export const clauseDetail = boardClause.extend({
  heading: z.string(),
  rules: z.array(z.object({ key: z.string(), label: bilingual, evidence: z.array(evidence) })),
  statement: z.object({ by: z.string(), on: z.iso.date() }).nullable(),
})
export type ClauseDetail = z.infer<typeof clauseDetail>

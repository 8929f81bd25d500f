import { inventoryProblems } from './inventory.ts'
import { platformProblems } from './platform.ts'
import { policyProblems } from './policy.ts'
import { purposesProblems } from './purposes.ts'
import { safeguardsProblems } from './safeguards.ts'

/** HTTP status and the sentence in both languages: what is wrong, then what to do. */
export interface ProblemText {
  readonly status: number
  readonly ja: string
  readonly en: string
}

/** Every problem a person can meet, by stable code. Codes are part of the API: never reuse one. */
export const problems = {
  ...platformProblems,
  ...policyProblems,
  ...inventoryProblems,
  ...purposesProblems,
  ...safeguardsProblems,
} as const satisfies Record<string, ProblemText>

export type ProblemCode = keyof typeof problems

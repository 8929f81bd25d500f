import type { Rules } from '../bundle/rules.ts'
import type { FactId } from '../bundle/rules-law.ts'
import { sampleRules } from './bundle.ts'

const said = { by: '在庫 太郎', on: '2026-11-01' }

/** The sample rules with questions of the law answered. */
export function answering(facts: Readonly<Partial<Record<FactId, boolean>>>): Rules {
  const answers = Object.fromEntries(
    Object.entries(facts).map(([fact, answer]) => [fact, { answer, ...said }]),
  )
  return { ...sampleRules, answers }
}

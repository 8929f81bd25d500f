import type { Extraction, PolicyDocument, Rules } from '@yakusoku/policy'
import { clauseAt } from './read-policy.ts'
import { type ListedRule, listRules, type RuleGroup } from './rule-list.ts'

export type Question = Extraction['questions'][number]

/** Which rules a fact of the text becomes. */
const families: Readonly<Record<string, readonly RuleGroup[]>> = {
  purposes: ['purposes'],
  thirdPartyExceptions: ['provisions'],
  requestKinds: ['requests'],
  identityDocuments: ['requests'],
  fee: ['requests'],
  retention: ['schedules', 'retention'],
  onlineIdentifiers: ['collection'],
  contact: ['contact'],
}

/**
 * Finds what a fact of the extraction became: the key of a rule, `company`, or null.
 *
 * By place and not by number, so that it still holds after a person dropped or added rules.
 */
export function ruleFinder(document: PolicyDocument, rules: Rules) {
  const listed = listRules(rules)
  return (pointer: string, at: number | null): string | null => {
    const [, family = '', part = ''] = pointer.split('/')
    if (family === 'company' || (family === 'contact' && part !== 'department')) return 'company'
    const groups = families[family] ?? []
    const clause = at === null ? undefined : clauseAt(document, at)?.id
    return ruleOf(
      listed.filter(({ group }) => groups.includes(group)),
      clause,
    )
  }
}

function ruleOf(candidates: readonly ListedRule[], clause: string | undefined): string | null {
  // The clause a rule was drawn from comes first; a sentence that leads to a list stands in many rules.
  const own = candidates.find(({ clauses }) => clauses[0] === clause)
  const found = own ?? candidates.find(({ clauses }) => clauses.some((one) => one === clause))
  return (found ?? (candidates.length === 1 ? candidates[0] : undefined))?.key ?? null
}

/** How surely each rule was read, 0 to 1, by the least sure fact it rests on; absent where nothing says. */
export function confidences(
  { confidence, spans }: Extraction,
  find: ReturnType<typeof ruleFinder>,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const [pointer, sure] of Object.entries(confidence)) {
    const key = find(pointer, spans[pointer]?.[0] ?? null)
    if (key !== null) found.set(key, Math.min(found.get(key) ?? 1, sure))
  }
  return found
}

/** Words for a confidence, so that nobody has to read a number. */
export type Sureness = 'sure' | 'likely' | 'doubtful'

export function surenessOf(confidence: number): Sureness {
  if (confidence >= 0.9) return 'sure'
  return confidence >= 0.7 ? 'likely' : 'doubtful'
}

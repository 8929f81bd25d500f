import type { Standing } from '@yakusoku/contract'
import type { ClauseBinding } from './bundle/binding.ts'

/** What a control said, reduced to what a standing needs. */
export interface Verdict {
  /** Keys of the rules the control speaks for. */
  readonly rules: readonly string[]
  readonly outcome: 'pass' | 'fail' | 'cannot-run'
}

/**
 * Gives a clause its standing, worst news first.
 *
 * 1. a control of any bound rule fails: `broken`;
 * 2. no rule: `statement` where a person confirmed that nothing is promised, else `unbound`;
 * 3. a bound rule has no control, or one that cannot run: `unproven`;
 * 4. else `kept`.
 *
 * So a pass never hides a failure, and silence is never taken for a pass.
 */
export function standingOf(
  binding: Pick<ClauseBinding, 'rules' | 'statement'>,
  evidence: readonly Verdict[],
): Standing {
  if (binding.rules.length === 0) return binding.statement === null ? 'unbound' : 'statement'
  const verdicts = binding.rules.map((rule) =>
    evidence.filter(({ rules }) => rules.includes(rule)).map(({ outcome }) => outcome),
  )
  if (verdicts.some((outcomes) => outcomes.includes('fail'))) return 'broken'
  const proven = verdicts.every(
    (outcomes) => outcomes.length > 0 && !outcomes.includes('cannot-run'),
  )
  return proven ? 'kept' : 'unproven'
}

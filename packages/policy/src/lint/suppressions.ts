import type { Rules } from '../bundle/rules.ts'
import type { LintFinding } from './report.ts'

/** The suppression that covers a finding on that day: its last day is included. Null where none does. */
export function suppressionOf(
  rules: Rules | null,
  at: { readonly rule: string; readonly clause: string | null; readonly asOf: string },
): LintFinding['suppressed'] {
  const found = rules?.suppressions?.find(
    ({ finding, clause, until }) =>
      finding === at.rule && (clause === undefined || clause === at.clause) && at.asOf <= until,
  )
  return found === undefined ? null : { by: found.by, reason: found.reason, until: found.until }
}

/** The findings whose suppression has run out, once each, in the order of the file. */
export function expiredOn(rules: Rules | null, asOf: string): readonly string[] {
  const past = (rules?.suppressions ?? []).filter(({ until }) => until < asOf)
  return [...new Set(past.map(({ finding }) => finding))]
}

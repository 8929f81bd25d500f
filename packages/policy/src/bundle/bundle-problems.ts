import { Problem, type ProblemValues } from '@yakusoku/contract'
import { type Anchors, anchorChanges } from '../document/anchors.ts'
import type { PolicyDocument } from '../document/document.ts'
import { rulesWithClauses } from './rule-clauses.ts'
import type { Rules } from './rules.ts'
import type { System } from './system.ts'
import { findSystemProblems } from './system-problems.ts'

/** A bundle as read: its text, what the text means, and where the data is. */
export interface BundleParts {
  readonly document: PolicyDocument
  readonly rules: Rules
  readonly systems: readonly System[]
  /** Hex SHA-256 of the Japanese text's file as it is now. */
  readonly sha256: string
  /** The clauses as they were when their ids were last written down; absent where nobody wrote them. */
  readonly anchors?: Anchors | undefined
}

/**
 * Refuses a bundle whose text, rules and systems do not agree.
 *
 * @throws Problem the first that `findBundleProblems` finds
 */
export function validateBundle(bundle: BundleParts): void {
  const [first] = findBundleProblems(bundle)
  if (first !== undefined) throw first
}

/**
 * Finds everything in which a bundle's text, rules and systems disagree: the text first, then the
 * rules, then each system.
 *
 * Codes: `policy.text-changed`, `policy.clause-unknown`, `policy.duplicate-id`,
 * `policy.purpose-unknown`, `policy.category-outside-purpose`, `policy.schedule-unknown`,
 * `policy.dataset-unknown`, `policy.columns-uneven`, `policy.subject-cycle`.
 */
export function findBundleProblems(bundle: BundleParts): Problem[] {
  const { rules, systems } = bundle
  return [
    ...changedText(bundle),
    ...unknownClauses(bundle),
    ...duplicates(
      'purpose',
      rules.purposes.map(({ id }) => id),
    ),
    ...duplicates(
      'schedule',
      rules.schedules.map(({ id }) => id),
    ),
    ...duplicates(
      'statement',
      rules.statements.map(({ clause }) => clause),
    ),
    ...duplicates(
      'system',
      systems.map(({ system }) => system),
    ),
    ...systems.flatMap((system) => findSystemProblems(system, rules)),
  ]
}

/** The ids were carried, so the rules still resolve; whether they still mean the same, a person must say. */
function changedText({ document, rules, sha256, anchors }: BundleParts): Problem[] {
  const { file, sha256: confirmed } = rules.policy.ja
  if (confirmed === sha256) return []
  return [new Problem('policy.text-changed', { file, ...howMuch(document, anchors) })]
}

function howMuch(document: PolicyDocument, before: Anchors | undefined): ProblemValues {
  if (before === undefined) {
    return {
      detail: 'without anchors.yaml nobody knows where',
      detailJa: 'anchors.yaml がないため、どの文かは分かりません',
    }
  }
  const { added, changed, removed } = anchorChanges(before, document)
  return {
    detail: `clauses changed: ${changed.length}, added: ${added.length}, removed: ${removed.length}`,
    detailJa: `変わった文${changed.length}、増えた文${added.length}、なくなった文${removed.length}`,
  }
}

function unknownClauses({ document, rules }: BundleParts): Problem[] {
  const known = new Set(document.clauses.map(({ id }) => id))
  const { file } = rules.policy.ja
  const named = [
    ...rulesWithClauses(rules),
    { rule: 'statements', clauses: rules.statements.map(({ clause }) => clause) },
  ]
  return named.flatMap(({ rule, clauses }) =>
    clauses
      .filter((clause) => !known.has(clause))
      .map((clause) => new Problem('policy.clause-unknown', { rule, clause, file })),
  )
}

function duplicates(what: string, ids: readonly string[]): Problem[] {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const id of ids) (seen.has(id) ? twice : seen).add(id)
  return [...twice].map((id) => new Problem('policy.duplicate-id', { what, id }))
}

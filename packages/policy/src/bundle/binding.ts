import type { Clause, PolicyDocument } from '../document/document.ts'
import { rulesWithClauses } from './rule-clauses.ts'
import type { Rules } from './rules.ts'

/** A clause with what speaks for it. */
export interface ClauseBinding {
  readonly clause: Clause
  /** Keys of the rules that name the clause, in the order of the articles. */
  readonly rules: readonly string[]
  /** Who confirmed that the clause promises nothing, and when (ISO 8601 date). */
  readonly statement: { readonly by: string; readonly on: string } | null
}

/**
 * Ties every clause, in the order of the text, to the rules that name it.
 *
 * A clause with neither rule nor statement is an empty promise; clauses the rules name and the text
 * lacks are found by `findBundleProblems`, not here.
 */
export function bindClauses(document: PolicyDocument, rules: Rules): ClauseBinding[] {
  const byClause = new Map<string, string[]>()
  for (const { rule, clauses } of rulesWithClauses(rules)) {
    for (const clause of new Set(clauses)) {
      const named = byClause.get(clause)
      if (named === undefined) byClause.set(clause, [rule])
      else named.push(rule)
    }
  }
  const statements = new Map(rules.statements.map(({ clause, by, on }) => [clause, { by, on }]))
  return document.clauses.map((clause) => ({
    clause,
    rules: byClause.get(clause.id) ?? [],
    statement: statements.get(clause.id) ?? null,
  }))
}

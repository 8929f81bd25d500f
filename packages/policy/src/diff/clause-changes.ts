import { longestRising } from '../document/anchors-order.ts'
import type { PolicyDocument } from '../document/document.ts'
import type { ClauseChange } from './policy-diff.ts'
import { compareWording } from './wording.ts'

/**
 * The clauses that differ, told by their stable ids: those of the new text in its order, then those that are gone.
 *
 * The class is the wording's own, `editorial` or `publish`; what a clause means is judged with its rules.
 */
export function clauseChanges(before: PolicyDocument, after: PolicyDocument): ClauseChange[] {
  const old = new Map(before.clauses.map((clause, at) => [clause.id, { text: clause.text, at }]))
  const kept = after.clauses.flatMap(({ id }) => old.get(id)?.at ?? [])
  const inPlace = new Set(longestRising(kept))
  const changes: ClauseChange[] = []
  for (const { id, text } of after.clauses) {
    const was = old.get(id)
    old.delete(id)
    if (was === undefined) {
      changes.push({ clause: id, change: 'added', before: null, after: text, class: 'publish' })
    } else if (was.text !== text) {
      const grave = compareWording(was.text, text) === 'editorial' ? 'editorial' : 'publish'
      changes.push({ clause: id, change: 'changed', before: was.text, after: text, class: grave })
    } else if (!inPlace.has(was.at)) {
      changes.push({ clause: id, change: 'moved', before: text, after: text, class: 'editorial' })
    }
  }
  for (const [id, { text }] of old) {
    changes.push({ clause: id, change: 'removed', before: text, after: null, class: 'publish' })
  }
  return changes
}

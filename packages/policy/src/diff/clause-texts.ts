import type { PolicyDocument } from '../document/document.ts'
import { compareWording, type WordingChange } from './wording.ts'

/** The words of every clause, by its stable id. */
export function clauseTexts({ clauses }: PolicyDocument): ReadonlyMap<string, string> {
  return new Map(clauses.map(({ id, text }) => [id, text]))
}

const gravity: readonly WordingChange[] = ['same', 'editorial', 'narrowed', 'changed', 'widened']

/** One side's clauses of a rule, in the order the rule names them, with their words. */
export interface Stated {
  readonly clauses: readonly string[]
  readonly texts: ReadonlyMap<string, string>
}

/**
 * What became of the words of a rule: clause by clause where both sides have it, and what a clause gained or lost
 * means beside the rest.
 */
export function compareStated(before: Stated, after: Stated): WordingChange {
  const both = after.clauses.filter((id) => before.clauses.includes(id))
  const changes = both.map((id) =>
    compareWording(before.texts.get(id) ?? '', after.texts.get(id) ?? ''),
  )
  const [lost, gained] = [wordsBut(before, both), wordsBut(after, both)]
  if (lost !== '' || gained !== '') {
    const shared = wordsBut(
      after,
      after.clauses.filter((id) => !both.includes(id)),
    )
    // Beside the rest: a clause that only repeats what another says widens nothing.
    changes.push(compareWording(`${shared}、${lost}`, `${shared}、${gained}`))
  }
  return gravest(changes)
}

/** The gravest of several changes; `same` of none. */
export function gravest(changes: readonly WordingChange[]): WordingChange {
  return gravity[Math.max(0, ...changes.map((change) => gravity.indexOf(change)))] ?? 'same'
}

function wordsBut({ clauses, texts }: Stated, left: readonly string[]): string {
  const words = clauses.filter((id) => !left.includes(id)).map((id) => texts.get(id) ?? '')
  return words.join('、')
}

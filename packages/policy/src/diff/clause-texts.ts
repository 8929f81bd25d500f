import { onlyRefuses } from './outward-words.ts'
import type { PolicySide } from './policy-diff.ts'
import { onlyAllows, signsOf } from './sentence-signs.ts'
import { compareWording, type WordingChange } from './wording.ts'

/** One side of a comparison with the words of every clause, by its stable id: gathered once for all its rules. */
export interface ReadSide extends PolicySide {
  readonly texts: ReadonlyMap<string, string>
}

/** Gathers the words of a side's clauses. */
export function readSide({ document, rules }: PolicySide): ReadSide {
  return { document, rules, texts: new Map(document.clauses.map(({ id, text }) => [id, text])) }
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
  const named = new Set(before.clauses)
  const both = new Set(after.clauses.filter((id) => named.has(id)))
  const changes = [...both].map((id) =>
    compareWording(before.texts.get(id) ?? '', after.texts.get(id) ?? ''),
  )
  const [lost, gained] = [wordsBut(before, both), wordsBut(after, both)]
  if (lost !== '' || gained !== '') {
    const gainedIds = new Set(after.clauses.filter((id) => !both.has(id)))
    const shared = wordsBut(after, gainedIds)
    changes.push(compareBeside({ shared, lost, gained }))
  }
  return gravest(changes)
}

interface Sentences {
  readonly shared: string
  readonly lost: string
  readonly gained: string
}

/**
 * What came and went beside the rest: a sentence that only repeats what another says widens nothing, one that only
 * refuses narrows, and one that only allowed leaves less behind. Any other could be a new use, or protected one.
 */
function compareBeside({ shared, lost, gained }: Sentences): WordingChange {
  const words = compareWording(`${shared}、${lost}`, `${shared}、${gained}`)
  if (words === 'editorial' || words === 'same') return words
  if (lost === '') return onlyRefuses(gained) ? 'narrowed' : 'widened'
  if (gained === '')
    return onlyAllows(signsOf(lost)) && !PROTECTS.test(lost) ? 'narrowed' : 'widened'
  return words
}

/** Words of a sentence that keeps people safe without denying anything. */
const PROTECTS =
  /消去|削除|破棄|加工|暗号|前に|上で|うえで|場合|とき|条件|責任|監督|遵守|守秘|停止/u

/** The words of a rule, in the order it names its clauses. */
export function statedText(stated: Stated): string {
  return wordsBut(stated, new Set())
}

/** The gravest of several changes; `same` of none. */
export function gravest(changes: readonly WordingChange[]): WordingChange {
  const found = new Set(changes)
  return gravity.findLast((change) => found.has(change)) ?? 'same'
}

function wordsBut({ clauses, texts }: Stated, left: ReadonlySet<string>): string {
  const words = clauses.filter((id) => !left.has(id)).map((id) => texts.get(id) ?? '')
  return words.join('、')
}

import { plainWords } from '../text/plain-words.ts'
import type { Anchors } from './anchors.ts'
import { pairEdited } from './anchors-edited.ts'
import { pairEqual } from './anchors-order.ts'
import type { PolicyDocument } from './document.ts'

/**
 * Carries the ids of a text over to its next wording, the same way every time.
 *
 * A clause that moved, changed its politeness or was lightly edited keeps its id, also where what it promises is
 * turned round: it is the same clause, changed. Of a clause cut in two the longer half keeps it, of two joined the
 * one with the larger share. Where two clauses could claim an id nobody gets it: a new id asks a person to bind the
 * clause, a wrong one would let a rule speak for a promise it does not know.
 *
 * A new clause gets a number nobody had; one that is gone is retired, and its id never given again.
 */
export function carryAnchors(before: Anchors, document: PolicyDocument): Anchors {
  const kept = pairClauses(before, document)
  const numbers = lastNumbers(before)
  const clauses = document.clauses.map(({ kind, text }, at) => {
    const was = before.clauses[kept.get(at) ?? -1]
    if (was !== undefined) return { id: was.id, text }
    const n = (numbers.get(kind) ?? 0) + 1
    numbers.set(kind, n)
    return { id: `${kind}-${n}`, text }
  })
  const stays = new Set(clauses.map((clause) => clause.id))
  const gone = before.clauses.map(({ id }) => id).filter((id) => !stays.has(id))
  return { format: 1, clauses, retired: [...before.retired, ...gone] }
}

/** Index of a clause now → its index before. */
function pairClauses(before: Anchors, { clauses }: PolicyDocument): Map<number, number> {
  const old = before.clauses.map(({ text }) => text)
  const now = clauses.map(({ text }) => text)
  const kept = new Map(pairEqual(old, now).map(([was, at]) => [at, was]))
  if (kept.size === now.length || kept.size === old.length) return kept
  const plainOld = old.map(plainWords)
  const plainNow = now.map(plainWords)
  // What is paired already divides the rest, as something both sides have in the same order.
  const places = new Map([...kept].map(([at, was]) => [was, `=${at}`]))
  const free = pairEqual(
    plainOld.map((text, was) => places.get(was) ?? `${text}.`),
    plainNow.map((text, at) => (kept.has(at) ? `=${at}` : `${text}.`)),
  )
  for (const [was, at] of free) kept.set(at, was)
  return pairEdited({
    before: before.clauses.map(({ id, text }, was) => ({
      plain: plainOld[was] ?? '',
      length: text.length,
      kind: id.replace(/-\d+$/u, ''),
      section: null,
    })),
    after: clauses.map(({ text, kind, section }, at) => ({
      plain: plainNow[at] ?? '',
      length: text.length,
      kind,
      section,
    })),
    kept,
  })
}

function lastNumbers({ clauses, retired }: Anchors): Map<string, number> {
  const numbers = new Map<string, number>()
  for (const id of [...clauses.map((clause) => clause.id), ...retired]) {
    const [, kind = '', n = '0'] = /^(.*)-(\d{1,15})$/u.exec(id) ?? []
    numbers.set(kind, Math.max(numbers.get(kind) ?? 0, Number(n)))
  }
  return numbers
}

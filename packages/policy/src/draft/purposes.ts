import type { PurposeRule } from '../bundle/rules.ts'
import type { Extraction } from '../extraction/extraction.ts'
import { fold } from '../text/fold.ts'
import type { ClauseFinder } from './clause-finder.ts'
import { type StandardPurpose, standardPurposes } from './standard-purposes.ts'

const LEADS = /目的|利用|(?:以下|次|下記)の/u
const NOBODY = /(?:特定|識別)(?:でき|され|し)ない|(?:分か|わか)らない(?:形|よう)|匿名/u

/** One purpose rule for each purpose of the text; what is printed twice is one purpose with two clauses. */
export function draftPurposes(extraction: Extraction, clauses: ClauseFinder): PurposeRule[] {
  const byText = new Map<string, Set<string>>()
  for (const [at, text] of extraction.purposes.entries()) {
    const [start] = extraction.spans[`/purposes/${at}`] ?? [0]
    const passage = clauses.at(start)
    if (passage === undefined) continue
    const from = byText.get(text) ?? new Set()
    for (const id of [passage.clause.id, ...clauses.leadOf(passage, LEADS)]) from.add(id)
    byText.set(text, from)
  }
  const used = new Map<string, number>()
  return [...byText].map(([text, from], at) => {
    const standard = standardOf(text)
    return {
      id: standard === undefined ? `purpose-${at + 1}` : unique(standard.id, used),
      label: { ja: text.replace(/\s*[\r\n]+\s*/gu, ''), en: standard?.en ?? `Purpose ${at + 1}` },
      clauses: [...from],
      categories: [...(standard?.categories ?? [])],
      stoppable: standard?.stoppable ?? false,
      // The item's own clause comes first; the sentence that leads to the list promises no anonymity.
      ...(NOBODY.test(text) && { anonymous: { clauses: [...from].slice(0, 1) } }),
    }
  })
}

function standardOf(text: string): StandardPurpose | undefined {
  const folded = fold(text.slice(0, 400)).text
  return standardPurposes.find(({ words }) => words.test(folded))
}

/** Two purposes of a text may be the same standard one: `campaigns`, `campaigns-2`. */
function unique(id: string, used: Map<string, number>): string {
  const n = (used.get(id) ?? 0) + 1
  used.set(id, n)
  return n === 1 ? id : `${id}-${n}`
}

import type { Clause, SectionKind } from '../document/document.ts'
import type { ReadSide } from './clause-texts.ts'
import { onlyRefuses, outwardWordsIn, speaksOfProvision, speaksOfUse } from './outward-words.ts'
import type { RuleChange } from './policy-diff.ts'
import { changeOf } from './reasons.ts'
import { outwardReasons } from './reasons-outward.ts'
import { purposeReasons } from './reasons-purposes.ts'
import { compareWording } from './wording.ts'

/** In these sections an item of a list is a case of provision, whatever its words. */
const outwardKinds: ReadonlySet<SectionKind> = new Set(['third-party', 'entrustment', 'joint-use'])

/**
 * Sentences that came or grew, speak of provision or of a use, and that no rule of it names: nobody judged on what
 * ground they rest, so that people have to consent first (Art. 17(2), 18(1), 27(1)). What is unknown is denied.
 */
export function unruledChanges(before: ReadSide, after: ReadSide): RuleChange[] {
  const came = after.document.clauses.filter(({ id, text }) => {
    const was = before.texts.get(id)
    if (was === text) return false
    return was === undefined || isGraver(compareWording(was, text))
  })
  if (came.length === 0) return []
  const { provided, used, confirmed } = boundBy(after)
  const open = came.filter(({ id, text }) => !confirmed.has(id) && !onlyRefuses(text))
  const provisions = open.filter((one) => !provided.has(one.id) && isProvision(one))
  const outward = new Set(provisions.map(({ id }) => id))
  const uses = open.filter(({ id, kind, text }) => {
    // A purpose among the purposes is told by its own rule, or as one that nobody bound.
    if (outward.has(id) || provided.has(id) || used.has(id) || kind === 'purposes') return false
    return speaksOfUse(text)
  })
  return [
    ...toldOf('provisions', provisions, outwardReasons.unruled),
    ...toldOf('purposes', uses, purposeReasons.unruledUse),
  ]
}

function isGraver(words: ReturnType<typeof compareWording>): boolean {
  return words === 'widened' || words === 'changed'
}

function isProvision({ kind, item, text }: Clause): boolean {
  if (outwardKinds.has(kind) && (item !== null || outwardWordsIn(text) > 0)) return true
  return speaksOfProvision(text)
}

/** Clauses whose words a rule's own comparison judges, and those a named person confirmed to promise nothing. */
function boundBy({ rules }: ReadSide) {
  return {
    provided: new Set([
      ...rules.provisions.flatMap(({ clauses }) => clauses),
      ...(rules.transmissions ?? []).flatMap(({ clauses }) => clauses),
    ]),
    used: new Set(rules.purposes.flatMap(({ clauses }) => clauses)),
    confirmed: new Set(rules.statements.map(({ clause }) => clause)),
  }
}

function toldOf(
  rule: string,
  clauses: readonly Clause[],
  reason: Parameters<typeof changeOf>[3],
): RuleChange[] {
  if (clauses.length === 0) return []
  const named = clauses.map(({ id }) => id)
  return [changeOf(rule, 'added', named, reason)]
}

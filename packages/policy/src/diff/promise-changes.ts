import { rulesWithClauses } from '../bundle/rule-clauses.ts'
import { fold } from '../text/fold.ts'
import { plainWords } from '../text/plain-words.ts'
import { insertionOf } from './narrowing.ts'
import { onlyRefuses } from './outward-words.ts'
import type { ClauseChange, PolicySide, RuleChange } from './policy-diff.ts'
import { changeOf, type Reason } from './reasons.ts'
import { outwardReasons as reasons } from './reasons-outward.ts'
import { negationsIn } from './sentence-signs.ts'
import { compareWording } from './wording.ts'

const HANDLES =
  /提供|利用|使|取得|共有|開示|預託|販売|売却|譲渡|渡|公開|移転|provid|shar|sell|sold|use|disclos|transfer|acquir|collect/u

/**
 * Promises not to do something with information that are withdrawn, weakened or turned round, whichever rule names
 * them; and any other sentence whose denial came or went.
 *
 * People gave their information under that promise; what it kept from them needs their consent (Art. 18(1), 27(1)).
 */
export function promiseChanges(
  clauses: readonly ClauseChange[],
  before: PolicySide,
  after: PolicySide,
): RuleChange[] {
  const kept = keptPromises(clauses, after)
  const judged = clauses.flatMap((change) => {
    const reason = change.change === 'removed' ? withdrawn(change, kept) : reworded(change)
    return reason === undefined ? [] : [{ clause: change.clause, reason }]
  })
  const rules = judged.length === 0 ? new Map<string, string>() : rulesByClause(before, after)
  return judged.flatMap(({ clause, reason }) => {
    const rule = rules.get(clause) ?? 'other'
    // The words of a purpose or a provision are judged with their rule, and graver where they turn.
    if (reason === reasons.reversed && /^(?:purposes|provisions)\//u.test(rule)) return []
    return [changeOf(rule, 'widened', [clause], reason)]
  })
}

function reworded({ before: was, after: now }: ClauseChange): Reason | undefined {
  if (was === null || now === null || was === now) return undefined
  const [denied, denies] = [negationsIn(was), negationsIn(now)]
  if (denied === 0 && denies === 0) return undefined
  if (HANDLES.test(fold(was).text) && denied > 0) {
    if (denies < denied || isWeaker(was, now)) return reasons.promiseGone
  }
  return denied === denies ? undefined : reasons.reversed
}

/** One more thing that is refused: 提供しません becomes 開示または提供しません. */
const ONE_MORE =
  /^(?:[一-鿿ァ-ヴー]{1,12}(?:または|又は|もしくは|若しくは|および|及び|・|や)|(?:または|又は|もしくは|若しくは|および|及び|・|や)[一-鿿ァ-ヴー]{1,12})$/u

/** A refusal with an exception, a condition or something left open refuses less than before. */
function isWeaker(was: string, now: string): boolean {
  if (compareWording(was, now) !== 'widened') return false
  const put = insertionOf(was, now)
  return !(put !== undefined && ONE_MORE.test(put) && onlyRefuses(now))
}

/** Requests are answered with refusals of their own, which are no promises to the person who asks. */
const ANSWERS = /^(?:requests|contact|disclaimer)-/u

function withdrawn(
  { clause, before: was }: ClauseChange,
  kept: ReadonlySet<string>,
): Reason | undefined {
  if (was === null || negationsIn(was) === 0 || ANSWERS.test(clause)) return undefined
  if (!HANDLES.test(fold(was).text)) return undefined
  return kept.has(plainWords(was)) ? undefined : reasons.promiseGone
}

/** The words of the later text that are said elsewhere now: a promise that was repeated or moved is still one. */
function keptPromises(clauses: readonly ClauseChange[], after: PolicySide): ReadonlySet<string> {
  if (!clauses.some(({ change }) => change === 'removed')) return new Set()
  const denying = after.document.clauses.filter(({ text }) => negationsIn(text) > 0)
  return new Set(denying.map(({ text }) => plainWords(text)))
}

/** The first rule that names a clause; where none does, the kind of its section. */
function rulesByClause(before: PolicySide, after: PolicySide): Map<string, string> {
  const rules = new Map(before.document.clauses.map(({ id, kind }) => [id, kind as string]))
  const named = [...rulesWithClauses(after.rules), ...rulesWithClauses(before.rules)]
  for (const { rule, clauses } of named.toReversed()) {
    for (const clause of clauses) rules.set(clause, rule)
  }
  return rules
}

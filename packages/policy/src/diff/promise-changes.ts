import { rulesWithClauses } from '../bundle/rule-clauses.ts'
import { fold } from '../text/fold.ts'
import type { ClauseChange, PolicySide, RuleChange } from './policy-diff.ts'
import { changeOf } from './reasons.ts'
import { outwardReasons as reasons } from './reasons-outward.ts'

/** A refusal said in the affirmative is the same refusal: 第三者提供を禁止します. */
const REFUSES =
  /ません|ない(?!と|場合|とき|限り|方|者|形|よう)|禁止|(?<![a-z])(?:not|never)(?![a-z])/gu
const HANDLES =
  /提供|利用|使|取得|共有|開示|預託|販売|渡|公開|provid|shar|sell|sold|use|disclos|acquir|collect/u

/**
 * Promises not to do something with information that are withdrawn or turned round, whichever rule names them.
 *
 * People gave their information under that promise; what it kept from them needs their consent (Art. 18(1), 27(1)).
 */
export function promiseChanges(
  clauses: readonly ClauseChange[],
  before: PolicySide,
  after: PolicySide,
): RuleChange[] {
  return clauses.flatMap(({ clause, change, before: was, after: now }) => {
    if (was === null || change === 'moved' || change === 'removed') return []
    if (!HANDLES.test(fold(was).text) || refusals(now ?? '') >= refusals(was)) return []
    return [changeOf(ruleOf(clause, before, after), 'widened', [clause], reasons.promiseGone)]
  })
}

function refusals(text: string): number {
  return fold(text).text.match(REFUSES)?.length ?? 0
}

function ruleOf(clause: string, before: PolicySide, after: PolicySide): string {
  const named = [...rulesWithClauses(after.rules), ...rulesWithClauses(before.rules)]
  const rule = named.find(({ clauses }) => clauses.includes(clause))?.rule
  const kind = before.document.clauses.find(({ id }) => id === clause)?.kind
  return rule ?? kind ?? 'other'
}

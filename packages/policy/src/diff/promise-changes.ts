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
  const withdrawn = clauses.filter(({ change, before: was, after: now }) => {
    if (was === null || change === 'moved' || change === 'removed') return false
    return HANDLES.test(fold(was).text) && refusals(now ?? '') < refusals(was)
  })
  const rules = withdrawn.length === 0 ? new Map<string, string>() : rulesByClause(before, after)
  return withdrawn.map(({ clause }) =>
    changeOf(rules.get(clause) ?? 'other', 'widened', [clause], reasons.promiseGone),
  )
}

function refusals(text: string): number {
  return fold(text).text.match(REFUSES)?.length ?? 0
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

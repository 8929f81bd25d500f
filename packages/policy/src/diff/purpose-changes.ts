import type { PurposeRule } from '../bundle/rules.ts'
import { plainWords } from '../text/plain-words.ts'
import type { PolicySide, RuleChange } from './policy-diff.ts'

const APPI = 'APPI'

/** Purposes added, removed, or reworded (Art. 17(2), 18(1), 21(3)). */
export function purposeChanges(before: PolicySide, after: PolicySide): RuleChange[] {
  const old = new Map(before.rules.purposes.map((purpose) => [purpose.id, purpose]))
  const found = after.rules.purposes.flatMap((purpose): RuleChange[] => {
    const was = old.get(purpose.id)
    old.delete(purpose.id)
    if (was === undefined) return [widened(purpose, 'added')]
    return textOf(before, was) === textOf(after, purpose) ? [] : [widened(purpose, 'widened')]
  })
  const removed = [...old.values()].map(
    (purpose): RuleChange => ({
      rule: `purposes/${purpose.id}`,
      change: 'removed',
      class: 'notify',
      provisions: [{ law: APPI, article: '21', paragraph: '3' }],
      because: {
        ja: '利用目的が減ります。変更後の利用目的を、本人に通知するか公表してください。',
        en: 'a purpose is given up; tell people the purposes as changed, or publish them',
      },
      clauses: purpose.clauses,
    }),
  )
  return [...found, ...removed]
}

function widened(purpose: PurposeRule, change: 'added' | 'widened'): RuleChange {
  return {
    rule: `purposes/${purpose.id}`,
    change,
    class: purpose.relatedTo === undefined ? 'consent' : 'notify',
    provisions: [
      { law: APPI, article: '17', paragraph: '2' },
      { law: APPI, article: '18', paragraph: '1' },
    ],
    because: {
      ja: '利用目的が広がります。もとの目的と合理的に関連すると認められない限り、先に本人の同意が必要です。',
      en: 'the purpose is widened; unless it is reasonably related to the earlier one, people have to consent first',
    },
    clauses: purpose.clauses,
  }
}

function textOf({ document }: PolicySide, { clauses }: PurposeRule): string {
  const named = new Set(clauses)
  return document.clauses
    .filter(({ id }) => named.has(id))
    .map(({ text }) => plainWords(text))
    .join('\n')
}

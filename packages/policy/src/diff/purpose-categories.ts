import { type Category, categories } from '@yakusoku/contract'
import type { PurposeRule } from '../bundle/rules.ts'
import { fold } from '../text/fold.ts'
import type { RuleChange } from './policy-diff.ts'
import { changeOf, type Reason } from './reasons.ts'
import { purposeReasons as reasons } from './reasons-purposes.ts'

/** 要配慮個人情報 (Art. 2(3)); other categories marked sensitive hurt when they leak, but need no consent. */
const specialCare: ReadonlySet<Category> = new Set(['health', 'other-sensitive'])

interface Seen {
  readonly was: PurposeRule
  readonly purpose: PurposeRule
  /** The policy as it would be. */
  readonly text: string
}

/** What a purpose comes to see, and what it sees no more; an inner rule, but people read what they gave in the text. */
export function categoryChanges({ was, purpose, text }: Seen): RuleChange[] {
  const rule = `purposes/${purpose.id}`
  const added = purpose.categories.filter((category) => !was.categories.includes(category))
  const removed = was.categories.filter((category) => !purpose.categories.includes(category))
  const folded = added.length === 0 ? '' : fold(text).text
  return [
    ...added.map((category) =>
      changeOf(rule, 'widened', purpose.clauses, reasonFor(category, folded)),
    ),
    ...(removed.length === 0
      ? []
      : [changeOf(rule, 'narrowed', purpose.clauses, reasons.fewerCategories)]),
  ]
}

function reasonFor(category: Category, text: string): Reason {
  if (specialCare.has(category)) return reasons.sensitive
  const words = fold(categories[category].ja).text.split(/[・()の]|など/u)
  const isDisclosed = words.some((word) => word.length > 1 && text.includes(word))
  return isDisclosed ? reasons.disclosedCategory : reasons.category
}

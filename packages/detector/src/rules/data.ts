import type { Category } from '@yakusoku/contract'
import { fits, impersonal, type Sentence, type Verdict, verdict, workplace } from './sentence.ts'

/** A shop's phone or a server's address is nobody's; a name or a card is a person's wherever it stands. */
const anywhere: readonly Category[] = [
  'name',
  'name-kana',
  'email',
  'member-id',
  'payment-card',
  'government-id',
]

export function readData(sentence: Sentence): Verdict {
  const { head, setting } = sentence
  if (head.meaning.is !== 'data' || !fits(head.meaning.when, setting)) return null
  const { category } = head.meaning
  if (category === 'name' && sentence.last?.meaning.is === 'reading') {
    return verdict('name-kana', 'sure', sentence.last)
  }
  const other = ownedByOther(sentence, category)
  if (other !== null) return other
  if (impersonal(setting) && !anywhere.includes(category)) return 'not'
  return verdict(category, isSure(sentence) ? 'sure' : 'likely', head)
}

/** The word before says whose it is: `shop_tel` is the shop's, `tenpo_shimei` still a person's. */
function ownedByOther({ last, setting }: Sentence, category: Category): Verdict {
  if (last?.meaning.is === 'thing') return 'not'
  return last?.meaning.is === 'org' && category !== 'name' ? workplace(setting, last) : null
}

function isSure({ head, setting, before }: Sentence): boolean {
  if (setting.holder === 'subject' || setting.holder === 'staff') return true
  if (head.meaning.is !== 'data' || head.meaning.when !== 'always' || impersonal(setting)) {
    return false
  }
  return !before.some((part) => part.meaning.is === 'unknown')
}

import type { Category } from '@yakusoku/contract'
import { leftover } from './leftover.ts'
import { remains, type Sentence, type Verdict, verdict } from './sentence.ts'

/** `no`, `id` and `cd` are of what stands before: a member's number, a card's, a product's. */
export function readNumber(sentence: Sentence): Verdict {
  const { last, setting, head } = sentence
  const is = last?.meaning.is
  if (!last || !is) return readBareNumber(sentence)
  if (is === 'person') return verdict('member-id', 'sure', last)
  // A colleague's number says who did the work: not for every purpose that may know the customer's.
  if (is === 'staff') return verdict('employment', setting.tied ? 'sure' : 'likely', last)
  if (is === 'data') return readDataNumber(sentence)
  if (['activity', 'attribute', 'process'].includes(is)) return leftover(sentence)
  if (is === 'thing' || is === 'org') return setting.tied ? remains(setting, head) : 'not'
  return is === 'unknown' ? null : sentence.withoutHead()
}

/** A key to data that is itself a number stays that data; a key to any other is bookkeeping. */
const numbered: readonly Category[] = [
  'cookie',
  'device-id',
  'advertising-id',
  'member-id',
  'payment-card',
  'bank-account',
  'government-id',
  'credential',
  'health',
]

function readDataNumber(sentence: Sentence): Verdict {
  const { head, last, setting } = sentence
  if (last?.meaning.is !== 'data') return null
  const { coded, category } = last.meaning
  const same = head.meaning.is === 'number' || coded || numbered.includes(category)
  if (same) return sentence.withoutHead()
  return setting.tied ? remains(setting, head) : null
}

function readBareNumber({ setting, head }: Sentence): Verdict {
  const { holder, tied } = setting
  if (holder === 'subject') return verdict('member-id', 'likely', head)
  if (holder === 'staff') return verdict('employment', 'likely', head)
  return tied ? remains(setting, head) : null
}

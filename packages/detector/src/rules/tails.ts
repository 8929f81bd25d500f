import type { Category } from '@yakusoku/contract'
import { fits, type Part, remains, type Sentence, type Verdict, verdict } from './sentence.ts'

/** Yes or no about health is health data; about mail, a wish; about anything else, bookkeeping. */
export function readFlag({ before, setting, head }: Sentence): Verdict {
  const wish = dataOf(before, ['preference'])
  if (wish) return verdict('preference', setting.tied ? 'sure' : 'likely', wish.part)
  const told = dataOf(before, ['health', 'other-sensitive'])
  if (told) return fits(told.when, setting) ? verdict(told.category, 'likely', told.part) : null
  return setting.tied ? verdict('record', 'likely', head) : 'not'
}

/** A day says what happened on it: birth, login, consent; otherwise when the row was kept. */
export function readTime({ before, setting, head }: Sentence): Verdict {
  const about = dataOf(before, [
    'birth-date',
    'access-log',
    'preference',
    'employment',
    'health',
    'payment-card',
    'government-id',
  ])
  if (about && fits(about.when, setting)) return verdict(about.category, 'likely', about.part)
  if (!setting.tied) return null
  const activity = before.find((part) => part.meaning.is === 'activity')?.meaning
  if (activity?.is === 'activity' && !activity.linked) {
    return verdict(activity.category, 'likely', head)
  }
  // `issued_at` is part of what happened, `created_at` of how it is kept.
  if (before.length > 0 && before.every((part) => part.meaning.is !== 'process')) {
    return remains(setting, head)
  }
  return verdict('record', setting.holder === 'unknown' ? 'likely' : 'sure', head)
}

/** How often is part of what is counted: logins, orders; or of the record of a person. */
export function readCount({ before, setting, head }: Sentence): Verdict {
  const counted = dataOf(before, ['access-log', 'birth-date', 'employment', 'health'])
  if (counted && fits(counted.when, setting)) {
    return verdict(counted.category, 'likely', counted.part)
  }
  const activity = before.find((part) => part.meaning.is === 'activity')
  if (setting.tied && activity?.meaning.is === 'activity') {
    return verdict(activity.meaning.category, 'likely', activity)
  }
  return remains(setting, head)
}

function dataOf(parts: readonly Part[], categories: readonly Category[]) {
  for (const part of parts) {
    const { meaning } = part
    if (meaning.is === 'data' && categories.includes(meaning.category)) return { ...meaning, part }
  }
  return undefined
}

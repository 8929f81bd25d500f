import type { Category } from '@yakusoku/contract'
import type { SubjectPath } from './hops.ts'
import { columnOf, type Surveyed } from './survey.ts'

const identifying: readonly Category[] = [
  'email',
  'member-id',
  'phone',
  'name',
  'name-kana',
  'government-id',
  'payment-card',
  'bank-account',
  'address',
]

/** For a table with no way to a person: a row with a name or number of its own is its own person, any other nobody's. */
export function alone(surveyed: Surveyed): SubjectPath {
  const { primaryKey } = surveyed.table
  const [identifier] = identifying.flatMap((category) => columnOf(surveyed, category) ?? [])
  if (identifier !== undefined) {
    const self = primaryKey.length > 0 ? [...primaryKey] : [identifier]
    return {
      subject: { self },
      why: {
        ja: `本人へのつながりが見つからないため、1行を1人とみなしました(${identifier})`,
        en: `no way to a person found, so each row counts as one person (${identifier})`,
      },
    }
  }
  const personal = [...surveyed.found.values()].some((finding) => finding !== null)
  return {
    subject: 'none',
    why: personal
      ? {
          ja: '本人へのつながりが見つかりません。だれの記録か確かめてください',
          en: 'no way to a person found; say whose rows these are',
        }
      : { ja: '個人データの列は見当たりません', en: 'no column names personal data' },
  }
}

import type { Category } from '@yakusoku/contract'
import { isPeople } from './meaning.ts'
import type { Word } from './read-name.ts'

/** What a table's columns give away about whose rows they are. */
export interface Around {
  key: boolean
  staff: boolean
  traces: boolean
  identities: number
  address: boolean
}

const identities: readonly Category[] = ['name', 'name-kana', 'birth-date', 'email', 'phone']
const traces: readonly Category[] = ['ip-address', 'cookie', 'device-id', 'advertising-id']

/** Looks for people's keys, names, traces and addresses among the columns. */
export function lookAround(columns: readonly (readonly Word[])[]): Around {
  const seen: Around = { key: false, staff: false, traces: false, identities: 0, address: false }
  for (const words of columns) {
    const category = decisive(words)
    seen.key ||= isKeyOf('person', words)
    seen.staff ||= isKeyOf('staff', words)
    seen.traces ||= category !== null && traces.includes(category)
    seen.address ||= category === 'address' || category === 'postal-code'
    if (category !== null && identities.includes(category)) seen.identities += 1
  }
  return seen
}

/** The category of a column whose words decide alone, unless they are a company's or a thing's. */
function decisive(words: readonly Word[]): Category | null {
  const telling = words.filter(
    (word) => word.meanings[0]?.is !== 'beside' && word.meanings[0]?.is !== 'number',
  )
  const head = telling.at(-1)?.meanings.find((meaning) => meaning.is === 'data')
  const owned = telling
    .slice(0, -1)
    .some((word) => ['org', 'thing'].includes(word.meanings[0]?.is ?? ''))
  if (!head || head.is !== 'data' || owned) return null
  return head.when === 'always' || head.when === 'hinted' ? head.category : null
}

function isKeyOf(who: 'person' | 'staff', words: readonly Word[]): boolean {
  const last = words.at(-1)?.meanings[0]
  if (last?.is === 'data') {
    return who === 'person' && last.category === 'member-id' && last.when === 'always'
  }
  const owner = words.at(-2)?.meanings.find(isPeople)
  return owner?.is === who && (last?.is === 'key' || last?.is === 'number')
}

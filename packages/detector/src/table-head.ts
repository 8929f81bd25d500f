import type { Category } from '@yakusoku/contract'
import { isPeople, type Meaning } from './meaning.ts'
import type { Word } from './read-name.ts'

/** Whose rows a table holds, as far as its name, its comment and its columns tell. */
export type Holder = 'subject' | 'staff' | 'activity' | 'org' | 'thing' | 'place' | 'unknown'

/** What a table's name says by itself. */
export interface TableHead {
  readonly holder: Holder
  readonly category: Category | null
  readonly linked: boolean
}

const nothing: TableHead = { holder: 'unknown', category: null, linked: false }
const silent = new Set([
  'beside',
  'number',
  'key',
  'count',
  'time',
  'label',
  'reading',
  'kind',
  'flag',
])

/** Reads what a table is about from the last telling word of its name or comment. */
export function holderOf(words: readonly Word[]): TableHead {
  const telling = words.filter((word) => !silent.has(word.meanings.at(-1)?.is ?? 'unknown'))
  const head = telling.at(-1)
  if (!head) return nothing
  if (isHistory(words.at(-1)) && head.meanings.some(isPeople)) {
    return { holder: 'activity', category: 'record', linked: false }
  }
  if (isLine(head) && telling.some((word) => word.meanings[0]?.is === 'activity')) {
    return holderOf(telling.slice(0, -1))
  }
  const people = telling.flatMap((word) => word.meanings.filter(isPeople)).at(-1)
  const act = telling.flatMap((word) => word.meanings.filter((one) => one.is === 'activity')).at(-1)
  const activities = head.meanings.filter((meaning) => meaning.is === 'activity')
  for (const meaning of [...activities, ...head.meanings]) {
    const holder = holderOfHead(meaning, { people, act })
    if (holder) return holder
  }
  return nothing
}

/** `kaiin_rireki` holds what was done to people's rows, not the people. */
function isHistory(word: Word | undefined): boolean {
  return ['rireki', 'history', 'hist', '履歴'].includes(word?.text ?? '')
}

/** `order_items` are part of the orders; `order_templates` are not. */
function isLine(word: Word): boolean {
  return [
    'item',
    'line',
    'product',
    'shohin',
    'goods',
    'denpyo',
    'dempyo',
    'slip',
    'message',
    'comment',
    '商品',
    '品目',
    '伝票',
  ].includes(word.text)
}

interface Company {
  readonly people: Meaning | undefined
  readonly act: Meaning | undefined
}

function holderOfHead(head: Meaning, { people, act }: Company): TableHead | undefined {
  if (head.is === 'person') return { ...nothing, holder: 'subject' }
  if (head.is === 'staff' || head.is === 'org' || head.is === 'thing') {
    return { ...nothing, holder: head.is }
  }
  if (head.is === 'activity') {
    return { holder: 'activity', category: head.category, linked: head.linked }
  }
  if (head.is === 'data') return holderOfData(head, people)
  if (head.is !== 'attribute' && head.is !== 'process') return undefined
  if (people) return { holder: 'activity', category: 'record', linked: false }
  // `payment_methods` is a definition, or one row per person's card.
  return act?.is === 'activity'
    ? { holder: 'activity', category: act.category, linked: true }
    : undefined
}

function holderOfData(head: Meaning & { is: 'data' }, people: Meaning | undefined): TableHead {
  if (people) return { ...nothing, holder: people.is === 'staff' ? 'staff' : 'subject' }
  if (head.category === 'postal-code' || (head.category === 'address' && head.when !== 'always')) {
    return { ...nothing, holder: 'place' }
  }
  const activities: readonly Category[] = [
    'access-log',
    'preference',
    'cookie',
    'employment',
    'health',
    'free-text',
  ]
  if (!activities.includes(head.category)) return nothing
  const category = head.category === 'cookie' ? 'access-log' : head.category
  return { holder: 'activity', category, linked: true }
}

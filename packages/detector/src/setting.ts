import type { Category } from '@yakusoku/contract'
import type { Meaning } from './meaning.ts'
import { readComment, readName, type Word } from './read-name.ts'

/** Whose rows a table holds, as far as its name, its comment and its columns tell. */
export type Holder = 'subject' | 'staff' | 'activity' | 'org' | 'thing' | 'place' | 'unknown'

/** What the rules for a column know about the table around it. */
export interface Setting {
  readonly table: string
  readonly holder: Holder
  /** What a row of an activity is, e.g. `order`. */
  readonly category: Category | null
  /** Does a row belong to one person? */
  readonly tied: boolean
  /** Do the columns name or reach a person, whatever the table is called? */
  readonly identified: boolean
  readonly besideAddress: boolean
}

/** A table by name only: what {@link readSetting} needs. */
export interface TableNames {
  readonly table: string
  readonly tableComment: string | null
  readonly columns: readonly string[]
}

/** Reads the setting of a table from its name, its comment, then its columns. */
export function readSetting(names: TableNames): Setting {
  const seen = lookAround(names.columns.map((column) => readName(column)))
  const byName = holderOf(readName(names.table.replace(/^.*\./, '')))
  const { holder, category, linked } =
    byName.holder === 'unknown' && names.tableComment !== null
      ? holderOf(readComment(names.tableComment))
      : byName
  // Of a list that may be definitions, one address or name is enough to tell that it is people's.
  const evidence = seen.key || seen.traces || seen.identities >= (linked ? 1 : 2)
  // A table of definitions (`campaigns`) and one of answers may bear the same name.
  const effective = linked && !evidence ? 'thing' : holder
  const owns = effective === 'subject' || effective === 'staff' || effective === 'activity'
  return {
    table: names.table,
    holder: effective,
    category: effective === 'activity' ? category : null,
    tied: owns || seen.key || (effective === 'unknown' && evidence),
    identified: seen.identities > 0,
    besideAddress: seen.address,
  }
}

interface Head {
  readonly holder: Holder
  readonly category: Category | null
  readonly linked: boolean
}

const nothing: Head = { holder: 'unknown', category: null, linked: false }
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

function holderOf(words: readonly Word[]): Head {
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

function isPeople(meaning: Meaning): boolean {
  return meaning.is === 'person' || meaning.is === 'staff'
}

interface Company {
  readonly people: Meaning | undefined
  readonly act: Meaning | undefined
}

function holderOfHead(head: Meaning, { people, act }: Company): Head | undefined {
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

function holderOfData(head: Meaning & { is: 'data' }, people: Meaning | undefined): Head {
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

interface Around {
  key: boolean
  traces: boolean
  identities: number
  address: boolean
}

const identities: readonly Category[] = ['name', 'name-kana', 'birth-date', 'email', 'phone']
const traces: readonly Category[] = ['ip-address', 'cookie', 'device-id', 'advertising-id']

function lookAround(columns: readonly (readonly Word[])[]): Around {
  const seen: Around = { key: false, traces: false, identities: 0, address: false }
  for (const words of columns) {
    const category = decisive(words)
    seen.key ||= isPersonKey(words)
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

function isPersonKey(words: readonly Word[]): boolean {
  const last = words.at(-1)?.meanings[0]
  if (last?.is === 'data') return last.category === 'member-id' && last.when === 'always'
  const owner = words.at(-2)?.meanings.find(isPeople)
  return owner?.is === 'person' && (last?.is === 'key' || last?.is === 'number')
}

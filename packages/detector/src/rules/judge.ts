import type { Category } from '@yakusoku/contract'
import type { Meaning } from '../meaning.ts'
import type { Word } from '../read-name.ts'
import type { Setting } from '../setting.ts'
import type { Shape } from '../shape.ts'
import { readData } from './data.ts'
import { readLabel, readReading } from './label.ts'
import {
  leftover,
  readHeading,
  readKind,
  readLink,
  readOrg,
  readPerson,
  readProcess,
  readThing,
} from './leftover.ts'
import { readNumber } from './number.ts'
import { fits, type Part, type Rule, type Verdict } from './sentence.ts'
import { readCount, readFlag, readTime } from './tails.ts'

const rules: Record<Meaning['is'], Rule> = {
  data: readData,
  label: readLabel,
  reading: readReading,
  number: readNumber,
  key: readNumber,
  kind: readKind,
  flag: readFlag,
  time: readTime,
  count: readCount,
  link: readLink,
  person: readPerson,
  staff: readPerson,
  org: readOrg,
  activity: leftover,
  attribute: leftover,
  process: readProcess,
  thing: readThing,
  heading: readHeading,
  beside: () => null,
  unknown: () => null,
}

/** Judges one name by its head; names in Japanese, romaji and English all put it last. */
export function judge(words: readonly Word[], setting: Setting, shape: Shape): Verdict {
  const parts = words
    .map((word) => ({ word, meaning: choose(word, setting) }))
    .filter((part) => part.meaning.is !== 'beside')
  const last = parts.at(-1)
  if (!last) return null
  const head = turned(parts, last, shape)
  const before = head.meaning.is === last.meaning.is ? parts.slice(0, -1) : parts
  return decide(
    head,
    before.filter((part) => part !== head),
    { setting, shape },
  )
}

function decide(
  head: Part,
  before: readonly Part[],
  about: { readonly setting: Setting; readonly shape: Shape },
): Verdict {
  const last = before.at(-1)
  const withoutHead = (): Verdict => (last ? decide(last, before.slice(0, -1), about) : null)
  return rules[head.meaning.is]({ ...about, head, before, last, withoutHead })
}

/** The first meaning that fits the table. */
function choose(word: Word, setting: Setting): Meaning {
  const fitting = word.meanings.find(
    (meaning) => meaning.is !== 'data' || fits(meaning.when, setting),
  )
  return fitting ?? word.meanings[0] ?? { is: 'unknown' }
}

const texts: readonly Category[] = [
  'name',
  'name-kana',
  'email',
  'address',
  'free-text',
  'user-agent',
  'photo',
]

/** A type can overrule the head: a boolean is a flag, a timestamp a time, an integer "address" a key. */
function turned(parts: readonly Part[], last: Part, shape: Shape): Part {
  const first = parts[0]
  // `is_…` and `number_of_…` put first what others put last.
  if (first?.meaning.is === 'flag' || first?.meaning.is === 'count') return first
  const { meaning, word } = last
  if (shape === 'boolean' && meaning.is !== 'flag') return { word, meaning: { is: 'flag' } }
  if (shape === 'time' && meaning.is !== 'time') return { word, meaning: { is: 'time' } }
  if (shape !== 'number' && shape !== 'uuid') return last
  const worded = meaning.is === 'data' && !meaning.coded && texts.includes(meaning.category)
  return worded ? { word, meaning: { is: 'key' } } : last
}

import type { Setting } from '../setting.ts'
import {
  impersonal,
  type Part,
  remains,
  type Sentence,
  type Verdict,
  verdict,
  workplace,
} from './sentence.ts'

/** `name` is the name of whatever stands before it; alone, of whatever the table is about. */
export function readLabel(sentence: Sentence): Verdict {
  const { last, setting, head } = sentence
  const is = last?.meaning.is ?? 'label'
  if (!last || is === 'label') return readBareLabel(sentence)
  if (is === 'reading') return impersonal(setting) ? 'not' : verdict('name-kana', 'sure', last)
  if (['person', 'staff'].includes(is)) return verdict('name', 'sure', last)
  if (is === 'data') return sentence.withoutHead()
  if (is === 'org') return workplace(setting, last)
  if (is === 'activity') return addressee(last, setting) ? verdict('name', 'likely', last) : 'not'
  if (is !== 'thing') return null
  return setting.holder === 'activity' ? remains(setting, head) : 'not'
}

/** Bills and parcels have a name on them; an order's name is the order's. */
function addressee(part: Part, setting: Setting): boolean {
  const { meaning } = part
  const named = meaning.is === 'activity' && ['delivery', 'payment'].includes(meaning.category)
  return setting.tied && named
}

function readBareLabel({ setting, head }: Sentence): Verdict {
  const { holder, tied, identified } = setting
  if (holder === 'subject' || holder === 'staff') return verdict('name', 'sure', head)
  if (holder === 'activity') return verdict('name', 'likely', head)
  if (holder !== 'unknown') return 'not'
  const given = head.meaning.is === 'label' && head.meaning.given
  return tied || identified || given ? verdict('name', 'likely', head) : null
}

/** Kana of a person's name, unless it is the reading of something else: `shohin_kana`, `jusho_kana`. */
export function readReading(sentence: Sentence): Verdict {
  const { last, setting, head } = sentence
  if (impersonal(setting) && (!last || last.meaning.is === 'label')) return 'not'
  if (!last) return verdict('name-kana', 'sure', head)
  const { meaning } = last
  if (meaning.is === 'label') return kanaOfLabel(sentence)
  if (meaning.is === 'data' && meaning.category !== 'name') return sentence.withoutHead()
  if (meaning.is === 'org') return workplace(setting, last)
  const person = ['data', 'person', 'staff'].includes(meaning.is)
  return person ? verdict('name-kana', 'sure', head) : 'not'
}

function kanaOfLabel(sentence: Sentence): Verdict {
  const label = sentence.withoutHead()
  const named =
    sentence.before.length === 1 || (label !== null && label !== 'not' && label.category === 'name')
  return named ? verdict('name-kana', 'sure', sentence.head) : label
}

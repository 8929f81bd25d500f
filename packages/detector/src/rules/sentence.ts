import type { Category } from '@yakusoku/contract'
import type { Meaning, When } from '../meaning.ts'
import type { Word } from '../read-name.ts'
import type { Setting } from '../setting.ts'
import type { Shape } from '../shape.ts'

/** What a name says: a category, `not` (understood, and not about a person), or null (not understood). */
export type Verdict =
  | { readonly category: Category; readonly confidence: 'sure' | 'likely'; readonly word: Word }
  | 'not'
  | null

/** A word with the meaning that fits its table. */
export interface Part {
  readonly word: Word
  readonly meaning: Meaning
}

/** A name with its head, the last word that says something, set apart. */
export interface Sentence {
  readonly head: Part
  /** The telling words before the head, and the last of them. */
  readonly before: readonly Part[]
  readonly last: Part | undefined
  readonly setting: Setting
  readonly shape: Shape
  /** What the name would say without its head. */
  readonly withoutHead: () => Verdict
}

/** Judges sentences with one kind of head. */
export type Rule = (sentence: Sentence) => Verdict

/** A finding of `category`, for which `part` is the evidence. */
export function verdict(category: Category, confidence: 'sure' | 'likely', part: Part): Verdict {
  return { category, confidence, word: part.word }
}

const conditions: Readonly<Record<When, (setting: Setting) => boolean>> = {
  always: () => true,
  hinted: () => true,
  tied: (setting) => setting.tied,
  person: (setting) => setting.holder === 'subject' || setting.holder === 'staff',
  staff: (setting) => setting.holder === 'staff',
  'beside-address': (setting) => setting.tied && setting.besideAddress,
}

/** Does a data word with this condition mean data in this table? */
export function fits(when: When, setting: Setting): boolean {
  return conditions[when](setting)
}

/** Rows of companies, things or places that no column ties to a person. */
export function impersonal(setting: Setting): boolean {
  return ['org', 'thing', 'place'].includes(setting.holder) && !setting.tied
}

/** Part of what the row records, where the row is a person's. */
export function remains(setting: Setting, head: Part): Verdict {
  return setting.tied ? verdict(setting.category ?? 'record', 'likely', head) : null
}

/** A company beside a person is where that person works. */
export function workplace(setting: Setting, part: Part): Verdict {
  const employer = part.meaning.is === 'org' && part.meaning.employer
  return employer && setting.holder === 'subject' ? verdict('occupation', 'likely', part) : 'not'
}

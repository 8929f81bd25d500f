import type { Category } from '@yakusoku/contract'

/**
 * Where a word means personal data.
 *
 * `always` the word decides alone · `hinted` it decides, less surely outside a table about people ·
 * `tied` only in a row that belongs to a person · `person` only in a table of people ·
 * `staff` only in a table of staff · `beside-address` only next to an address column.
 */
export type When = 'always' | 'hinted' | 'tied' | 'person' | 'staff' | 'beside-address'

/** What one word of a name contributes; the last word of a name is its head and decides. */
export type Meaning =
  | {
      readonly is: 'data'
      readonly category: Category
      readonly when: When
      /** The value is often written as a code, so `sex_cd` is still the sex. */
      readonly coded: boolean
    }
  /** People; `alone` where the word as a whole column name means the person's name or key. */
  | { readonly is: 'person' | 'staff'; readonly alone: boolean }
  /** Companies and places of business; `employer` where it is where a person works. */
  | { readonly is: 'org'; readonly employer: boolean }
  /** Something people do with the company; `linked` needs a person's key or data beside it. */
  | { readonly is: 'activity'; readonly category: Category; readonly linked: boolean }
  | { readonly is: 'thing' | 'attribute' | 'process' | 'heading' }
  /** `name` of whatever stands before it; `given` names (名, mei) lean towards people. */
  | { readonly is: 'label'; readonly given: boolean }
  | { readonly is: 'reading' | 'number' | 'key' | 'kind' | 'flag' | 'time' | 'count' | 'link' }
  /** Says nothing about what the column holds: `main`, `old`, `_enc`. */
  | { readonly is: 'beside' }
  | { readonly is: 'unknown' }

/** A group of words and phrases with one meaning; separated by commas, tokens of a phrase by spaces. */
export interface Entry {
  readonly meaning: Meaning
  readonly phrases: string
}

/** Words that name a category; see {@link When}. */
export function data(category: Category, when: When, phrases: string): Entry {
  return { meaning: { is: 'data', category, when, coded: false }, phrases }
}

/** Like {@link data}, for values that are often written as codes. */
export function coded(category: Category, when: When, phrases: string): Entry {
  return { meaning: { is: 'data', category, when, coded: true }, phrases }
}

/** Words that name something people do with the company. */
export function activity(category: Category, phrases: string): Entry {
  return { meaning: { is: 'activity', category, linked: false }, phrases }
}

/** Like {@link activity}, but a definition table may have the same name (`campaigns`). */
export function linkedActivity(category: Category, phrases: string): Entry {
  return { meaning: { is: 'activity', category, linked: true }, phrases }
}

/** Words whose meaning needs no more than its kind. */
export function words(
  is: 'thing' | 'attribute' | 'process' | 'heading' | 'reading' | 'number' | 'key' | 'kind',
  phrases: string,
): Entry {
  return { meaning: { is }, phrases }
}

/** Words that stand at the end of a name and turn what precedes into something else. */
export function tail(is: 'flag' | 'time' | 'count' | 'link' | 'beside', phrases: string): Entry {
  return { meaning: { is }, phrases }
}

/** Is this a word for people, customers or staff? */
export function isPeople(meaning: Meaning): boolean {
  return meaning.is === 'person' || meaning.is === 'staff'
}

import { fromUtf8, toUtf8 } from './bytes.ts'

/** What may stand in the body of an entry: ids, hashes, counts, times, commitments, and lists of them. */
export type EntryValue =
  | string
  | number
  | readonly EntryValue[]
  | { readonly [key: string]: EntryValue }

/** One thing that happened, as the ledger keeps it forever. Never says anything about a person. */
export type Entry = {
  /** `article.verb`, past tense: `policy.published`, `purposes.applied`, `policy.checked`. */
  readonly kind: string
  /** Version of this encoding. A kind whose body must change its meaning gets a new name instead. */
  readonly version: 1
  /** When, by the ledger's clock: UTC to the millisecond, `2026-11-23T07:30:00.000Z`. */
  readonly at: string
  readonly body: { readonly [key: string]: EntryValue }
}

/** An entry takes 16 KiB at most; longer lists belong beside the ledger, with their hash in it. */
export const maxEntryBytes = 16 * 1024

// Entry, body, and two more: a list of objects is the deepest a body can hold.
const maxDepth = 4
const kindShape = /^[a-z][a-z0-9-]{0,31}\.[a-z][a-z0-9-]{0,31}$/
const keyShape = /^[a-z][A-Za-z0-9]{0,63}$/
const wordShape = /^[A-Za-z0-9._:/+=-]{1,256}$/

/**
 * The bytes of an entry, which its leaf hash covers. Version 1, frozen: the same entry has had and will
 * have the same bytes in every release (`vectors/entries.json`).
 *
 * Version 1 is canonical JSON, a subset of RFC 8785: one object with the keys `at`, `body`, `kind`,
 * `version` and nothing else; keys sorted; no space between tokens; every value a string, an integer
 * JavaScript holds exactly, a list or an object; inside a body two levels of those at most. No
 * fraction, no boolean, no null. Keys of a body are `camelCase`. Strings are 1 to 256 of `A-Z a-z 0-9 . _ : / + = -`:
 * enough for ids, hashes, times and commitments, while a name, an address or a sentence does not fit,
 * so that a mistake in a caller cannot write what can never be erased. As nothing outside ASCII can
 * occur, there is nothing to escape and no Unicode normalisation to agree on.
 *
 * @throws TypeError when the entry has another shape, RangeError when it is over 16 KiB. Neither
 * message repeats the value.
 */
export function encodeEntry(entry: Entry): Uint8Array {
  return toUtf8(encodeText(entry))
}

/**
 * Reads the bytes of an entry; null when they are not exactly what {@link encodeEntry} writes.
 *
 * Whoever reads an entry reads the same thing as everyone else: duplicate keys, another order, spaces
 * or `1.0` for `1` are refused, not tidied.
 */
export function decodeEntry(bytes: Uint8Array): Entry | null {
  if (bytes.length > maxEntryBytes) return null
  const text = fromUtf8(bytes)
  if (text === null) return null
  try {
    const entry = JSON.parse(text) as Entry
    return encodeText(entry) === text ? entry : null
  } catch {
    // JSON.parse and encodeText throw on exactly the input that is not an entry.
    return null
  }
}

/** The text of an entry: all of it ASCII, so a letter is a byte. */
export function encodeText(entry: Entry): string {
  checkEntry(entry)
  const { at, body, kind, version } = entry
  const text = encodeValue({ at, body, kind, version }, 0)
  if (text.length > maxEntryBytes) throw new RangeError('an entry takes 16 KiB at most')
  return text
}

function checkEntry(entry: Entry): void {
  if (!isRecord(entry) || !isRecord(entry.body)) throw new TypeError('an entry has a body')
  if (Object.keys(entry).toSorted().join() !== 'at,body,kind,version') {
    throw new TypeError('an entry has kind, version, at and body, nothing else')
  }
  if (entry.version !== 1) throw new TypeError('entries of version 1 only')
  if (typeof entry.kind !== 'string' || !kindShape.test(entry.kind)) {
    throw new TypeError('the kind of an entry is article.verb, e.g. policy.published')
  }
  if (typeof entry.at !== 'string' || !isInstant(entry.at)) {
    throw new TypeError(
      'the time of an entry is UTC to the millisecond, e.g. 2026-11-23T07:30:00.000Z',
    )
  }
}

function encodeValue(value: unknown, depth: number): string {
  if (typeof value === 'string') return `"${checkedWord(value)}"`
  if (typeof value === 'number') return String(checkedCount(value))
  if (depth >= maxDepth) {
    throw new TypeError('a body holds lists and objects two levels deep at most')
  }
  if (Array.isArray(value)) {
    // Array.from, because a hole in a list must be refused and map() would skip it.
    return `[${Array.from(value, (item: unknown) => encodeValue(item, depth + 1)).join(',')}]`
  }
  if (!isRecord(value)) {
    throw new TypeError('an entry holds strings, integers, lists and objects only')
  }
  const members = Object.keys(value)
    .toSorted()
    .map((key) => `"${checkedKey(key)}":${encodeValue(value[key], depth + 1)}`)
  return `{${members.join(',')}}`
}

function checkedWord(text: string): string {
  if (!wordShape.test(text)) {
    throw new TypeError(
      'a string in an entry is an id, a hash or a time: 1 to 256 of A-Za-z0-9._:/+=-',
    )
  }
  return text
}

function checkedCount(count: number): number {
  if (!Number.isSafeInteger(count)) throw new TypeError('a number in an entry is a whole number')
  // JSON writes minus zero as 0, which would give one entry two spellings in memory.
  return count === 0 ? 0 : count
}

function checkedKey(key: string): string {
  if (!keyShape.test(key)) throw new TypeError('a key in an entry is camelCase, 64 letters at most')
  return key
}

function isRecord(value: unknown): value is Record<string, unknown> {
  // By its tag: a Date or a Map is an object too, and would be written as an empty one.
  return Object.prototype.toString.call(value) === '[object Object]'
}

function isInstant(text: string): boolean {
  const time = Date.parse(text)
  return /^\d{4}-/.test(text) && !Number.isNaN(time) && new Date(time).toISOString() === text
}

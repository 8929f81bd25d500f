import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { vector } from '../tests/fixture.ts'
import { fromUtf8, toUtf8 } from './bytes.ts'
import { decodeEntry, type Entry, encodeEntry } from './entry.ts'

const entry: Entry = {
  kind: 'policy.published',
  version: 1,
  at: '2026-11-23T07:30:00.000Z',
  body: { policy: '2026-11', clauses: 41 },
}
const written =
  '{"at":"2026-11-23T07:30:00.000Z","body":{"clauses":41,"policy":"2026-11"},"kind":"policy.published","version":1}'
const encode = (changed: object) => encodeEntry({ ...entry, ...changed })
const decode = (text: string) => decodeEntry(toUtf8(text))

const words = fc.string({
  unit: fc.constantFrom(...'aZ09._:/+=-'.split('')),
  minLength: 1,
  maxLength: 20,
})
const scalars = fc.oneof(words, fc.maxSafeInteger())
const keys = fc.stringMatching(/^[a-z][A-Za-z0-9]{0,8}$/)
const rows = fc.dictionary(keys, scalars, { maxKeys: 3, noNullPrototype: true })
const values = fc.oneof(
  scalars,
  fc.array(scalars, { maxLength: 3 }),
  rows,
  fc.array(rows, { maxLength: 3 }),
)
const bodies = fc.dictionary(keys, values, { maxKeys: 6, noNullPrototype: true })

describe('the bytes of an entry', () => {
  it('are canonical JSON: sorted keys, no spaces, whatever the order it was built in', () => {
    expect(fromUtf8(encodeEntry(entry))).toBe(written)
    const { kind, version, at } = entry
    const reordered: Entry = { body: { clauses: 41, policy: '2026-11' }, at, version, kind }
    expect(fromUtf8(encodeEntry(reordered))).toBe(written)
  })

  it('are the published ones, forever', () => {
    const published = vector('entries.json') as { entry: Entry; bytes: string }[]
    expect(published.length).toBeGreaterThan(0)
    for (const { entry: any, bytes } of published) {
      expect(fromUtf8(encodeEntry(any))).toBe(bytes)
      expect(decode(bytes)).toEqual(any)
    }
  })

  it('read back to the same entry and the same bytes', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const bytes = encode({ body })
        const decoded = decodeEntry(bytes)
        expect(decoded && encodeEntry(decoded)).toEqual(bytes)
        expect(JSON.parse(fromUtf8(bytes) ?? '')).toEqual(decoded)
      }),
    )
  })

  it('sort capitals before small letters, as RFC 8785 does', () => {
    expect(fromUtf8(encode({ body: { ab: 1, aB: 2, a: 3 } }))).toContain('{"a":3,"aB":2,"ab":1}')
  })

  it('write minus zero as zero', () => {
    expect(fromUtf8(encode({ body: { count: -0 } }))).toContain('{"count":0}')
  })
})

describe('an entry cannot hold', () => {
  it.each([
    ['a name', { by: '山田 花子' }],
    ['a sentence', { why: 'asked by phone' }],
    ['a mail address', { by: 'hanako@example.jp' }],
    ['an empty string', { id: '' }],
    ['a string over 256 letters', { id: 'x'.repeat(257) }],
    ['a newline', { id: 'a\n' }],
    ['a quote', { id: 'a"b' }],
    ['a fraction', { share: 0.5 }],
    ['a number JavaScript cannot hold exactly', { count: 2 ** 53 }],
    ['what is not a number', { count: Number.NaN }],
    ['a boolean', { done: true }],
    ['null', { done: null }],
    ['undefined', { done: undefined }],
    ['a big integer', { count: 1n }],
    ['a date', { on: new Date(0) }],
    ['a map', { on: new Map([['a', 1]]) }],
    ['bytes', { salt: new Uint8Array(0) }],
    ['a function', { run: () => 1 }],
    ['a hole in a list', { list: Array.from({ length: 1 }) }],
    ['an empty key', { '': 1 }],
    ['a key with a hyphen', { 'a-b': 1 }],
    ['a key in capitals', { Id: 1 }],
    ['a list three levels deep', { a: [[[]]] }],
    ['an object three levels deep', { a: { b: { c: {} } } }],
  ])('%s', (_, body) => {
    expect(() => encode({ body })).toThrow(TypeError)
  })

  it('anything beside kind, version, at and body', () => {
    expect(() => encode({ subject: 's-1' })).toThrow('kind, version, at and body, nothing else')
    expect(() => encode({ body: undefined })).toThrow('an entry has a body')
    expect(() => encode({ body: ['a'] })).toThrow('an entry has a body')
    expect(() => encodeEntry(null as unknown as Entry)).toThrow('an entry has a body')
  })

  it('another version than 1', () => {
    for (const version of [0, 2, '1', undefined]) {
      expect(() => encode({ version })).toThrow('entries of version 1 only')
    }
  })

  it.each([
    'published',
    'Policy.published',
    'policy.',
    '.x',
    'a.b.c',
    'policy published',
    '1.a',
    7,
  ])('the kind %j', (kind) => {
    expect(() => encode({ kind })).toThrow('article.verb')
  })

  it.each([
    '2026-11-23',
    '2026-11-23T07:30:00Z',
    '2026-11-23T07:30:00.000+09:00',
    '2026-02-30T00:00:00.000Z',
    '2026-11-23T24:00:00.000Z',
    '+002026-11-23T07:30:00.000Z',
    'yesterday',
    1_795_000_000_000,
  ])('the time %j', (at) => {
    expect(() => encode({ at })).toThrow('UTC to the millisecond')
  })

  it('more than 16 KiB, to the byte', () => {
    const list = Array.from({ length: 62 }, () => 'x'.repeat(256))
    const rest = 16_384 - encode({ body: { list, last: 'x' } }).length
    expect(encode({ body: { list: [...list, 'y'.repeat(rest - 3)], last: 'x' } })).toHaveLength(
      16_384,
    )
    const over = { list: [...list, 'y'.repeat(rest - 2)], last: 'x' }
    expect(() => encode({ body: over })).toThrow('16 KiB at most')
  })

  it.each([{ by: '山田花子' }, { 山田花子: 1 }, { a: { b: ['山田花子'] } }])(
    'a value that the message about it repeats: %j',
    (body) => {
      expect(() => encode({ body })).toThrow(/^[^山]+$/)
    },
  )
})

describe('reading the bytes of an entry', () => {
  it.each([
    ['nothing', ''],
    ['JSON of something else', '[]'],
    ['null', 'null'],
    ['a space', written.replace(':', ': ')],
    ['a newline at the end', `${written}\n`],
    [
      'keys in another order',
      '{"kind":"policy.published","at":"2026-11-23T07:30:00.000Z","body":{},"version":1}',
    ],
    ['a key twice', written.replace('"clauses":41', '"clauses":40,"clauses":41')],
    ['1.0 for 1', written.replace(':1}', ':1.0}')],
    ['an exponent', written.replace('41', '4.1e1')],
    ['minus zero', written.replace('41', '-0')],
    ['an escape nobody needs', written.replace('policy.', '\\u0070olicy.')],
    ['a byte order mark', `\uFEFF${written}`],
    ['a prototype', written.replace('"clauses":41', '"__proto__":{}')],
    ['a number beyond exact integers', written.replace('41', '9007199254740993')],
    ['very deep nesting', `${'['.repeat(8000)}${']'.repeat(8000)}`],
  ])('is null for %s', (_, text) => {
    expect(decode(text)).toBeNull()
  })

  it('is null for bytes that are not UTF-8 and for more than 16 KiB', () => {
    expect(decodeEntry(Uint8Array.of(0xff, 0xfe))).toBeNull()
    expect(decodeEntry(new Uint8Array(16_385).fill(0x20))).toBeNull()
  })

  it('never throws, and reads nothing it would not have written', () => {
    const edits = fc.tuple(
      fc.nat(written.length - 1),
      fc.constantFrom(...'{}[]",:0 1a\\\u0000e'.split('')),
    )
    fc.assert(
      fc.property(fc.array(edits, { minLength: 1, maxLength: 3 }), (changes) => {
        const letters = written.split('')
        for (const [position, letter] of changes) letters[position] = letter
        const text = letters.join('')
        const decoded = decode(text)
        expect(decoded === null || fromUtf8(encodeEntry(decoded)) === text).toBe(true)
      }),
      { numRuns: 5000 },
    )
  })
})

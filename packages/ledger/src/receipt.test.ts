import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { smallLedger, vkey } from '../tests/ledger.ts'
import { formatReceipt, parseReceipt, type Receipt } from './receipt.ts'
import { verifyReceipt } from './verify.ts'

const fileOf = async () => (await smallLedger(9)).receipt(4)
const receiptOf = async () => parseReceipt(await fileOf()) as Receipt

describe('a receipt', () => {
  it('reads back to what it was written from', async () => {
    const file = await fileOf()
    const receipt = parseReceipt(file) as Receipt
    expect(receipt.index).toBe(4)
    expect(receipt.entry.body).toEqual({ clauses: 41, kept: 4, plan: 'sha256:4' })
    expect(formatReceipt(receipt)).toBe(file)
  })

  it('is a file a person can read: its entry in plain sight, one thing a line', async () => {
    const lines = (await fileOf()).split('\n')
    expect(lines.slice(0, 4)).toEqual([
      '{',
      '  "format": "yakusoku-receipt/1",',
      '  "entry": {',
      '    "at": "2026-11-23T07:30:04.000Z",',
    ])
  })

  it('is small: under 2 KiB in a ledger of a billion entries', async () => {
    const proof = Array.from({ length: 30 }, () => new Uint8Array(32))
    expect(formatReceipt({ ...(await receiptOf()), index: 1e9 - 1, proof }).length).toBeLessThan(
      2500,
    )
  })

  it('is not written with a part that cannot be one', async () => {
    const receipt = await receiptOf()
    for (const [wrong, sentence] of [
      [{ index: -1 }, 'an index is 0 or more'],
      [{ index: 0.5 }, 'an index is 0 or more'],
      [{ proof: [new Uint8Array(31)] }, 'a proof is 53 hashes of 32 bytes at most'],
      [{ proof: Array.from({ length: 54 }, () => new Uint8Array(32)) }, 'a proof is 53 hashes'],
      [{ checkpoint: 'shop.example/ledger\n9\n' }, 'a receipt holds a signed checkpoint'],
      [{ entry: { ...receipt.entry, body: { by: '山田 花子' } } }, 'a string in an entry'],
    ] as const) {
      expect(() => formatReceipt({ ...receipt, ...wrong })).toThrow(sentence)
    }
  })
})

describe('reading a receipt', () => {
  it.each([
    ['nothing', () => ''],
    ['null', () => 'null\n'],
    ['a list', () => '[]\n'],
    ['another format', (file: string) => file.replace('receipt/1', 'receipt/2')],
    ['no newline at the end', (file: string) => file.trimEnd()],
    ['carriage returns', (file: string) => file.replaceAll('\n', '\r\n')],
    ['a byte order mark', (file: string) => `\uFEFF${file}`],
    ['no spaces', (file: string) => JSON.stringify(JSON.parse(file))],
    ['a key more', (file: string) => file.replace('"index"', '"note": "hello",\n  "index"')],
    ['a key twice', (file: string) => file.replace('"index"', '"index": 4,\n  "index"')],
    ['an index in quotes', (file: string) => file.replace('"index": 4', '"index": "4"')],
    ['an index that is a fraction', (file: string) => file.replace('"index": 4', '"index": 4.5')],
    [
      'a proof that is no list',
      (file: string) => file.replace(/"proof": \[[^\]]*\]/, '"proof": {}'),
    ],
    ['a proof of numbers', (file: string) => file.replace(/"proof": \[[^\]]*\]/, '"proof": [1]')],
    [
      'a proof of objects',
      (file: string) => file.replace(/"proof": \[[^\]]*\]/, '"proof": [{"toString":1}]'),
    ],
    [
      'entry keys in another order',
      (file: string) => file.replace(/( +"at".*\n)( +"body": \{[^}]*\},\n)/, '$2$1'),
    ],
    ['an entry that says more', (file: string) => file.replace('"body"', '"by": "x",\n    "body"')],
    ['very deep nesting', () => `${'['.repeat(200_000)}${']'.repeat(200_000)}\n`],
    [
      'deep nesting in the entry',
      (file: string) => file.replace('41', `${'['.repeat(9000)}${']'.repeat(9000)}`),
    ],
    ['more than 512 KiB', (file: string) => `${file}${' '.repeat(512 * 1024)}`],
  ])('is null for %s', async (_, alter) => {
    const file = await fileOf()
    expect(alter(file)).not.toBe(file)
    expect(parseReceipt(alter(file))).toBeNull()
  })

  it('never throws, nor does verifying, whatever JSON it is given', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json({ maxDepth: 5 }), async (file) => {
        expect(parseReceipt(file)).toBeNull()
        expect(await verifyReceipt(file, vkey)).toMatchObject({ reason: 'malformed' })
      }),
    )
  })

  it('never throws whatever stands in place of a part of it', async () => {
    const file = JSON.parse(await fileOf()) as Record<string, unknown>
    const keys = fc.constantFrom(...Object.keys(file))
    await fc.assert(
      fc.asyncProperty(keys, fc.jsonValue({ maxDepth: 3 }), async (key, value) => {
        const altered = `${JSON.stringify({ ...file, [key]: value }, null, 2)}\n`
        const verified = await verifyReceipt(altered, vkey)
        const isSame = JSON.stringify(value) === JSON.stringify(file[key])
        expect(verified.ok).toBe(isSame)
      }),
      { numRuns: 300 },
    )
  })
})

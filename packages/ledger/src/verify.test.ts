import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromHex } from '../tests/fixture.ts'
import { smallLedger, vkey } from '../tests/ledger.ts'
import { checkpointOf, keyOf } from '../tests/naive.ts'
import { fromUtf8, toUtf8 } from './bytes.ts'
import { verifyExport, verifyReceipt } from './verify.ts'

const key = keyOf('shop.example/ledger', '05'.repeat(32))
const witness = keyOf('witness.example/w1', '06'.repeat(32))

describe('verifying a receipt', () => {
  it('says what is proved: the entry, its place, and the checkpoint', async () => {
    const { entries, receipt } = await smallLedger(9)
    const verified = await verifyReceipt(await receipt(4), vkey)
    expect(verified).toMatchObject({
      ok: true,
      entry: entries[4],
      index: 4,
      checkpoint: { origin: 'shop.example/ledger', size: 9 },
    })
  })

  it('holds for every entry of ledgers of many sizes', async () => {
    for (const size of [1, 2, 3, 7, 8, 33]) {
      const { receipt } = await smallLedger(size)
      for (let index = 0; index < size; index++) {
        expect(await verifyReceipt(await receipt(index), vkey)).toMatchObject({ ok: true, index })
      }
    }
  })

  it('refuses the receipt of one entry with the words of another', async () => {
    const { receipt } = await smallLedger(9)
    const forged = (await receipt(4)).replace('"kept": 4', '"kept": 5')
    expect(await verifyReceipt(forged, vkey)).toEqual({
      ok: false,
      reason: 'not-included',
      index: 4,
      size: 9,
    })
  })

  it('refuses another index, also one beyond the checkpoint', async () => {
    const { receipt } = await smallLedger(9)
    for (const index of [0, 3, 5, 8, 9, 2 ** 52]) {
      const forged = (await receipt(4)).replace('"index": 4', `"index": ${index}`)
      expect(await verifyReceipt(forged, vkey)).toMatchObject({ reason: 'not-included', index })
    }
  })

  it('refuses a receipt whose checkpoint somebody else signed under the same name', async () => {
    const { receipt, checkpoint, bytes } = await smallLedger(9)
    const imposter = keyOf('shop.example/ledger', '07'.repeat(32))
    const forged = (await receipt(4)).replace(
      JSON.stringify(checkpoint),
      JSON.stringify(checkpointOf(imposter, bytes)),
    )
    expect(await verifyReceipt(forged, vkey)).toEqual({ ok: false, reason: 'unknown-key' })
  })

  it('holds when a witness has added a signature to the checkpoint', async () => {
    const { receipt, checkpoint } = await smallLedger(9)
    const text = checkpoint.slice(0, checkpoint.indexOf('\n\n') + 1)
    const cosigned = `${checkpoint}${witness.signNote(text).split('\n\n')[1]}`
    const file = (await receipt(4)).replace(JSON.stringify(checkpoint), JSON.stringify(cosigned))
    expect(await verifyReceipt(file, vkey)).toMatchObject({ ok: true })
    expect(await verifyReceipt(file, witness.vkey)).toMatchObject({ reason: 'wrong-origin' })
  })

  it('never throws, whatever bytes and whatever key it is given', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.string(), async (file, any) => {
        expect(await verifyReceipt(file, vkey)).toMatchObject({ ok: false, part: 'receipt' })
        expect(await verifyExport(file, any)).toMatchObject({ ok: false })
      }),
    )
    const { receipt } = await smallLedger(2)
    const file = await receipt(1)
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (any) => {
        expect(await verifyReceipt(file, any)).toMatchObject({ ok: false, part: 'key' })
      }),
    )
  })

  it('refuses a file over its limit before reading it', async () => {
    const huge = new Uint8Array(512 * 1024 + 1)
    expect(await verifyReceipt(huge, vkey)).toMatchObject({ reason: 'malformed', part: 'receipt' })
  })
})

describe('verifying an export', () => {
  it('holds for a whole ledger, given as text, bytes or a stream', async () => {
    const { exported } = await smallLedger(33)
    const bytes = await exported()
    const expected = { ok: true, checkpoint: { origin: 'shop.example/ledger', size: 33 } }
    expect(await verifyExport(bytes, vkey)).toMatchObject(expected)
    expect(await verifyExport(fromUtf8(bytes) ?? '', vkey)).toMatchObject(expected)
    expect(await verifyExport(new Blob([new Uint8Array(bytes)]).stream(), vkey)).toMatchObject(
      expected,
    )
  })

  it('holds for more entries than are hashed at a time', async () => {
    const { exported } = await smallLedger(4096 + 3)
    expect(await verifyExport(await exported(), vkey)).toMatchObject({ ok: true })
  })

  it('refuses every omission, repetition and exchange of entries', async () => {
    const { exported } = await smallLedger(8)
    const [header = '', ...entries] = (fromUtf8(await exported()) ?? '').trimEnd().split('\n')
    const file = (lines: string[]) => `${[header, ...lines].join('\n')}\n`
    for (const [index, entry] of entries.entries()) {
      const omitted = await verifyExport(file(entries.toSpliced(index, 1)), vkey)
      expect(omitted).toEqual({ ok: false, reason: 'wrong-size', expected: 8, found: 7 })
      const repeated = await verifyExport(file(entries.toSpliced(index, 0, entry)), vkey)
      expect(repeated).toEqual({ ok: false, reason: 'wrong-size', expected: 8, found: 9 })
      const next = (index + 1) % 8
      const exchanged = entries.with(index, entries[next] ?? '').with(next, entry)
      expect(await verifyExport(file(exchanged), vkey)).toMatchObject({ reason: 'wrong-root' })
    }
  })

  it('names the entry that cannot be read, by its index', async () => {
    const { exported } = await smallLedger(8)
    const lines = (fromUtf8(await exported()) ?? '').split('\n')
    const file = lines.with(6, lines[6]?.replace('41', '4.1') ?? '').join('\n')
    const malformed = { ok: false, reason: 'malformed', part: 'entry', index: 5 }
    expect(await verifyExport(file, vkey)).toEqual(malformed)
  })

  it('names the last entry when the file breaks off', async () => {
    const { exported } = await smallLedger(8)
    const file = (await exported()).slice(0, -1)
    const malformed = { ok: false, reason: 'malformed', part: 'entry', index: 7 }
    expect(await verifyExport(file, vkey)).toEqual(malformed)
  })

  it('reads one entry too many and no further, and closes the stream', async () => {
    const { bytes, exported } = await smallLedger(8)
    let given = 0
    let closed = false
    async function* endless() {
      try {
        yield await exported()
        for (;;) {
          given += 1
          yield Buffer.concat([bytes[0] ?? Buffer.of(), Buffer.of(0x0a)])
        }
      } finally {
        closed = true
      }
    }
    expect(await verifyExport(endless(), vkey)).toMatchObject({ reason: 'wrong-size', found: 9 })
    expect([given, closed]).toEqual([1, true])
  })

  it('closes the stream also when the first line settles it', async () => {
    let closed = false
    async function* stream() {
      try {
        yield toUtf8('no header\n')
        yield toUtf8('never asked for\n')
      } finally {
        closed = true
      }
    }
    expect(await verifyExport(stream(), vkey)).toMatchObject({ part: 'export' })
    expect(closed).toBe(true)
  })

  it('lets an error of the stream through: that is no verdict on the export', async () => {
    const fire = new Error('disk on fire')
    async function* broken() {
      yield toUtf8('{')
      throw fire
    }
    await expect(verifyExport(broken(), vkey)).rejects.toBe(fire)
  })

  it('refuses an export under the checkpoint of an older ledger', async () => {
    const { bytes, exported } = await smallLedger(8)
    const older = checkpointOf(key, bytes.slice(0, 5))
    const lines = (fromUtf8(await exported()) ?? '').split('\n')
    const header = JSON.stringify({ format: 'yakusoku-export/1', checkpoint: older })
    const file = lines.with(0, header).join('\n')
    expect(await verifyExport(file, vkey)).toMatchObject({ reason: 'wrong-size', expected: 5 })
    expect(
      await verifyExport([...lines.slice(0, 6), ''].with(0, header).join('\n'), vkey),
    ).toMatchObject({
      ok: true,
    })
  })

  it('refuses any bytes that are no export', async () => {
    expect(await verifyExport(fromHex('00ff0a'), vkey)).toMatchObject({ part: 'export' })
    expect(await verifyExport('', vkey)).toMatchObject({ part: 'export' })
  })
})

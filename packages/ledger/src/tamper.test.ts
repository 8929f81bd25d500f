import { beforeAll, describe, expect, it } from 'vitest'
import { withByte } from '../tests/fixture.ts'
import { smallLedger, vkey } from '../tests/ledger.ts'
import { toUtf8 } from './bytes.ts'
import { verifyExport, verifyReceipt } from './verify.ts'

type Verify = (file: Uint8Array, vkey: string) => Promise<{ ok: boolean }>

let receipt: Uint8Array
let exported: Uint8Array
beforeAll(async () => {
  const ledger = await smallLedger(3)
  receipt = toUtf8(await ledger.receipt(0))
  exported = await ledger.exported()
})

/** Positions at which a changed file is still accepted. */
async function survivors(
  file: Uint8Array,
  verify: Verify,
  change: (byte: number) => number[],
): Promise<number[]> {
  const accepted: number[] = []
  for (const [position, byte] of file.entries()) {
    for (const other of change(byte)) {
      const { ok } = await verify(withByte(file, position, other), vkey)
      if (ok) accepted.push(position)
    }
  }
  return accepted
}

// One bit each, then what a careless parser forgives: white space, case, escapes, quotes, digits.
const everyBit = (byte: number) => [0, 1, 2, 3, 4, 5, 6, 7].map((bit) => byte ^ (1 << bit))
const lookalikes = (byte: number) =>
  Array.from(toUtf8(' \t\r\n"\\0A=+/-_')).filter((other) => other !== byte)

describe('a receipt', () => {
  it('is accepted unchanged', async () => {
    expect(await verifyReceipt(receipt, vkey)).toMatchObject({ ok: true })
  })

  it('is refused with any one bit of any byte changed', async () => {
    expect(await survivors(receipt, verifyReceipt, everyBit)).toEqual([])
  })

  it('is refused with any one byte replaced by what a careless parser forgives', async () => {
    expect(await survivors(receipt, verifyReceipt, lookalikes)).toEqual([])
  })

  it('is refused with any one byte removed or doubled, or cut off anywhere', async () => {
    const accepted: number[] = []
    for (let position = 0; position < receipt.length; position++) {
      const [before, from, after] = [
        receipt.subarray(0, position),
        receipt.subarray(position),
        receipt.subarray(position + 1),
      ]
      const removed = Buffer.concat([before, after])
      const doubled = Buffer.concat([before, receipt.subarray(position, position + 1), from])
      for (const altered of [before, removed, doubled]) {
        if ((await verifyReceipt(altered, vkey)).ok) accepted.push(position)
      }
    }
    expect(accepted).toEqual([])
  })

  it('is refused with anything before or after it', async () => {
    for (const extra of [' ', '\n', '\0', '{}', '\uFEFF']) {
      const bytes = toUtf8(extra)
      expect(await verifyReceipt(Buffer.concat([receipt, bytes]), vkey)).toMatchObject({
        ok: false,
      })
      expect(await verifyReceipt(Buffer.concat([bytes, receipt]), vkey)).toMatchObject({
        ok: false,
      })
    }
  })
})

describe('an export', () => {
  it('is accepted unchanged', async () => {
    expect(await verifyExport(exported, vkey)).toMatchObject({ ok: true })
  })

  it('is refused with any one bit of any byte changed', async () => {
    expect(await survivors(exported, verifyExport, everyBit)).toEqual([])
  })

  it('is refused with any one byte replaced by what a careless parser forgives', async () => {
    expect(await survivors(exported, verifyExport, lookalikes)).toEqual([])
  })

  it('is refused cut off anywhere', async () => {
    const accepted: number[] = []
    for (let end = 0; end < exported.length; end++) {
      if ((await verifyExport(exported.subarray(0, end), vkey)).ok) accepted.push(end)
    }
    expect(accepted).toEqual([])
  })
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collect } from '../tests/fixture.ts'
import { smallLedger } from '../tests/ledger.ts'
import { fromUtf8, toUtf8 } from './bytes.ts'
import { type ExportSource, formatExport, linesOf, parseHeader } from './export.ts'

const lines = async (source: ExportSource) =>
  (await collect(linesOf(source))).map((line) => line && fromUtf8(line))

async function* streamOf(bytes: Uint8Array, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  let start = 0
  for (const cut of cuts.toSorted((left, right) => left - right)) {
    yield bytes.subarray(start, cut)
    start = cut
  }
  yield bytes.subarray(start)
}

describe('writing an export', () => {
  it('gives a header and one entry a line, each line the very bytes its leaf hash covers', async () => {
    const { bytes, checkpoint, exported } = await smallLedger(3)
    const [header = '', ...rest] = (fromUtf8(await exported()) ?? '').split('\n')
    expect(JSON.parse(header)).toEqual({ format: 'yakusoku-export/1', checkpoint })
    expect(rest).toEqual([...bytes.map(fromUtf8), ''])
  })

  it('takes entries as they come from a database, without waiting for the last', async () => {
    const { bytes, checkpoint } = await smallLedger(2)
    let asked = 0
    async function* rows() {
      for (const row of bytes) {
        asked += 1
        yield row
      }
    }
    const written = formatExport(checkpoint, rows())
    expect(parseHeader(((await written.next()).value as Uint8Array).slice(0, -1))).toBe(checkpoint)
    expect(asked).toBe(0)
    await written.next()
    expect(asked).toBe(1)
  })
})

describe('reading the lines of an export', () => {
  it('is the same however the stream was cut', async () => {
    const bytes = toUtf8('header — 約束\none\n\ntwo\n')
    const whole = ['header — 約束', 'one', '', 'two']
    expect(await lines(bytes)).toEqual(whole)
    expect(await lines('header — 約束\none\n\ntwo\n')).toEqual(whole)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 12 }), async (cuts) => {
        expect(await lines(streamOf(bytes, cuts))).toEqual(whole)
      }),
    )
  })

  it('is not disturbed by a stream that uses the memory of a chunk again', async () => {
    const memory = new Uint8Array(4)
    async function* reusing() {
      for (const text of ['head', '\non', 'e\ntw', 'o\n']) {
        const bytes = toUtf8(text)
        memory.set(bytes)
        yield memory.subarray(0, bytes.length)
      }
    }
    expect(await lines(reusing())).toEqual(['head', 'one', 'two'])
  })

  it('says so when the file breaks off inside a line', async () => {
    expect(await lines('header\none')).toEqual(['header', null])
    expect(await lines('header')).toEqual([null])
    expect(await lines('')).toEqual([])
  })

  it('gives up on a line over its limit without reading to its end', async () => {
    let given = 0
    async function* endless() {
      yield toUtf8('header\n')
      for (;;) {
        given += 1
        yield new Uint8Array(1024)
      }
    }
    expect(await lines(endless())).toEqual(['header', null])
    expect(given).toBe(17)
  })

  it('has room for a long header and refuses an equally long entry', async () => {
    const long = 'x'.repeat(100_000)
    expect(await lines(`${long}\none\n`)).toEqual([long, 'one'])
    expect(await lines(`header\n${long}\n`)).toEqual(['header', null])
  })
})

describe('the header of an export', () => {
  const header = JSON.stringify({ format: 'yakusoku-export/1', checkpoint: 'note — \n' })

  it('holds the checkpoint word for word', () => {
    expect(parseHeader(toUtf8(header))).toBe('note — \n')
  })

  it.each([
    ['nothing', ''],
    ['null', 'null'],
    ['a number', '1'],
    ['another format', header.replace('export/1', 'export/2')],
    ['a receipt', header.replace('export', 'receipt')],
    ['a space', header.replace(':', ': ')],
    ['a key more', header.replace('{', '{"a":1,')],
    ['a checkpoint that is no text', '{"format":"yakusoku-export/1","checkpoint":1}'],
    ['an escape nobody needs', header.replace('—', '\\u2014')],
    ['very deep nesting', '['.repeat(200_000)],
  ])('is null for %s', (_, line) => {
    expect(parseHeader(toUtf8(line))).toBeNull()
  })

  it('is null for bytes that are not UTF-8', () => {
    expect(parseHeader(Uint8Array.of(0x7b, 0xff))).toBeNull()
  })
})

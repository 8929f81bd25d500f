import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { concat, equal, fromBase64, fromUtf8, toBase64, toHex, toUtf8 } from './bytes.ts'

const bytes = fc.uint8Array({ maxLength: 200 })

describe('base64', () => {
  it('writes what RFC 4648 §10 writes', () => {
    const written = ['', 'f', 'fo', 'foo', 'foob', 'fooba', 'foobar'].map((text) =>
      toBase64(toUtf8(text)),
    )
    expect(written).toEqual(['', 'Zg==', 'Zm8=', 'Zm9v', 'Zm9vYg==', 'Zm9vYmE=', 'Zm9vYmFy'])
  })

  it('reads back what it wrote, and writes what Node writes', () => {
    fc.assert(
      fc.property(bytes, (any) => {
        expect(toBase64(any)).toBe(Buffer.from(any).toString('base64'))
        expect(fromBase64(toBase64(any))).toEqual(any)
      }),
    )
  })

  it.each([
    ['no padding', 'Zg'],
    ['too little padding', 'Zg='],
    ['padding alone', '===='],
    ['padding in the middle', 'Zg==Zg=='],
    ['a space', 'Zm9v Zm9v'],
    ['a newline at the end', 'Zm9v\n'],
    ['the URL alphabet', '-_8='],
    ['stray bits at the end', 'Zh=='],
    ['stray bits at the end of two bytes', 'Zm9='],
    ['another script', 'Zm9ｖ'],
  ])('refuses %s', (_, text) => {
    expect(fromBase64(text)).toBeNull()
  })

  it('has one text for any bytes: a text it reads is the text it writes', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'AQgwZz09+/-_= \n'.split('')),
      maxLength: 12,
    })
    fc.assert(
      fc.property(letters, (text) => {
        const read = fromBase64(text)
        expect(read === null || toBase64(read) === text).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('UTF-8', () => {
  it('keeps a byte order mark, so that two files that differ never read as one', () => {
    expect(fromUtf8(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61))).toBe('\uFEFFa')
  })

  it.each([
    ['a lone continuation byte', [0x80]],
    ['a sequence that breaks off', [0xe2, 0x80]],
    ['a letter in more bytes than it needs', [0xc0, 0xaf]],
    ['half of a surrogate pair', [0xed, 0xa0, 0x80]],
  ])('refuses %s', (_, invalid) => {
    expect(fromUtf8(Uint8Array.from(invalid))).toBeNull()
  })

  it('does not normalise: two forms of one word stay two', () => {
    expect(toUtf8('が'.normalize('NFD'))).not.toEqual(toUtf8('が'))
  })
})

describe('bytes', () => {
  it('are equal when all of them are', () => {
    fc.assert(
      fc.property(bytes, bytes, (left, right) => {
        expect(equal(left, new Uint8Array(left))).toBe(true)
        expect(equal(left, right)).toBe(toHex(left) === toHex(right))
      }),
    )
  })

  it('are not equal to their own beginning', () => {
    expect(equal(Uint8Array.of(1, 2), Uint8Array.of(1))).toBe(false)
    expect(equal(Uint8Array.of(1), Uint8Array.of(1, 2))).toBe(false)
  })

  it('joined are in memory of their own', () => {
    const part = Uint8Array.of(1)
    const whole = concat(part, Uint8Array.of(), Uint8Array.of(2, 3))
    part[0] = 9
    expect(whole).toEqual(Uint8Array.of(1, 2, 3))
  })

  it('in hexadecimal have two digits each', () => {
    expect(toHex(Uint8Array.of(0, 10, 255))).toBe('000aff')
  })
})

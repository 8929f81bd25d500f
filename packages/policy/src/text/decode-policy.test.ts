import { Problem } from '@yakusoku/contract'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeAs, encodeUtf16 } from '../testing/encode.ts'
import { outcome } from '../testing/outcome.ts'
import { decodePolicy } from './decode-policy.ts'

const text = '当社は、個人情報を次の目的で利用します。ご意見への返答のため。'

function refusal(bytes: Uint8Array): Problem {
  try {
    decodePolicy(bytes, 'policy.txt')
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  throw new Error('was accepted')
}

const iso2022jp = Uint8Array.from([0x1b, 0x24, 0x42, 0x3b, 0x64, 0x1b, 0x28, 0x42, 0x0a])
describe('decoding a policy', () => {
  it('drops a byte order mark, so that spans never count it', () => {
    expect(decodePolicy(new TextEncoder().encode(`\ufeff${text}`), 'policy.txt')).toBe(text)
  })

  it.each([
    ['no bytes', new Uint8Array()],
    ['space alone', new TextEncoder().encode(' \n\t　\r\n')],
    ['a byte order mark alone', Uint8Array.of(0xef, 0xbb, 0xbf)],
  ])('refuses %s as empty', (_, bytes) => {
    expect(refusal(bytes).code).toBe('policy.empty')
  })

  it('refuses fifty megabytes by their size, and takes exactly one mebibyte', () => {
    expect(refusal(new Uint8Array(50 * 1024 * 1024)).code).toBe('policy.too-large')
    expect(decodePolicy(new Uint8Array(1024 * 1024).fill(0x61), 'policy.txt')).toHaveLength(
      1024 * 1024,
    )
  })

  it.each([
    ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31]],
    ['a Word file', [0x50, 0x4b, 0x03, 0x04, 0x14]],
    ['bytes with NUL', [0x61, 0x00, 0x62]],
  ])('refuses %s as binary', (_, bytes) => {
    expect(refusal(Uint8Array.from(bytes)).code).toBe('policy.binary')
  })

  it.each([
    ['Shift_JIS', 'CP932', encodeAs(text, 'shift_jis')],
    ['EUC-JP', 'EUC-JP', encodeAs(text, 'euc-jp')],
    ['ISO-2022-JP', 'ISO-2022-JP', iso2022jp],
    ['UTF-16', 'UTF-16LE', encodeUtf16(text, true)],
    ['UTF-16', 'UTF-16BE', encodeUtf16(text, false)],
    ['UTF-16', 'UTF-16', Uint8Array.from([0xff, 0xfe, ...encodeUtf16(text, true)])],
  ])('names %s and how iconv is asked for it (%s)', (guess, from, bytes) => {
    const problem = refusal(bytes)
    expect(problem.code).toBe('policy.not-utf8')
    expect(problem.values).toMatchObject({ guess, from })
    expect(problem.sentence('ja')).toContain(`iconv -f ${from} -t UTF-8`)
  })

  it('does not guess where nothing reads as Japanese', () => {
    const latin = new Uint8Array(40).map((_, i) => (i % 3 === 0 ? 0xe9 : 0x61))
    expect(refusal(latin).code).toBe('policy.encoding-unknown')
  })

  it('answers any bytes with a text or a problem', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(outcome(() => decodePolicy(bytes, 'policy.txt'))).toMatch(/^(?:read|policy\..+)$/u)
      }),
    )
  })
})

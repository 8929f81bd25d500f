import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeAs, encodeUtf16 } from '../testing/encode.ts'
import { outcome } from '../testing/outcome.ts'
import { samplePolicy } from '../testing/sample-policy.ts'
import { readDocument } from './read-document.ts'
import { readSource } from './read-source.ts'

const text = '利用目的\n当社は、個人情報を次の目的で利用します。\n・ご意見への返答のため'
const utf8 = (source: string): Uint8Array => new TextEncoder().encode(source)
const page = `<html><head><meta charset="Shift_JIS"></head><body><h2>利用目的</h2><p>当社は、個人情報をご意見への返答のために利用します。</p></body></html>`

describe('reading a policy from what it is kept in', () => {
  it.each([
    ['utf-8', utf8(`\ufeff${text}`)],
    ['shift_jis', encodeAs(text, 'shift_jis')],
    ['euc-jp', encodeAs(text, 'euc-jp')],
    ['utf-16le', encodeUtf16(`\ufeff${text}`, true)],
    ['utf-16le', encodeUtf16(text, true)],
    ['utf-16be', encodeUtf16(text, false)],
  ])('decodes %s, and its text begins without a mark', (encoding, bytes) => {
    const source = readSource(bytes, 'policy.txt')
    expect(source).toMatchObject({ encoding, format: 'plain', text })
    expect(source.document).toEqual(readDocument(text))
  })

  it('honours the encoding a page names, unless the page was saved anew as UTF-8', () => {
    const expected = '## 利用目的\n\n当社は、個人情報をご意見への返答のために利用します。\n'
    expect(readSource(encodeAs(page, 'shift_jis'), 'a.html')).toMatchObject({
      encoding: 'shift_jis',
      format: 'html',
      text: expected,
    })
    expect(readSource(utf8(page), 'a.html')).toMatchObject({ encoding: 'utf-8', text: expected })
  })

  it.each([
    ['html', 'a.txt', '<!DOCTYPE html><p>当社は、個人情報を発送のために利用します。'],
    ['html', 'a.txt', '<h2>目的</h2>\n<p>当社は、個人情報を発送のために利用します。</p>'],
    ['html', 'a.html', '当社は、<div>個人情報を発送のために利用します。</div>'],
    ['markdown', 'a.txt', '## 目的\n当社は、個人情報を発送のために利用します。'],
    ['markdown', 'a.md', '当社は、個人情報を発送のために利用します。'],
    ['plain', 'a.html', '当社は、個人情報を発送のために利用します。'],
    ['pdf-text', 'a.txt', '当社は、個人情報を\n- 1 -\n発送のために利用します。\n- 2 -\n'],
  ])('tells %s by name and content (%s)', (format, file, source) => {
    expect(readSource(source, file).format).toBe(format)
  })

  it('puts the pages of a PDF together, without their numbers and running heads', () => {
    const source = [
      '青空書店 規程集\n利用目的\n当社は、個人情報を発送のために利用\n1/3',
      '青空書店 規程集\nします。\n第三者提供\n当社は、個人情報を第三者に提供しません。\n2/3',
      '青空書店 規程集\n窓口\nお問い合わせは総務課までお願いします。\n3/3',
    ].join('\n\n')
    expect(readSource(source, 'a.txt').text).toBe(
      '利用目的\n当社は、個人情報を発送のために利用\nします。\n第三者提供\n当社は、個人情報を第三者に提供しません。\n\n窓口\nお問い合わせは総務課までお願いします。\n',
    )
  })

  it('takes the space out between letters that a PDF set apart', () => {
    const spaced = Array.from(
      '当社は、お客様の個人情報を商品の発送とご連絡のために利用します。第三者に提供しません。',
    ).join(' ')
    expect(readSource(spaced, 'a.txt').text.trim()).toBe(spaced.replaceAll(' ', ''))
  })

  it.each([
    ['policy.empty', ' \n'],
    ['policy.empty', '<html><body><script>1</script></body></html>'],
    ['policy.too-large', 'あ'.repeat(1024 * 1024 + 1)],
    ['policy.too-large', 'あ'.repeat(10 * 1024 * 1024)],
    ['policy.too-large', new Uint8Array(2 * 1024 * 1024 + 1)],
    ['policy.too-nested', `<!doctype html>${'<div>'.repeat(600)}`],
    ['policy.binary', Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0x2d)],
    ['policy.not-a-policy', '<html><p>こんにちは</p></html>'],
  ])('refuses with %s', (code, source) => {
    expect(outcome(() => readSource(source, 'a.txt'))).toBe(code)
  })

  it('reads or refuses any bytes, any piece of a policy, and its lines in any order', () => {
    const bytes = utf8(samplePolicy)
    const cut = fc.tuple(fc.nat(bytes.length), fc.nat(bytes.length))
    const lines = samplePolicy.split('\n')
    const shuffled = fc.shuffledSubarray(lines, { minLength: lines.length })
    const source = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      shuffled.map((order) => order.join('\n')),
      cut.map(([from, to]) => bytes.subarray(from, to)),
      cut.map(([from, to]) => utf8(page).subarray(from % 200, to)),
    )
    fc.assert(
      fc.property(source, (input) => {
        expect(outcome(() => readSource(input, 'a.txt'))).toMatch(/^(?:read|policy\.[a-z0-9-]+)$/u)
      }),
      { numRuns: 500 },
    )
  })
})

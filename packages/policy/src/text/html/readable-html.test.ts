import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outcome } from '../../testing/outcome.ts'
import { readableHtml } from './readable-html.ts'

const lines = (html: string): string[] =>
  readableHtml(html)
    .split('\n')
    .filter((line) => line !== '')

describe('the readable text of a page', () => {
  it('has headings as Markdown, and a heading over two lines is one', () => {
    expect(lines('<h1>個人情報<br>保護方針</h1><h3>利用目的</h3>')).toEqual([
      '# 個人情報 保護方針',
      '### 利用目的',
    ])
  })

  it('joins what only the markup breaks, and breaks where the page does', () => {
    expect(
      lines('<p>当店は、個人情報を\n   大切に<b>扱い</b>ます。<br>二行目&nbsp;です。</p>'),
    ).toEqual(['当店は、個人情報を大切に扱います。', '二行目 です。'])
    expect(lines('<p>we keep\n  it safe</p>')).toEqual(['we keep it safe'])
  })

  it.each([
    ['<ol><li>甲</li><li>乙</li></ol>', ['1. 甲', '2. 乙']],
    ['<ol start="3"><li>甲<li value="7">乙<li>丙</ol>', ['3. 甲', '7. 乙', '8. 丙']],
    ['<ol reversed start="2"><li>甲<li>乙</ol>', ['2. 甲', '1. 乙']],
    ['<ol type="a" start="26"><li>甲<li>乙</ol>', ['z. 甲', 'aa. 乙']],
    ['<ol type="I" start="4"><li>甲<li>乙</ol>', ['IV. 甲', 'V. 乙']],
    ['<ol style="list-style: none"><li>(1) 甲<li>(2) 乙</ol>', ['(1) 甲', '(2) 乙']],
    ['<ul><li>甲<ul><li>子</ul></li><li>・乙</ul>', ['- 甲', '  - 子', '・乙']],
    ['<ol><li><h3>取得</h3><p>得ます。</p></li></ol>', ['### 1. 取得', '得ます。']],
  ])('prints the markers a list prints: %s', (html, expected) => {
    expect(lines(html)).toEqual(expected)
  })

  it('keeps a row on a line where each of its cells is one, and else puts them one under the other', () => {
    const table =
      '<table><tr><th>対象</th><th>目的</th></tr><tr><td>お客様</td><td>発送のため</td></tr>' +
      '<tr><td>応募者</td><td><ul><li>選考<li>連絡</ul></td></tr>' +
      '<tr><th>委託</th><td><p>します。</p><p>監督します。</p></td></tr></table>'
    expect(lines(table)).toEqual([
      '対象\t目的',
      'お客様\t発送のため',
      '応募者',
      '- 選考',
      '- 連絡',
      '**委託**',
      'します。',
      '監督します。',
    ])
  })

  it('puts a short term and its description on a line, and a long one under its term', () => {
    const list =
      '<dl><dt>電話</dt><dd>00-0000-0000</dd><dt>安全管理</dt><dd>鍵をかけます。</dd>' +
      '<div><dt>窓口</dt><dd>一階</dd><dd>二階</dd></div></dl>'
    expect(lines(list)).toEqual([
      '電話\t00-0000-0000',
      '**安全管理**',
      '鍵をかけます。',
      '**窓口**',
      '一階',
      '二階',
    ])
  })

  it('marks a line that is all bold, or that its class calls a title', () => {
    const html =
      '<p><strong>取得</strong></p><div class="c-ttl">目的</div><p><b>第三者</b>には渡しません</p><details><summary>詳細</summary>本文です。</details>'
    expect(lines(html)).toEqual([
      '**取得**',
      '**目的**',
      '第三者には渡しません',
      '**詳細**',
      '本文です。',
    ])
  })

  it('leaves out what is around the text and what nobody sees', () => {
    const html =
      '<head><title>題</title><style>p{}</style></head><header><p>店の名</p></header><nav>目次</nav>' +
      '<div class="breadcrumb">トップ</div><div id="footer">著作</div><aside>広告</aside>' +
      '<form><p>本文です。</p><input value="x"><button>送る</button></form>' +
      '<p hidden>隠</p><p style="display: none">隠</p><p aria-hidden="true">隠</p>' +
      '<div role="dialog">同意しますか</div><script>let a = "<p>x</p>"</script><!-- 注 -->'
    expect(lines(html)).toEqual(['本文です。'])
  })

  it('prefers what the page itself calls its main part, header and footer of it included', () => {
    const long = '当店は、お預かりした情報を大切に扱います。'.repeat(20)
    const html = `<div>ようこそ</div><main><header><h1>方針</h1></header><p>${long}</p><footer>以上</footer></main><div>広告</div>`
    expect(lines(html)).toEqual(['# 方針', long, '以上'])
  })

  it('keeps everything where leaving out would leave nothing', () => {
    const long = '当店は、お預かりした情報を大切に扱います。'.repeat(20)
    expect(lines(`<div id="header"><p>${long}</p></div>`)).toEqual([long])
  })

  it('refuses a page that nests without end, and never walks it twice', () => {
    expect(outcome(() => readableHtml('<b>'.repeat(100_000)))).toBe('policy.too-nested')
  })

  it('reads any markup, and the same way twice', () => {
    const piece = fc.constantFrom(
      ...'<p>|</p>|<li>|<ol>|</ol>|<ul type=a>|<tr>|<td>|<th>|</table>|<table>|<dl>|<dt>|<dd>|</dl>|<h2>|</h2>|<br>|<main>|<nav>|</nav>|<b>|</b>|<pre>|&amp;|&#x3042|<!--|-->|あ。|\n|<script>|</script>|<|>|"|\u0000|<textarea>'.split(
        '|',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const html = pieces.join('')
        expect(readableHtml(html)).toBe(readableHtml(html))
      }),
      { numRuns: 500 },
    )
  })
})

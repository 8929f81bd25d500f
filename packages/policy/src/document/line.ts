import { closeUp } from '../text/close-up.ts'
import { fold, type Span } from '../text/fold.ts'
import { type Marker, readMarker } from './marker.ts'
import { trim } from './sentences.ts'
import { topicOfHeading } from './topics.ts'

/** One printed line, or the part of one that should have been a line, and what its shape says. */
export interface Line {
  /** Of the printed line, from 1. */
  readonly number: number
  /** Without its line break. */
  readonly span: Span
  readonly marker: Marker | null
  /** Markdown heading depth, 0 elsewhere. */
  readonly hashes: number
  /** The text after the marker, trimmed. */
  readonly body: Span
  /** The first of the body. */
  readonly printed: string
  /** The first of the body folded for matching; cut, so that a hostile line costs no more than a real one. */
  readonly folded: string
  /** The last of the body, folded. */
  readonly tail: string
  /** Set in bold from end to end, as Markdown writes it. */
  readonly bold: boolean
  /** A ruler stands directly under it: 1 of `=`, 2 of anything else. */
  readonly ruled: 0 | 1 | 2
  readonly length: number
  readonly indent: number
  readonly blank: boolean
  readonly blankBefore: boolean
}

/** A line that is a heading, and how strongly its form ranks: smaller ranks are outer headings. */
export interface Heading {
  readonly line: Line
  readonly rank: number
}

const LINE = /[^\r\n\u2028\u2029]*(?:\r\n|[\r\n\u2028\u2029]|$)/gu
const RULE = /^[ \t　]*[-=_*＝ー―─━・~〜]{3,}[ \t　]*$/u
/** Between the head of a Markdown table and its rows. */
const COLUMNS_RULE = /^[ \t]{0,8}\|[ \t|:+-]*-{2}[ \t|:+-]*$/u
const ARTICLE_WITH_TEXT =
  /^[ \t　]{0,8}第[0-9０-９一二三四五六七八九十]{1,3}条[ 　]?[（(][^）)\n]{1,40}[）)](?=[^\n]{0,200}。)/u
const TITLE_WITH_TEXT =
  /^[ \t　]{0,8}(?:【([^】]{1,40})】|[0-9０-９]{1,2}[.．][ 　]?([^\s。、]{2,24})(?:　| {2}))(?=[^\n]{10,200}。)/u
const INLINE_ITEM =
  /(?<=[^\s][ \t　]{1,4})(?:[-*・•●][ \t　]?([0-9０-９]{1,3})[.．)）]|[(（]([0-9０-９]{1,3})[)）]|([0-9０-９]{1,3})[.．])(?![0-9０-９])/gu

/** Splits a text into lines; blank ones in a row are one, and a line that is only a ruler is blank. */
export function readLines(text: string): Line[] {
  const lines: Line[] = []
  let counted = 0
  for (const { start, printed, number } of printedLines(text)) {
    const above = lines.at(-1)
    if (printed === '' && above?.blank === true) continue
    if (isRuled(above, printed, number)) lines[lines.length - 1] = rule(above, printed)
    for (const span of cut(start, printed, counted)) {
      const blankBefore = span.start === start && (above?.blank ?? true)
      lines.push({ ...readLine(text, span), number, blankBefore, ruled: 0 })
    }
    counted = lines.at(-1)?.marker?.number ?? counted
  }
  return lines
}

function* printedLines(
  text: string,
): Generator<{ start: number; printed: string; number: number }> {
  let number = 0
  for (const match of text.matchAll(LINE)) {
    if (match.index === text.length && number > 0) return
    number++
    yield { start: match.index, printed: match[0].trimEnd(), number }
  }
}

function isRuled(above: Line | undefined, printed: string, number: number): above is Line {
  return above?.number === number - 1 && !above.blank && isRuler(printed) && !printed.includes('|')
}

function rule(line: Line, ruler: string): Line {
  return { ...line, ruled: /[=＝]/u.test(ruler) ? 1 : 2 }
}

/**
 * Where one printed line holds what were several: `…場合 - 3.…` glued to item 2, or the first
 * sentence on the line of its 第N条.
 *
 * Only the very next number cuts, so `2 - 1.5` in a sentence does not. `counted` is the number of the
 * last item before this line, which it may be the broken half of.
 */
function cut(offset: number, printed: string, counted: number): Span[] {
  const edges = [0]
  const article = ARTICLE_WITH_TEXT.exec(printed.slice(0, 300))
  if (article !== null) edges.push(article[0].length)
  else edges.push(...titleEdge(printed))
  const inline = [...printed.matchAll(INLINE_ITEM)]
  const own = inline.length === 0 ? null : readMarker(printed)
  let last = own?.number ?? counted
  for (const match of inline) {
    if (numberOf(match) !== last + 1 || !countsAlike(match, own)) continue
    if (match.index <= (edges.at(-1) ?? 0)) continue
    edges.push(match.index)
    last++
  }
  return edges.map((edge, at) => ({
    start: offset + edge,
    end: offset + (edges[at + 1] ?? printed.length),
  }))
}

/** Where a title ends that shares its line with its text: 「【窓口】総務課です。」, or a number and a wide space. */
function titleEdge(printed: string): number[] {
  const [whole, bracketed, counted] = TITLE_WITH_TEXT.exec(printed.slice(0, 300)) ?? []
  const title = bracketed ?? counted
  if (title === undefined) return []
  const isTitle = title === 'その他' || topicOfHeading(fold(title).text) !== null
  return isTitle ? [whole?.length ?? 0] : []
}

function numberOf([, bulleted, bracketed, plain]: RegExpExecArray): number {
  return Number((bulleted ?? bracketed ?? plain ?? '').normalize('NFKC'))
}

/** Without a bullet only the line's own way of counting goes on: 「別表 (2)」 is no item. */
function countsAlike([printed, bulleted]: RegExpExecArray, own: Marker | null): boolean {
  return bulleted !== undefined || readMarker(`${printed}あ`)?.style === own?.style
}

function isRuler(printed: string): boolean {
  return printed.length < 200 && (RULE.test(printed) || COLUMNS_RULE.test(printed))
}

function readLine(text: string, span: Span): Omit<Line, 'number' | 'blankBefore' | 'ruled'> {
  const printed = text.slice(span.start, span.end)
  const { marker, hashes, body, bold } = readShape(text, span, printed)
  const head = text.slice(body.start, Math.min(body.end, body.start + 120))
  return {
    span,
    marker,
    hashes,
    body,
    bold,
    printed: head,
    folded: closeUp(fold(head).text),
    tail: fold(text.slice(Math.max(body.start, body.end - 8), body.end)).text,
    length: body.end - body.start,
    indent: /^[ \t　]{0,40}/u.exec(printed.slice(0, 40))?.[0].length ?? 0,
    blank: body.end === body.start && marker === null,
  }
}

/** What stands before and around a line's text. */
function readShape(
  text: string,
  span: Span,
  printed: string,
): Pick<Line, 'marker' | 'hashes' | 'body' | 'bold'> {
  const plain = { marker: null, hashes: 0, bold: false }
  if (isRuler(printed)) return { ...plain, body: { start: span.end, end: span.end } }
  const hashes = /^(#{1,6})[ \t　]+\S/u.exec(printed.slice(0, 40))?.[1]?.length ?? 0
  if (hashes > 0) {
    const body = trim(text, { start: span.start + hashes, end: span.end })
    const inner = withoutStars(text, body)
    return { ...plain, hashes, body: inner ?? body, bold: inner !== null }
  }
  const stars = starsAround(printed)
  // Blanked out, so that every offset stays.
  const marker = readMarker(stars > 0 ? ' '.repeat(stars) + printed.slice(stars) : printed)
  const start = span.start + Math.max(stars, marker?.length ?? 0)
  const body = withoutBars(text, trim(text, { start, end: span.end - (stars > 0 ? 2 : 0) }))
  const inner = withoutStars(text, body)
  return { marker, hashes: 0, body: inner ?? body, bold: stars > 0 || inner !== null }
}

/** Without the bars at both ends of a Markdown row. */
function withoutBars(text: string, { start, end }: Span): Span {
  if (text[start] !== '|') return { start, end }
  return trim(text, {
    start: start + 1,
    end: text[end - 1] === '|' ? Math.max(start + 1, end - 1) : end,
  })
}

/** A heading in bold is short; longer bold text is emphasis, and its stars stay in it. */
const BOLD = /^[ \t　]{0,8}\*\*[^*\n]{1,80}\*\*$/u

/** How far the stars reach into a line that is bold from end to end, marker and all; 0 elsewhere. */
function starsAround(printed: string): number {
  return printed.length < 100 && BOLD.test(printed) ? printed.indexOf('**') + 2 : 0
}

/** What stands between the stars of a text that is bold from end to end, or null. */
function withoutStars(text: string, { start, end }: Span): Span | null {
  const isBold = end - start < 100 && BOLD.test(text.slice(start, end))
  return isBold ? trim(text, { start: start + 2, end: end - 2 }) : null
}

import { fold, type Span } from '../text/fold.ts'
import { type Marker, readMarker } from './marker.ts'
import { trim } from './sentences.ts'

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
  /** The first of the body folded for matching; cut, so that a hostile line costs no more than a real one. */
  readonly folded: string
  readonly length: number
  readonly indent: number
  readonly blank: boolean
  readonly blankBefore: boolean
}

const LINE = /[^\r\n\u2028\u2029]*(?:\r\n|[\r\n\u2028\u2029]|$)/gu
const RULE = /^[ \t　]*[-=_*＝ー―─━・~〜]{3,}[ \t　]*$/u
const ARTICLE_WITH_TEXT =
  /^[ \t　]{0,8}第[0-9０-９一二三四五六七八九十]{1,3}条[ 　]?[（(][^）)\n]{1,40}[）)](?=[^\n]{0,200}。)/u
const INLINE_ITEM =
  /(?<=[^\s][ \t　]{1,4})(?:[-*・•●][ \t　]?([0-9０-９]{1,3})[.．)）]|[(（]([0-9０-９]{1,3})[)）]|([0-9０-９]{1,3})[.．])(?![0-9０-９])/gu

/** Splits a text into lines; blank ones in a row are one, and a line that is only a ruler is blank. */
export function readLines(text: string): Line[] {
  const lines: Line[] = []
  let number = 0
  let counted = 0
  for (const match of text.matchAll(LINE)) {
    if (match.index === text.length && number > 0) break
    number++
    const printed = match[0].trimEnd()
    const blankBefore = lines.at(-1)?.blank ?? true
    if (printed === '' && blankBefore && lines.length > 0) continue
    for (const span of cut(match.index, printed, counted)) {
      const whole = span.start === match.index
      lines.push({ ...readLine(text, span), number, blankBefore: whole && blankBefore })
    }
    counted = lines.at(-1)?.marker?.number ?? counted
  }
  return lines
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

function numberOf([, bulleted, bracketed, plain]: RegExpExecArray): number {
  return Number((bulleted ?? bracketed ?? plain ?? '').normalize('NFKC'))
}

/** Without a bullet only the line's own way of counting goes on: 「別表 (2)」 is no item. */
function countsAlike([printed, bulleted]: RegExpExecArray, own: Marker | null): boolean {
  return bulleted !== undefined || readMarker(`${printed}あ`)?.style === own?.style
}

function readLine(text: string, span: Span): Omit<Line, 'number' | 'blankBefore'> {
  const printed = text.slice(span.start, span.end)
  const hashes = /^(#{1,6})[ \t　]+\S/u.exec(printed.slice(0, 40))?.[1]?.length ?? 0
  const ruler = printed.length < 200 && RULE.test(printed)
  const marker = hashes > 0 || ruler ? null : readMarker(printed)
  const skip = hashes > 0 ? hashes : (marker?.length ?? 0)
  const body = ruler
    ? { start: span.end, end: span.end }
    : trim(text, { start: span.start + skip, end: span.end })
  return {
    span,
    marker,
    hashes,
    body,
    folded: fold(text.slice(body.start, Math.min(body.end, body.start + 120))).text,
    length: body.end - body.start,
    indent: /^[ \t　]{0,40}/u.exec(printed.slice(0, 40))?.[0].length ?? 0,
    blank: body.end === body.start && marker === null,
  }
}

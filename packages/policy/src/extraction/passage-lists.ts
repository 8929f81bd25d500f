import type { PolicyDocument } from '../document/document.ts'
import { fold } from '../text/fold.ts'
import type { Quote } from './certainty.ts'
import { type Passage, quote } from './passage.ts'

/** A line of prose is broken after a particle; a line of a list is not. */
const UNFINISHED = /[をにがはのでとてへやも、,(（「]$/u

/** The lines a passage was printed in, each with its place; a line the printer broke is one. */
export function linesOf(document: PolicyDocument, { text, folded, clause }: Passage): Quote[] {
  if (!clause.text.includes('\n')) return [{ text: clause.text, span: clause.span }]
  const found: Quote[] = []
  let from = 0
  for (const match of text.matchAll(/\n|$/gu)) {
    const line = text.slice(from, match.index).trim()
    if (match[0] === '\n' && UNFINISHED.test(line)) continue
    if (line !== '') found.push(quote(document, folded, from, match.index))
    from = match.index + 1
  }
  return found
}

/** Lists are shorter. */
const FAR = 60

/** The sentence a list item stands under; undefined where its part begins with the list. */
export function listLead(passages: readonly Passage[], at: number): Passage | undefined {
  const item = passages[at]?.clause.item
  if (item === undefined || item === null) return undefined
  for (let before = at - 1; before >= Math.max(0, at - FAR); before--) {
    const passage = passages[before]
    if ((passage?.clause.item?.depth ?? 0) < item.depth) return passage
  }
  return undefined
}

/** Whether a passage begins a line of the text. */
export function beginsLine(document: PolicyDocument, { clause }: Passage): boolean {
  const before = document.text.slice(Math.max(0, clause.span.start - 40), clause.span.start)
  return clause.span.start === 0 || /[\r\n][^\r\n]{0,12}$/u.test(before)
}

/** An item ends its line: what stands below begins anew although no blank line says so. */
const ITEM_ENDS_LINE =
  /(?:場合|とき|時|ため|為|目的|こと)(?:[(（][^()（）]{0,60}[)）])?[ \t　]{0,8}\r?\n/gu

/** A passage cut where an item of a list ends its line and something without a mark goes on below. */
export function cutAfterItem(passage: Passage): Passage[] {
  const { clause } = passage
  const found: Passage[] = []
  let from = 0
  for (const match of clause.text.matchAll(ITEM_ENDS_LINE)) {
    const to = match.index + match[0].length
    found.push(slice(passage, from, to))
    from = to
  }
  if (from === 0) return [passage]
  return [...found, slice(passage, from, clause.text.length)].filter(({ text }) => text !== '')
}

function slice(passage: Passage, from: number, to: number): Passage {
  const { clause } = passage
  const raw = clause.text.slice(from, to)
  const text = raw.trim()
  const start = clause.span.start + from + (raw.length - raw.trimStart().length)
  const span = { start, end: start + text.length }
  const folded = fold(text, start)
  const item = from === 0 ? clause.item : null
  return { ...passage, clause: { ...clause, text, span, item }, text: folded.text, folded }
}

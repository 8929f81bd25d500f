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

/** A case ends its line: what stands below begins anew although no blank line says so. */
const CASE_ENDS_LINE = /(?:場合|とき|時)(?:[(（][^()（）]{0,60}[)）])?[ \t　]{0,8}(?:\r?\n)/u

/** A passage cut where a case of a list ends its line and a sentence without a mark goes on below. */
export function cutAfterCase(passage: Passage): Passage[] {
  const { clause } = passage
  const match = CASE_ENDS_LINE.exec(clause.text)
  if (match === null) return [passage]
  const cut = match.index + match[0].length
  return [[0, cut] as const, [cut, clause.text.length] as const].flatMap(([from, to]) => {
    const raw = clause.text.slice(from, to)
    const text = raw.trim()
    if (text === '') return []
    const start = clause.span.start + from + (raw.length - raw.trimStart().length)
    const span = { start, end: start + text.length }
    const folded = fold(text, start)
    const item = from === 0 ? clause.item : null
    return [{ ...passage, clause: { ...clause, text, span, item }, text: folded.text, folded }]
  })
}

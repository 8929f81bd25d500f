import type { Span } from '../text/fold.ts'

const OPENING = '(（「『【〔［[〈《“'
const CLOSING = ')）」』】〕］]〉》”'
const STOPS = '。｡．！？!?'
const EXTRA = `${STOPS}${CLOSING}`

/**
 * Cuts a block into sentences at 。 and its kin outside brackets; the cuts lose nothing but space.
 *
 * A stop inside a bracket that never closes still ends its sentence: only matched pairs protect.
 */
export function splitSentences(text: string, span: Span): Span[] {
  const inside = bracketDepth(text, span)
  const sentences: Span[] = []
  let from = span.start
  for (let at = span.start; at < span.end; at++) {
    if (inside[at - span.start] !== 0 || !endsSentence(text, at, span.end)) continue
    while (at + 1 < span.end && inside[at + 1 - span.start] === 0 && isTail(text[at + 1])) at++
    sentences.push({ start: from, end: at + 1 })
    from = at + 1
  }
  sentences.push({ start: from, end: span.end })
  return sentences.map((sentence) => trim(text, sentence)).filter(({ start, end }) => end > start)
}

/** Narrows a span to its text, without the space around it. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && isSpace(text[start])) start++
  while (end > start && isSpace(text[end - 1])) end--
  return { start, end }
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && /\s/u.test(character)
}

function isTail(character: string | undefined): boolean {
  return character !== undefined && EXTRA.includes(character)
}

/** A full stop of Western prose ends a sentence only before a space and a capital: not in `Co. Ltd`, `gyoza.or.jp`. */
function endsSentence(text: string, at: number, end: number): boolean {
  const character = text[at] ?? ''
  if ('。｡！？'.includes(character)) return true
  if (!'.!?．'.includes(character) || at + 1 >= end) return false
  return /^[a-z0-9)"”’]{3}.\s+[A-Z"“(]/u.test(
    text.slice(Math.max(0, at - 3), Math.min(end, at + 6)),
  )
}

/** For every character of the span, in how many matched pairs of brackets it stands. */
function bracketDepth(text: string, span: Span): Int32Array {
  const change = new Int32Array(span.end - span.start + 1)
  const open: number[][] = Array.from(OPENING, () => [])
  for (let at = span.start; at < span.end; at++) {
    const character = text[at] ?? ''
    const opening = OPENING.indexOf(character)
    if (opening >= 0) open[opening]?.push(at)
    const closing = CLOSING.indexOf(character)
    const from = closing >= 0 ? open[closing]?.pop() : undefined
    if (from === undefined) continue
    change[from - span.start] = (change[from - span.start] ?? 0) + 1
    change[at - span.start] = (change[at - span.start] ?? 0) - 1
  }
  let depth = 0
  return change.map((step) => {
    depth += step
    return depth
  })
}

import type { Clause, PolicyDocument, Section } from '../document/document.ts'
import { type Folded, fold } from '../text/fold.ts'
import type { Quote } from './certainty.ts'

/** A clause ready for matching. */
export interface Passage {
  /** Place among the passages and among the document's clauses, which is the order of the text. */
  readonly index: number
  readonly clause: Clause
  readonly section: Section
  /** NFKC, lower case. */
  readonly text: string
  readonly folded: Folded
}

/** A document with every clause folded once. */
export interface Reading {
  readonly document: PolicyDocument
  readonly passages: readonly Passage[]
}

/** Folds the clauses of a document for the extractors. */
export function readPassages(document: PolicyDocument): Reading {
  const passages = document.clauses.map((clause, index) => {
    const section = document.sections[clause.section] as Section
    const folded = fold(clause.text, clause.span.start)
    return { index, clause, section, text: folded.text, folded }
  })
  return { document, passages }
}

/** Quotes the original of a range of the folded text, without space around it. */
export function quote(document: PolicyDocument, folded: Folded, start: number, end: number): Quote {
  const span = folded.original(start, end)
  const raw = document.text.slice(span.start, span.end)
  const text = raw.trim()
  const from = span.start + (raw.length - raw.trimStart().length)
  return { text, span: { start: from, end: from + text.length } }
}

/** The first match of a pattern in a passage: its first group where it has one, else all of it. */
export function findIn(document: PolicyDocument, passage: Passage, pattern: RegExp): Quote | null {
  const match = pattern.exec(passage.text)
  if (match === null) return null
  const [all, group] = match
  if (group === undefined) {
    return quote(document, passage.folded, match.index, match.index + all.length)
  }
  const at = match.index + all.indexOf(group)
  return quote(document, passage.folded, at, at + group.length)
}

/** The first match in any of several passages. */
export function findFirst(
  document: PolicyDocument,
  passages: readonly Passage[],
  pattern: RegExp,
): Quote | null {
  for (const passage of passages) {
    const found = findIn(document, passage, pattern)
    if (found !== null) return found
  }
  return null
}

/** Whether a section is of a kind, alone or among others. */
export function speaksOf(section: Section, kind: Section['kind']): boolean {
  return section.kind === kind || section.alsoKinds.includes(kind)
}

/** A whole clause as a quotation. */
export function whole({ clause }: Passage): Quote {
  return { text: clause.text, span: clause.span }
}

import type { Language } from '@yakusoku/contract'
import type { LintFinding, LintReport, PolicyDocument } from '@yakusoku/policy'

/** A text held against the law, ready to be printed. */
export interface Linted {
  /** The text's file as the person named it, with `/` between folders. */
  readonly file: string
  readonly document: PolicyDocument
  /** False where the text was taken out of a page or a PDF: its lines are not those of the file. */
  readonly verbatim: boolean
  readonly report: LintReport
  readonly language: Language
}

/** The findings nobody accepted. */
export function openOf({ findings }: LintReport): readonly LintFinding[] {
  return findings.filter(({ suppressed }) => suppressed === null)
}

/** The words a finding marks, on one line; empty for the whole text. */
export function wordsOf({ document }: Linted, { span }: LintFinding): string {
  if (span === null) return ''
  return document.text.slice(span.start, span.end).replace(/\s+/gu, ' ')
}

/** 1-based column in UTF-16 units, counted like `line`. */
export function columnOf(text: string, offset: number): number {
  return offset - text.lastIndexOf('\n', offset - 1)
}

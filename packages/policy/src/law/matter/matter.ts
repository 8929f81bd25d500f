import type { Bilingual } from '@yakusoku/contract'
import type { Rules } from '../../bundle/rules.ts'
import type { PolicyDocument } from '../../document/document.ts'
import { extract } from '../../extraction/extract.ts'
import type { Extraction } from '../../extraction/extraction.ts'
import { type Reading, readPassages } from '../../extraction/passage.ts'
import { fold, type Span } from '../../text/fold.ts'

/** What a rule of the law is held against: the text, read, and what a person confirmed of it. */
export interface LintMatter {
  readonly document: PolicyDocument
  readonly reading: Reading
  /** Headings folded for matching, by index of their section. */
  readonly headings: readonly string[]
  readonly extraction: Extraction
  /** Null where a text is linted alone. */
  readonly rules: Rules | null
  /** The day the law is asked about, ISO 8601. */
  readonly asOf: string
}

/** A place of a text at which a rule of the law is broken; null means the whole text. */
export interface Mark {
  readonly clause: string | null
  readonly span: Span | null
  /** What exactly this text lacks, where a rule asks for several things. */
  readonly detail?: Bilingual
}

/** What `lint` is asked beside the text. */
export interface LintQuery {
  readonly rules: Rules | null
  readonly asOf: string
  /** What was read and, where a person corrected it, confirmed; read from the text where absent. */
  readonly extraction?: Extraction
}

/** Reads a document once for all rules. */
export function matterOf(document: PolicyDocument, query: LintQuery): LintMatter {
  const reading = readPassages(document)
  return {
    document,
    reading,
    headings: document.sections.map(({ heading }) => fold(heading).text),
    extraction: query.extraction ?? extract(document),
    rules: query.rules,
    asOf: query.asOf,
  }
}

import type { Rules } from '../bundle/rules.ts'
import type { PolicyDocument } from '../document/document.ts'
import type { Extraction } from '../extraction/extraction.ts'
import type { Reading } from '../extraction/passage.ts'
import type { Span } from '../text/fold.ts'

/** What a rule of the law is held against: the text, read, and what a person confirmed of it. */
export interface LintMatter {
  readonly document: PolicyDocument
  readonly reading: Reading
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
}

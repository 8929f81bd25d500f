import type { Span } from '../text/fold.ts'

/** What a section of a privacy policy is about, judged by its body as well as its heading. */
export const sectionKinds = [
  'intro',
  'definition',
  'acquisition',
  'purposes',
  'purpose-change',
  'third-party',
  'entrustment',
  'joint-use',
  'requests',
  'safeguards',
  'retention',
  'breach',
  'improvement',
  'policy-change',
  'contact',
  'cookies',
  'statistics',
  'disclaimer',
  'other',
] as const

/** A section's kind; the first half of every clause id in it. */
export type SectionKind = (typeof sectionKinds)[number]

/** A heading and what stands under it, up to the next heading. */
export interface Section {
  /** As printed, without Markdown's `#` or a bullet; empty for text before the first heading. */
  readonly heading: string
  readonly kind: SectionKind
  /** Other kinds a mixed section also is, e.g. a management section that forbids provision. */
  readonly alsoKinds: readonly SectionKind[]
  /** 1, or 2 under another heading. */
  readonly level: 1 | 2
  /** Line of the heading, from 1; 1 for text before the first heading. */
  readonly line: number
  /** True for a heading with no text of its own. */
  readonly container: boolean
  /** The heading's place in the text; empty where there is no heading. */
  readonly span: Span
}

/** The list item a clause stands in. */
export interface ListItem {
  /** As printed, e.g. `- 3.`, `(2)`, `・`; empty for an item without a mark and for the cell of a table. */
  readonly marker: string
  /** 1 for a list, 2 for a list inside an item of it. */
  readonly depth: number
  /** True for the item's first sentence. */
  readonly first: boolean
}

/** The smallest addressable piece of a policy: one sentence or one list item. */
export interface Clause {
  /** `<section kind>-<n>`, n counting the clauses of that kind in the document from 1. */
  readonly id: string
  /** Index into the document's sections. */
  readonly section: number
  readonly kind: SectionKind
  /** Verbatim; holds a line break where the text breaks the sentence over lines. */
  readonly text: string
  /** UTF-16 offsets: `document.text.slice(start, end) === text`. */
  readonly span: Span
  /** Null in running text. */
  readonly item: ListItem | null
}

/** A part of a page that is not the policy: neither heading nor clause. */
export interface Outside {
  readonly span: Span
  /** `page` is the number of a page; `other-document` are terms of service and the like. */
  readonly why: 'navigation' | 'contents' | 'page' | 'copyright' | 'other-document' | 'translation'
}

/** A policy's text as sections and clauses, both in the order of the text. */
export interface PolicyDocument {
  readonly text: string
  /** Lines that only name the document (プライバシーポリシー); neither heading nor clause. */
  readonly titles: readonly Span[]
  /** A Markdown file's YAML preamble: about the page, not part of the policy. */
  readonly frontMatter: Span | null
  /** What the page holds beside the policy, in the order of the text. */
  readonly outside: readonly Outside[]
  readonly sections: readonly Section[]
  readonly clauses: readonly Clause[]
}

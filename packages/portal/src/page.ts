import type {
  Bilingual,
  Board,
  ChangeClass,
  Language,
  PolicyText,
  Standing,
} from '@yakusoku/contract'

/** Where a published version stands in time. */
export type PublishedState = 'published' | 'scheduled' | 'in-force' | 'superseded'

/** A published version without its text. */
export interface VersionOutline {
  readonly number: number
  readonly state: PublishedState
  /** ISO 8601 instant. */
  readonly publishedAt: string
  /** First day in force as announced or begun, in Japan; null where nobody said. */
  readonly effectiveOn: string | null
  /** What the change asked of the company; null for the first, or where nothing differs. */
  readonly changeClass: ChangeClass | null
}

/** What stands over a text that is not, or not for long, the one in force. */
export type PolicyNotice =
  /** A newer one is announced: its number and first day. */
  | { readonly kind: 'newer'; readonly number: number; readonly from: string | null }
  /** This one is not in force yet. */
  | { readonly kind: 'not-yet'; readonly from: string | null }
  /** It was announced and never put into force. */
  | { readonly kind: 'not-applied' }
  /** Another one has taken its place. */
  | { readonly kind: 'superseded' }

/** A piece of a clause's words: in both wordings, only in the new one, or only in the old one. */
export interface MarkedWord {
  readonly text: string
  readonly mark: 'same' | 'added' | 'removed'
}

/** How a version differs from the one before it. */
export interface PolicyChanges {
  readonly company: string
  readonly version: VersionOutline
  readonly before: number
  readonly clauses: readonly {
    readonly clause: string
    readonly change: 'added' | 'removed' | 'changed' | 'moved'
    readonly words: readonly MarkedWord[]
  }[]
  readonly rules: readonly {
    readonly rule: string
    readonly label: Bilingual
    readonly change: 'added' | 'removed' | 'widened' | 'narrowed' | 'changed'
    readonly class: ChangeClass
    readonly because: Bilingual
    readonly provisions: readonly Bilingual[]
  }[]
}

/** What a page shows. */
export type Page =
  /** The published text; it may be in another language than the page around it. */
  | {
      readonly kind: 'policy'
      readonly text: PolicyText
      readonly notice?: PolicyNotice | null
      /** The permalink of a version, not the address of the one in force. */
      readonly permalink?: boolean
    }
  /** The text alone, to stand in a frame of the company's own site. */
  | { readonly kind: 'embed'; readonly text: PolicyText }
  /** Every published version, newest first. */
  | {
      readonly kind: 'versions'
      readonly company: string
      readonly versions: readonly VersionOutline[]
    }
  | { readonly kind: 'changes'; readonly changes: PolicyChanges }
  /** The public board; with `filter`, only the clauses of that standing. */
  | { readonly kind: 'board'; readonly board: Board; readonly filter?: Standing | null }
  /** A call that ended in a problem: its HTTP status and its sentence. */
  | { readonly kind: 'problem'; readonly status: number; readonly sentence: Bilingual }

/** Where and for whom a page is rendered. */
export interface PageOptions {
  readonly language: Language
  /** URL of the style sheet; the icon lies beside it as `icon.svg`. */
  readonly assets: { readonly css: string }
  /** Path and query of this page as called, e.g. `/ja/board?standing=broken`. */
  readonly path: string
}

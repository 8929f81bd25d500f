import type { Bilingual, Board, Language, PolicyText, Standing } from '@yakusoku/contract'

/** What a page shows. */
export type Page =
  /** The published text; it may be in another language than the page around it. */
  | { readonly kind: 'policy'; readonly text: PolicyText }
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

import type { PurposeRule } from '@yakusoku/policy'
import type { Table } from '../../../connectors/postgres/catalog.ts'
import type { Expiry } from './expiry.ts'
import type { Path } from './paths.ts'

/** One purpose: who it signs in as, where its views are, which bit of the mask is its own. */
export interface PurposeModel {
  readonly rule: PurposeRule
  readonly role: string
  readonly schema: string
  /** Null where nobody can stop the use: its views need no mask. */
  readonly bit: number | null
  readonly views: readonly ViewModel[]
}

/** One table as one purpose sees it. */
export interface ViewModel {
  readonly dataset: string
  readonly table: Table
  readonly name: string
  readonly columns: readonly string[]
  readonly path: Path | null
  readonly expiry: Expiry | null
}

import type { Category } from '@yakusoku/contract'

/** One column: what it is, and what was found. */
export interface Case {
  readonly name: string
  readonly expected: Category | null
  readonly found: Category | null
}

/** Precision and recall of "personal or not"; `right` is the share of hits with the right category. */
export function measure(cases: readonly Case[]) {
  const hits = cases.filter(({ expected, found }) => expected !== null && found !== null)
  const found = cases.filter((one) => one.found !== null).length
  const personal = cases.filter((one) => one.expected !== null).length
  return {
    precision: hits.length / found,
    recall: hits.length / personal,
    right: hits.filter((hit) => hit.expected === hit.found).length / hits.length,
  }
}

import { Problem } from '@yakusoku/contract'
import type { System } from '@yakusoku/policy'

/** One step nearer to the person: our `columns` equal `references` of the dataset `to`. */
export interface Hop {
  readonly dataset: string
  readonly columns: readonly string[]
  readonly to: string
  readonly references: readonly string[]
  readonly link: 'foreign-key' | 'declared'
}

/** How a row finds its person: over the hops to the root, whose key is the person. */
export interface Path {
  readonly root: string
  readonly key: readonly string[]
  readonly hops: readonly Hop[]
}

/**
 * The path from a dataset to its person, or null where its rows are nobody's.
 *
 * @throws Problem `purposes.path-broken` where the path ends in nothing or bites its tail: then nobody
 *   could say whose row it is, and a stop could not be kept.
 */
export function pathOf(system: System, dataset: string): Path | null {
  const hops: Hop[] = []
  let at = dataset
  for (;;) {
    const subject = system.datasets[at]?.subject
    if (subject === 'none' && hops.length === 0) return null
    const seen = hops.some((hop) => hop.dataset === at)
    if (!subject || subject === 'none' || seen) {
      throw new Problem('purposes.path-broken', { dataset, at })
    }
    if ('self' in subject) return { root: at, key: subject.self, hops }
    if (subject.columns.length !== subject.references.length) {
      throw new Problem('purposes.path-broken', { dataset, at })
    }
    hops.push({ dataset: at, ...subject })
    at = subject.to
  }
}

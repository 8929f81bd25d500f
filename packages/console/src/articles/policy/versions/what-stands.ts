import type { VersionSummary } from '@yakusoku/contract'

/** What is in force now, and what is decided or posted to follow it. */
export interface WhatStands {
  readonly inForce: VersionSummary | null
  /** Soonest first. */
  readonly coming: readonly VersionSummary[]
  readonly waiting: readonly VersionSummary[]
}

/** Sorts the versions of a policy by what a person wants to know first. */
export function whatStands(versions: readonly VersionSummary[]): WhatStands {
  return {
    inForce: versions.find(({ state }) => state === 'in-force') ?? null,
    coming: versions
      .filter(({ state }) => state === 'scheduled' || state === 'published')
      .toSorted((one, other) => (one.effectiveOn ?? '').localeCompare(other.effectiveOn ?? '')),
    waiting: versions.filter(({ state }) => state === 'in-review'),
  }
}

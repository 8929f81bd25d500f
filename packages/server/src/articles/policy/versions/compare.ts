import { comparePolicies, type PolicyDiff } from '@yakusoku/policy'
import { documentOf } from './content.ts'
import type { Draft } from './version.ts'

type Side = Pick<Draft, 'ja' | 'anchors' | 'rules'>

/** How one wording differs from the one before it, and what the law asks of the change; pure. */
export function compare(before: Side, after: Side): PolicyDiff {
  return comparePolicies(
    { document: documentOf(before), rules: before.rules },
    { document: documentOf(after), rules: after.rules },
  )
}

/** What a wording asks of the company against its base; null for a first one, and where nothing differs; pure. */
export function classOf(base: Side | undefined, after: Side): PolicyDiff['class'] {
  return base ? compare(base, after).class : null
}

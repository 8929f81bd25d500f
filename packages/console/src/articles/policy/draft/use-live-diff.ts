import { useQuery } from '@tanstack/react-query'
import type { VersionBody } from '@yakusoku/contract'
import { comparePolicies, type PolicySide, readDocument, withAnchors } from '@yakusoku/policy'
import { useMemo } from 'react'
import { versionQuery } from '../../../wire/queries.ts'
import { fullRuleTitle } from '../reading/rule-title.ts'
import { savedWork } from './use-draft-work.ts'

/** How a draft as it stands differs from the version it would follow; null while that is not here, or where there is none. */
export function useLiveDiff(base: string | null, draft: PolicySide) {
  const { data, error } = useQuery({
    ...versionQuery(base ?? ''),
    enabled: base !== null,
    // What a version says never changes.
    staleTime: Number.POSITIVE_INFINITY,
  })
  const before = useMemo(() => data && sideOf(data), [data])
  const diff = useMemo(() => (before ? named(before, draft) : null), [before, draft])
  return { diff, error }
}

/** Every changed rule under its name; a removed one has it from before. */
function named(before: PolicySide, after: PolicySide) {
  const { rules, ...rest } = comparePolicies(before, after)
  return {
    ...rest,
    rules: rules.map((change) => {
      const stated = change.change === 'removed' ? before.rules : after.rules
      const label = {
        ja: fullRuleTitle(stated, change.rule, 'ja'),
        en: fullRuleTitle(stated, change.rule, 'en'),
      }
      return { ...change, label }
    }),
  }
}

function sideOf(version: VersionBody): PolicySide {
  const document = withAnchors(readDocument(version.ja), version.anchors)
  return { document, rules: savedWork(version).rules }
}

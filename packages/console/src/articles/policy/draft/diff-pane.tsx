import { useQuery } from '@tanstack/react-query'
import type { VersionBody } from '@yakusoku/contract'
import { comparePolicies, type PolicySide, readDocument, withAnchors } from '@yakusoku/policy'
import { useMemo } from 'react'
import { ProblemNote } from '../../../parts/problem-note.tsx'
import { useWords } from '../../../text/words.ts'
import { versionQuery } from '../../../wire/queries.ts'
import { fullRuleTitle } from '../reading/rule-title.ts'
import { Changes } from '../version/changes-section.tsx'
import { draftWords } from './draft-words.ts'
import { UnmeantAdditions } from './unmeant-additions.tsx'
import { savedWork } from './use-draft-work.ts'

interface DiffPaneProps {
  readonly base: string | null
  readonly draft: PolicySide
  readonly onShow: (clause: string) => void
}

/** How the draft as it stands differs from the version it would follow, and what that asks of the company. */
export function DiffPane({ base, draft, onShow }: DiffPaneProps) {
  const words = useWords(draftWords)
  const { data, error } = useQuery({
    ...versionQuery(base ?? ''),
    enabled: base !== null,
    // What a version says never changes.
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (base === null) return <p>{words.first}</p>
  if (error) return <ProblemNote error={error} />
  return data ? <LiveChanges before={data} draft={draft} onShow={onShow} /> : null
}

type LiveChangesProps = Omit<DiffPaneProps, 'base'> & { readonly before: VersionBody }

function LiveChanges({ before, draft, onShow }: LiveChangesProps) {
  const side = useMemo(() => sideOf(before), [before])
  const diff = useMemo(() => {
    const { rules, ...rest } = comparePolicies(side, draft)
    const named = rules.map((change) => {
      const stated = change.change === 'removed' ? side.rules : draft.rules
      const label = {
        ja: fullRuleTitle(stated, change.rule, 'ja'),
        en: fullRuleTitle(stated, change.rule, 'en'),
      }
      return { ...change, label }
    })
    return { ...rest, rules: named }
  }, [side, draft])
  return (
    <>
      <UnmeantAdditions changes={diff.clauses} draft={draft} onShow={onShow} />
      <Changes diff={diff} />
    </>
  )
}

function sideOf(version: VersionBody): PolicySide {
  const document = withAnchors(readDocument(version.ja), version.anchors)
  return { document, rules: savedWork(version).rules }
}

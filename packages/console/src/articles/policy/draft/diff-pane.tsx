import type { PolicySide } from '@yakusoku/policy'
import { ProblemNote } from '../../../parts/problem-note.tsx'
import { useWords } from '../../../text/words.ts'
import { Changes } from '../version/changes-section.tsx'
import { draftWords } from './draft-words.ts'
import { UnmeantAdditions } from './unmeant-additions.tsx'
import type { useLiveDiff } from './use-live-diff.ts'

interface DiffPaneProps {
  readonly live: ReturnType<typeof useLiveDiff>
  readonly isFirst: boolean
  readonly draft: PolicySide
  readonly onShow: (clause: string) => void
}

/** How the draft as it stands differs from the version it would follow, and what that asks of the company. */
export function DiffPane({ live, isFirst, draft, onShow }: DiffPaneProps) {
  const words = useWords(draftWords)
  const { diff, error } = live
  if (isFirst) return <p>{words.first}</p>
  if (error) return <ProblemNote error={error} />
  if (!diff) return null
  return (
    <>
      <UnmeantAdditions changes={diff.clauses} draft={draft} onShow={onShow} />
      <Changes diff={diff} />
    </>
  )
}

import { useSuspenseQuery } from '@tanstack/react-query'
import { Navigate, useParams } from '@tanstack/react-router'
import type { VersionBody } from '@yakusoku/contract'
import { Button } from '../../../parts/button.tsx'
import { Page } from '../../../parts/page.tsx'
import { ProblemNote } from '../../../parts/problem-note.tsx'
import { useWords } from '../../../text/words.ts'
import { sessionQuery, versionQuery } from '../../../wire/queries.ts'
import { DiscardPanel } from '../version/discard-panel.tsx'
import { Returned } from '../version/next-panel.tsx'
import { BackToVersions } from '../versions/back-to-versions.tsx'
import { StateBadge } from '../versions/state-badge.tsx'
import { Desk } from './desk.tsx'
import { draftWords } from './draft-words.ts'
import { findFaults } from './faults.ts'
import { LeaveGuard } from './leave-guard.tsx'
import { SaveBar } from './save-bar.tsx'
import { useDraftWork } from './use-draft-work.ts'
import { useLiveReading } from './use-live-reading.ts'

/** Where a draft is written; what is no longer a draft is shown to be read. */
export function DraftPage() {
  const { id } = useParams({ from: '/staff/policy/drafts/$id' })
  const { data: version } = useSuspenseQuery(versionQuery(id))
  const { data: session } = useSuspenseQuery(sessionQuery)
  if (version.state !== 'draft' || !session.permissions.includes('policy.write')) {
    return <Navigate to="/policy/versions/$id" params={{ id }} replace />
  }
  return <Editor key={id} version={version} />
}

function Editor({ version }: { version: VersionBody }) {
  const words = useWords(draftWords)
  const draft = useDraftWork(version)
  const { work } = draft
  const { reading, problem } = useLiveReading(work.ja, version.anchors)
  const faults = reading ? findFaults(reading.document, work.rules) : []
  return (
    <Page title={words.title}>
      <BackToVersions />
      <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 tabIndex={-1} className="text-std-24B-150 md:text-std-28B-150">
          {words.title}
        </h1>
        <StateBadge state={version.state} />
      </div>
      <LeaveGuard dirty={draft.dirty} />
      <div className="mt-3">
        <Returned reason={version.returned} />
      </div>
      {draft.restored && <Restored onReset={() => draft.reset(draft.saved)} />}
      <SaveBar id={version.id} draft={draft} faulty={faults.length > 0 || problem !== null} />
      {problem !== null && (
        <div className="mt-3">
          <ProblemNote error={problem}>
            <p className="mt-1">{words.unreadable}</p>
          </ProblemNote>
        </div>
      )}
      <Desk
        version={version}
        work={work}
        reading={reading}
        readable={problem === null}
        faults={faults}
        onChange={draft.change}
      />
      <DiscardPanel id={version.id} onDiscarded={() => draft.reset(draft.saved)} />
    </Page>
  )
}

function Restored({ onReset }: { onReset: () => void }) {
  const words = useWords(draftWords)
  return (
    <p
      role="status"
      className="mt-3 flex flex-wrap items-center gap-x-3 rounded-8 border border-key-900 bg-key-50 px-3 py-1"
    >
      {words.restored}
      <Button look="text" onClick={onReset}>
        {words.throwAway}
      </Button>
    </p>
  )
}

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { VersionBody } from '@yakusoku/contract'
import type { ReactNode } from 'react'
import { solidLink } from '../../../parts/button.tsx'
import { OwnWords } from '../../../parts/own-words.tsx'
import { useWords } from '../../../text/words.ts'
import { sessionQuery } from '../../../wire/queries.ts'
import { actionWords } from './action-words.ts'
import { ActivatePanel } from './activate-panel.tsx'
import { ApprovePanel, GiveBack } from './approve-panel.tsx'
import { DiscardPanel } from './discard-panel.tsx'
import { PublishPanel } from './publish-panel.tsx'
import { versionWords } from './version-words.ts'

/** The one thing to do next with this version, for whoever may do it. */
export function NextPanel({ version }: { version: VersionBody }) {
  const words = useWords(actionWords)
  const { data: session } = useQuery(sessionQuery)
  if (!session) return null
  const may = (permission: 'policy.write' | 'policy.publish') =>
    session.permissions.includes(permission)
  const publishing = may('policy.publish')
  const { state } = version
  if (state === 'draft' && may('policy.write')) {
    return (
      <Panel>
        <Returned reason={version.returned} />
        <p>{words.editHint}</p>
        <Link to="/policy/drafts/$id" params={{ id: version.id }} className={`mt-4 ${solidLink}`}>
          {words.edit}
        </Link>
        <DiscardPanel id={version.id} />
      </Panel>
    )
  }
  if (state === 'in-review') {
    return (
      <Panel>
        <ApprovePanel version={version} session={session} />
      </Panel>
    )
  }
  if (state !== 'approved' && state !== 'published') return null
  if (!publishing) return <Panel>{words.mayNotPublish}</Panel>
  return (
    <Panel>
      {state === 'approved' ? (
        <>
          <PublishPanel version={version} />
          <GiveBack id={version.id} />
        </>
      ) : (
        <ActivatePanel id={version.id} />
      )}
    </Panel>
  )
}

function Panel({ children }: { children: ReactNode }) {
  const words = useWords(versionWords)
  return (
    <section className="not-printed mt-6 rounded-12 border-2 border-key-900 p-4 md:p-6">
      <h2 className="mb-2 text-std-20B-150">{words.next}</h2>
      {children}
    </section>
  )
}

/** Why an approver gave the draft back, in their words. */
export function Returned({ reason }: { reason: string | null }) {
  const words = useWords(actionWords)
  if (reason === null) return null
  return (
    <div className="mb-4 border-l-8 border-orange-800 py-1 pl-4">
      <p className="text-dns-14B-130">{words.returnedBecause}</p>
      <p className="mt-1 whitespace-pre-line">
        <OwnWords>{reason}</OwnWords>
      </p>
    </div>
  )
}

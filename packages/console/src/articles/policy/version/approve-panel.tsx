import type { Session, VersionBody } from '@yakusoku/contract'
import { useState } from 'react'
import { Button } from '../../../parts/button.tsx'
import { Field } from '../../../parts/field.tsx'
import { ProblemNote } from '../../../parts/problem-note.tsx'
import { useWords } from '../../../text/words.ts'
import { call } from '../../../wire/call.ts'
import { actionWords } from './action-words.ts'
import { useVersionStep } from './use-version-step.ts'

/** For the second person: approve exactly this content, or give it back with a reason. */
export function ApprovePanel({ version, session }: { version: VersionBody; session: Session }) {
  const words = useWords(actionWords)
  const { id, hash, author } = version
  const approve = useVersionStep(() => call('approveDraft', { id, body: { hash } }))
  if (!session.permissions.includes('policy.approve')) return <p>{words.mayNotApprove}</p>
  // A name is all the session tells; the server compares the people themselves.
  if (session.name === author) {
    return (
      <>
        <p className="max-w-[46rem]">{words.ownDraft}</p>
        <GiveBack id={id} />
      </>
    )
  }
  return (
    <>
      <p className="max-w-[46rem]">{words.approveHint}</p>
      <Button
        look="solid"
        className="mt-4"
        aria-disabled={approve.isPending}
        onClick={() => !approve.isPending && approve.mutate()}
      >
        {approve.isPending ? `${words.approving}…` : words.approve}
      </Button>
      {approve.isError && (
        <div className="mt-3">
          <ProblemNote error={approve.error} />
        </div>
      )}
      <GiveBack id={id} />
    </>
  )
}

/** Gives a version back to its author, who reads why. */
export function GiveBack({ id }: { id: string }) {
  const words = useWords(actionWords)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const giveBack = useVersionStep(() => call('returnDraft', { id, body: { reason } }))
  const short = reason.trim().length < 5
  return (
    <details className="mt-4">
      <summary className="inline-flex min-h-11 items-center text-key-900 underline underline-offset-4">
        {words.giveBack}…
      </summary>
      <div className="mt-2 max-w-[46rem]">
        <Field
          label={words.giveBackReason}
          rows={3}
          value={reason}
          onChange={setReason}
          hint={words.giveBackHint}
          fault={tried && short ? words.giveBackHint : null}
        />
        <Button
          className="mt-3"
          aria-disabled={giveBack.isPending}
          onClick={() => {
            setTried(true)
            if (!short && !giveBack.isPending) giveBack.mutate()
          }}
        >
          {words.giveBack}
        </Button>
        {giveBack.isError && (
          <div className="mt-3">
            <ProblemNote error={giveBack.error} />
          </div>
        )}
      </div>
    </details>
  )
}

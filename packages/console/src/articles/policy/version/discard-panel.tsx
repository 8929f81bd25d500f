import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button } from '../../../parts/button.tsx'
import { ProblemNote } from '../../../parts/problem-note.tsx'
import { useWords } from '../../../text/words.ts'
import { call } from '../../../wire/call.ts'
import { versionsQuery } from '../../../wire/queries.ts'
import { actionWords } from './action-words.ts'

/** Throws a draft away, after asking. */
export function DiscardPanel({ id, onDiscarded }: { id: string; onDiscarded?: () => void }) {
  const words = useWords(actionWords)
  const queries = useQueryClient()
  const navigate = useNavigate()
  const discard = useMutation({
    mutationFn: () => call('discardDraft', { id }),
    onSuccess: async () => {
      onDiscarded?.()
      await queries.invalidateQueries({ queryKey: versionsQuery.queryKey })
      await navigate({ to: '/policy', ignoreBlocker: true })
      queries.removeQueries({ queryKey: ['version', id] })
    },
  })
  return (
    <details className="mt-4">
      <summary className="inline-flex min-h-11 items-center text-key-900 underline underline-offset-4">
        {words.discard}…
      </summary>
      <p className="mt-1">{words.discardSure}</p>
      <Button
        className="mt-2"
        aria-disabled={discard.isPending}
        onClick={() => !discard.isPending && discard.mutate()}
      >
        {words.discardYes}
      </Button>
      {discard.isError && (
        <div className="mt-3">
          <ProblemNote error={discard.error} />
        </div>
      )}
    </details>
  )
}

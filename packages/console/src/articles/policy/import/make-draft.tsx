import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button } from '../../../parts/button.tsx'
import { ProblemNote } from '../../../parts/problem-note.tsx'
import { useWords } from '../../../text/words.ts'
import { call } from '../../../wire/call.ts'
import { versionQuery, versionsQuery } from '../../../wire/queries.ts'
import type { Reading } from '../reading/read-policy.ts'
import type { Review } from './begin-review.ts'
import { importWords } from './import-words.ts'

interface MakeDraftProps {
  readonly review: Review
  readonly reading: Reading
  readonly onStartOver: () => void
  readonly onDone: () => void
}

/** Sends the text and the corrected rules, and opens the draft they became. */
export function MakeDraft({ review, reading, onStartOver, onDone }: MakeDraftProps) {
  const words = useWords(importWords)
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { source, rules } = review
  const make = useMutation({
    mutationFn: () => call('beginDraft', { body: { ja: source.text, rules } }),
    onSuccess: async (draft) => {
      onDone()
      queries.setQueryData(versionQuery(draft.id).queryKey, draft)
      await queries.invalidateQueries({ queryKey: versionsQuery.queryKey })
      await navigate({ to: '/policy/drafts/$id', params: { id: draft.id } })
    },
  })
  return (
    <div className="mt-3">
      <p role="status">{words.readFrom(source.name, reading.document.clauses.length)}</p>
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <Button
          look="solid"
          aria-disabled={make.isPending}
          aria-describedby="make-hint"
          onClick={() => !make.isPending && make.mutate()}
        >
          {make.isPending ? `${words.making}…` : words.makeDraft}
        </Button>
        <Button onClick={onStartOver}>{words.again}</Button>
      </div>
      <p id="make-hint" className="mt-1 text-dns-14N-130 leading-relaxed text-solid-gray-700">
        {words.makeHint}
      </p>
      {make.isError && (
        <div className="mt-3">
          <ProblemNote error={make.error} />
        </div>
      )}
    </div>
  )
}

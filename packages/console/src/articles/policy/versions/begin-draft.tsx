import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { VersionSummary } from '@yakusoku/contract'
import { Button } from '../../../parts/button.tsx'
import { ProblemNote } from '../../../parts/problem-note.tsx'
import { useWords } from '../../../text/words.ts'
import { call } from '../../../wire/call.ts'
import { versionQuery, versionsQuery } from '../../../wire/queries.ts'
import { versionsWords } from './versions-words.ts'

/** Begins a draft from a version and opens it. */
export function BeginDraft({ from }: { from: VersionSummary }) {
  const words = useWords(versionsWords)
  const queries = useQueryClient()
  const navigate = useNavigate()
  const begin = useMutation({
    mutationFn: () => call('beginDraft', { body: { from: from.id } }),
    onSuccess: async (draft) => {
      queries.setQueryData(versionQuery(draft.id).queryKey, draft)
      await queries.invalidateQueries({ queryKey: versionsQuery.queryKey })
      await navigate({ to: '/policy/drafts/$id', params: { id: draft.id } })
    },
  })
  return (
    <div>
      <Button
        look="solid"
        aria-disabled={begin.isPending}
        aria-describedby="begin-hint"
        onClick={() => !begin.isPending && begin.mutate()}
      >
        {begin.isPending ? `${words.beginning}…` : words.newDraft}
      </Button>
      <p id="begin-hint" className="mt-1 text-dns-14N-130 text-solid-gray-700">
        {words.newDraftHint(from.number ?? 0)}
      </p>
      {begin.isError && (
        <div className="mt-3">
          <ProblemNote error={begin.error} />
        </div>
      )}
    </div>
  )
}

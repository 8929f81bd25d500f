import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Problem, type VersionBody } from '@yakusoku/contract'
import { useEffect } from 'react'
import { Button } from '../../../parts/button.tsx'
import { ProblemNote } from '../../../parts/problem-note.tsx'
import { useWords } from '../../../text/words.ts'
import { call } from '../../../wire/call.ts'
import { versionQuery, versionsQuery } from '../../../wire/queries.ts'
import { useVersionStep } from '../version/use-version-step.ts'
import { Conflict } from './conflict.tsx'
import { draftWords } from './draft-words.ts'
import { savedWork, type useDraftWork } from './use-draft-work.ts'

interface SaveBarProps {
  readonly id: string
  readonly draft: ReturnType<typeof useDraftWork>
  /** Whether something would be refused on submitting. */
  readonly faulty: boolean
}

/** Saves, and puts a saved draft before an approver; a save by somebody else is never overwritten unseen. */
export function SaveBar({ id, draft, faulty }: SaveBarProps) {
  const words = useWords(draftWords)
  const { work, dirty } = draft
  const save = useSave(id, draft)
  const stale = save.error instanceof Problem && save.error.code === 'policy.draft-stale'
  return (
    <div className="not-printed mt-4">
      <div className="flex flex-wrap items-center gap-3">
        <Button
          look="solid"
          aria-disabled={!dirty || save.isPending}
          onClick={() => dirty && !save.isPending && save.mutate(work.revision)}
        >
          {save.isPending ? `${words.saving}…` : words.save}
        </Button>
        <Submit id={id} ready={!dirty && !faulty} dirty={dirty} />
        <Link
          to="/policy/versions/$id"
          params={{ id }}
          className="inline-flex min-h-11 items-center text-key-900 underline underline-offset-4"
        >
          {words.look}
        </Link>
        <p role="status" className="text-dns-14N-130 text-solid-gray-700">
          {dirty ? words.unsaved : save.isSuccess ? words.saved : words.allSaved}
        </p>
      </div>
      {stale && (
        <Conflict
          id={id}
          work={work}
          onMine={(revision) => save.mutate(revision)}
          onTheirs={(version) => {
            draft.reset(savedWork(version))
            save.reset()
          }}
        />
      )}
      {save.isError && !stale && (
        <div className="mt-3">
          <ProblemNote error={save.error} />
        </div>
      )}
    </div>
  )
}

/** Saving over a revision; also by Ctrl+S or Cmd+S, as in every editor. */
function useSave(id: string, { work, dirty, markSaved }: SaveBarProps['draft']) {
  const queries = useQueryClient()
  const save = useMutation({
    mutationFn: (revision: number) =>
      call('saveDraft', { id, body: { revision, ja: work.ja, en: work.en, rules: work.rules } }),
    onSuccess: async (version: VersionBody) => {
      queries.setQueryData(versionQuery(id).queryKey, version)
      markSaved(savedWork(version))
      await queries.invalidateQueries({ queryKey: versionsQuery.queryKey })
      await queries.invalidateQueries({ queryKey: ['version', id, 'diff'] })
    },
  })
  const { mutate, isPending } = save
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 's' || !(event.ctrlKey || event.metaKey) || event.isComposing) return
      event.preventDefault()
      if (dirty && !isPending) mutate(work.revision)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [mutate, isPending, dirty, work.revision])
  return save
}

function Submit({ id, ready, dirty }: { id: string; ready: boolean; dirty: boolean }) {
  const words = useWords(draftWords)
  const navigate = useNavigate()
  const submit = useVersionStep(() => call('submitDraft', { id }))
  const send = () =>
    submit.mutate(undefined, {
      onSuccess: () => void navigate({ to: '/policy/versions/$id', params: { id } }),
    })
  return (
    <>
      <Button
        aria-disabled={!ready || submit.isPending}
        aria-describedby={dirty ? 'submit-hint' : undefined}
        onClick={() => ready && !submit.isPending && send()}
      >
        {submit.isPending ? `${words.submitting}…` : words.submit}
      </Button>
      {dirty && (
        <span id="submit-hint" className="sr-only">
          {words.submitSave}
        </span>
      )}
      {submit.isError && (
        <div className="w-full">
          <ProblemNote error={submit.error} />
        </div>
      )}
    </>
  )
}

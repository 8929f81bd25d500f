import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Board } from '@yakusoku/contract'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { useWords } from '../../text/words.ts'
import { call } from '../../wire/call.ts'
import { boardQuery, sessionQuery } from '../../wire/queries.ts'
import { checkWords } from './board-words.ts'
import { CheckResult } from './check-result.tsx'
import { type Change, compareBoards } from './compare-boards.ts'
import { Elapsed } from './elapsed.tsx'

/** Runs every control now, for those who may, and says what changed. */
export function CheckNow({ board }: { board: Board }) {
  const words = useWords(checkWords)
  const queries = useQueryClient()
  const { data: session } = useQuery(sessionQuery)
  const [changes, setChanges] = useState<readonly Change[] | null>(null)
  const check = useMutation({
    mutationFn: () => call('check'),
    onSuccess: (now) => {
      setChanges(compareBoards(board, now))
      queries.setQueryData(boardQuery.queryKey, now)
      // Evidence on the other screens is older than this check.
      void queries.invalidateQueries({ queryKey: ['clause'] })
      void queries.invalidateQueries({ queryKey: ['system'] })
      void queries.invalidateQueries({ queryKey: ['systems'] })
    },
  })
  if (!session?.permissions.includes('check.run')) return null
  return (
    <>
      <Button
        look="solid"
        className="not-printed mt-5 w-full sm:w-auto sm:min-w-48"
        aria-disabled={check.isPending}
        onClick={() => !check.isPending && check.mutate()}
      >
        {check.isPending ? (
          <>
            {words.checking}… <Elapsed />
          </>
        ) : (
          words.now
        )}
      </Button>
      <div className="w-full" role="status">
        {check.isPending && <span className="sr-only">{words.checking}</span>}
        {check.isSuccess && changes && <CheckResult changes={changes} />}
      </div>
      {check.isError && (
        <div className="mt-4 w-full">
          <ProblemNote error={check.error} />
        </div>
      )}
    </>
  )
}

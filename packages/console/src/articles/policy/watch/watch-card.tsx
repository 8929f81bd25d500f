import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { WatchResult } from '@yakusoku/contract'
import { Button } from '../../../parts/button.tsx'
import { Mark, type MarkShape } from '../../../parts/mark.tsx'
import { ProblemNote } from '../../../parts/problem-note.tsx'
import { Time } from '../../../parts/time.tsx'
import { asSentence } from '../../../text/as-sentence.ts'
import { useLanguage } from '../../../text/language.tsx'
import { useWords } from '../../../text/words.ts'
import { call } from '../../../wire/call.ts'
import { sessionQuery, watchQuery } from '../../../wire/queries.ts'
import { outcomeWords, watchWords } from './watch-words.ts'

/** Whether the company's own page still shows the version in force; looks again when asked. */
export function WatchCard() {
  const words = useWords(watchWords)
  const queries = useQueryClient()
  const { data: session } = useQuery(sessionQuery)
  const { data: last, error } = useQuery(watchQuery)
  const look = useMutation({
    mutationFn: () => call('watchNow'),
    onSuccess: (seen) => queries.setQueryData(watchQuery.queryKey, seen),
  })
  const failed = look.error ?? error
  return (
    <section className="mt-12 max-w-3xl">
      <h2 className="border-b-2 border-solid-gray-800 pb-2 text-std-22B-150">{words.title}</h2>
      <p className="mt-3">{words.what}</p>
      <div role="status">
        {last && <LastLook seen={last} />}
        {last === null && <p className="mt-3 text-solid-gray-700">{words.never}</p>}
      </div>
      {failed && (
        <div className="mt-3">
          <ProblemNote error={failed} />
        </div>
      )}
      {session?.permissions.includes('check.run') && (
        <Button
          className="not-printed mt-4"
          aria-disabled={look.isPending}
          onClick={() => !look.isPending && look.mutate()}
        >
          {look.isPending ? `${words.looking}…` : words.now}
        </Button>
      )}
    </section>
  )
}

const looks = {
  same: { shape: 'check', ink: 'text-success-2' },
  differs: { shape: 'cross', ink: 'text-error-2' },
  unreachable: { shape: 'question', ink: 'text-orange-1000' },
  refused: { shape: 'warning', ink: 'text-orange-1000' },
} as const satisfies Record<WatchResult['outcome'], { shape: MarkShape; ink: string }>

function LastLook({ seen }: { seen: WatchResult }) {
  const words = useWords(watchWords)
  const outcomes = useWords(outcomeWords)
  const { language } = useLanguage()
  const { shape, ink } = looks[seen.outcome]
  return (
    <div className="mt-3 rounded-8 border border-solid-gray-420 p-4">
      <p className={`flex items-center gap-2 font-bold ${ink}`}>
        <Mark shape={shape} />
        {outcomes[seen.outcome]}
      </p>
      <p className="mt-1">{asSentence(seen.says[language], language)}</p>
      <p className="mt-2 text-dns-14N-130 leading-relaxed text-solid-gray-700">
        {words.page}: <span className="font-mono">{seen.url}</span>
        <br />
        {words.at}: <Time at={seen.at} />
      </p>
    </div>
  )
}

import { useQuery } from '@tanstack/react-query'
import type { VersionBody } from '@yakusoku/contract'
import { comparePolicies, readDocument, withAnchors } from '@yakusoku/policy'
import { useMemo } from 'react'
import { Button } from '../../../parts/button.tsx'
import { useWords } from '../../../text/words.ts'
import { call } from '../../../wire/call.ts'
import { readPolicy } from '../reading/read-policy.ts'
import { ClauseChanges } from '../version/clause-changes.tsx'
import { conflictWords } from './draft-words.ts'
import { savedWork, type Work } from './use-draft-work.ts'

interface ConflictProps {
  readonly id: string
  readonly work: Work
  /** Saves over the revision of the other person, whose text was shown. */
  readonly onMine: (revision: number) => void
  readonly onTheirs: (version: VersionBody) => void
}

/** Somebody else saved first: what differs, and which of the two stays. Nothing is lost until that is said. */
export function Conflict({ id, work, onMine, onTheirs }: ConflictProps) {
  const words = useWords(conflictWords)
  // Apart from the draft on the screen: it must not change under the person who writes it.
  const { data: theirs } = useQuery({
    queryKey: ['version', id, 'theirs', work.revision],
    queryFn: () => call('version', { id }),
    staleTime: 0,
  })
  return (
    <section role="alert" className="mt-4 rounded-8 border-2 border-error-2 p-4">
      <h2 className="text-std-18B-160 text-error-2">{words.title}</h2>
      <p className="mt-1">{words.what}</p>
      {theirs && (
        <>
          <p className="mt-1 text-dns-14N-130 text-solid-gray-700">{words.by(theirs.author)}</p>
          <Differences theirs={theirs} work={work} />
          <div className="mt-4 flex flex-wrap gap-3">
            <Button onClick={() => onMine(theirs.revision)}>{words.mine}</Button>
            <Button onClick={() => onTheirs(theirs)}>{words.theirs}</Button>
          </div>
        </>
      )}
    </section>
  )
}

function Differences({ theirs, work }: { theirs: VersionBody; work: Work }) {
  const words = useWords(conflictWords)
  const clauses = useMemo(() => {
    const document = withAnchors(readDocument(theirs.ja), theirs.anchors)
    const mine = readPolicy(work.ja, theirs.anchors).document
    const { rules } = savedWork(theirs)
    return comparePolicies({ document, rules }, { document: mine, rules }).clauses
  }, [theirs, work.ja])
  if (clauses.length === 0) return <p className="mt-2">{words.sameText}</p>
  return (
    <details className="mt-2" open>
      <summary className="inline-flex min-h-11 items-center text-key-900 underline underline-offset-4">
        {words.differences}
      </summary>
      <ClauseChanges changes={clauses} />
    </details>
  )
}

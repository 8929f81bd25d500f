import { useSuspenseQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Page } from '../../../parts/page.tsx'
import { ProblemNote } from '../../../parts/problem-note.tsx'
import { useWords } from '../../../text/words.ts'
import { sessionQuery } from '../../../wire/queries.ts'
import { forget, keep, kept } from '../reading/kept.ts'
import { type Reading, readPolicy } from '../reading/read-policy.ts'
import { BackToVersions } from '../versions/back-to-versions.tsx'
import { emptyWords } from '../versions/versions-words.ts'
import { beginReview, type Review } from './begin-review.ts'
import { importWords } from './import-words.ts'
import { ReviewPanes } from './review-panes.tsx'
import type { Source } from './take-source.ts'
import { TakeText } from './take-text.tsx'

const place = 'yakusoku.import'

interface Work {
  readonly review: Review
  readonly reading: Reading
}

/** From a published text to a draft: give the text, look at what was read, correct it, make the draft. */
export function ImportPage() {
  const words = useWords(importWords)
  const { ask } = useWords(emptyWords)
  const { data: session } = useSuspenseQuery(sessionQuery)
  const [work, setWork] = useState<Work | null>(restore)
  const [error, setError] = useState<unknown>(null)
  useEffect(() => {
    if (work) keep(place, work.review)
  }, [work])
  const begin = (source: Source) => {
    try {
      setWork(beginReview(source))
      setError(null)
    } catch (problem) {
      setError(problem)
    }
  }
  const startOver = () => {
    forget(place)
    setWork(null)
  }
  return (
    <Page title={words.title}>
      <BackToVersions />
      <h1 tabIndex={-1} className="mt-2 text-std-24B-150 md:text-std-28B-150">
        {words.title}
      </h1>
      {error !== null && (
        <div className="mt-4">
          <ProblemNote error={error} />
        </div>
      )}
      {!session.permissions.includes('policy.write') ? (
        <p className="mt-4">{ask}</p>
      ) : work ? (
        <ReviewPanes
          review={work.review}
          reading={work.reading}
          onChange={(review) => setWork({ ...work, review })}
          onStartOver={startOver}
          onDone={() => forget(place)}
        />
      ) : (
        <TakeText onTake={begin} onFail={setError} />
      )}
    </Page>
  )
}

/** What was being confirmed when this tab was last here. */
function restore(): Work | null {
  // Written by `keep` above, in this same form, under a place no other screen uses.
  const review = kept(place) as Review | null
  try {
    return review && { review, reading: readPolicy(review.source.text, null) }
  } catch {
    // A later program may refuse what an earlier one read; the person gives the text again and is told why.
    forget(place)
    return null
  }
}

import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router'
import { Problem } from '@yakusoku/contract'
import { Page } from '../parts/page.tsx'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useWords } from '../text/words.ts'
import { isSignedOut } from '../wire/queries.ts'
import { shellWords } from './shell-words.ts'

/** A screen whose answer did not come: what is wrong, what to do, try again. */
export function Trouble({ error }: ErrorComponentProps) {
  const words = useWords(shellWords)
  const router = useRouter()
  const { reset } = useQueryErrorResetBoundary()
  // The sign-in screen is already on its way.
  if (isSignedOut(error)) return null
  const retry = () => {
    reset()
    void router.invalidate()
  }
  return (
    <Page title={words.trouble}>
      <h1 tabIndex={-1} className="mb-4 text-std-28B-150">
        {words.trouble}
      </h1>
      <ProblemNote error={error} {...(isGone(error) ? {} : { onRetry: retry })} />
      <p className="mt-6">
        <Link to="/" className="text-key-900 underline underline-offset-4">
          {words.toBoard}
        </Link>
      </p>
    </Page>
  )
}

/** Trying again brings nothing back that is not there. */
function isGone(error: unknown): boolean {
  return error instanceof Problem && error.status === 404
}

import { MutationCache, QueryCache, QueryClient, queryOptions } from '@tanstack/react-query'
import { Problem } from '@yakusoku/contract'
import { call } from './call.ts'

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: () => call('session'),
  staleTime: 5 * 60_000,
})

export const boardQuery = queryOptions({ queryKey: ['board'], queryFn: () => call('board') })

export const clauseQuery = (id: string) =>
  queryOptions({ queryKey: ['clause', id], queryFn: () => call('clause', { id }) })

export const systemsQuery = queryOptions({ queryKey: ['systems'], queryFn: () => call('systems') })

export const systemQuery = (name: string) =>
  queryOptions({ queryKey: ['system', name], queryFn: () => call('system', { name }) })

export const versionsQuery = queryOptions({
  queryKey: ['versions'],
  queryFn: () => call('versions'),
})

export const versionQuery = (id: string) =>
  queryOptions({ queryKey: ['version', id], queryFn: () => call('version', { id }) })

export const versionDiffQuery = (id: string) =>
  queryOptions({ queryKey: ['version', id, 'diff'], queryFn: () => call('versionDiff', { id }) })

/** Effects are of this moment: a person who is about to activate never sees yesterday's. */
export const versionEffectsQuery = (id: string) =>
  queryOptions({
    queryKey: ['version', id, 'effects'],
    queryFn: () => call('versionEffects', { id }),
    staleTime: 0,
  })

export const watchQuery = queryOptions({ queryKey: ['watch'], queryFn: () => call('watch') })

export const addressesQuery = queryOptions({
  queryKey: ['addresses'],
  queryFn: () => call('addresses'),
  staleTime: 5 * 60_000,
})

/** Whether this is the server's way of saying that nobody is signed in. */
export function isSignedOut(error: unknown): boolean {
  return error instanceof Problem && error.status === 401
}

/** Whether this is the server's way of saying that there is no policy yet. */
export function isNothingPublished(error: unknown): boolean {
  return error instanceof Problem && error.code === 'policy.nothing-published'
}

/**
 * Makes the store of answers.
 *
 * Nothing is retried silently: a refusal is shown with what to do, and the person tries again.
 */
export function createQueries(onSignedOut: () => void): QueryClient {
  const onError = (error: unknown) => {
    if (isSignedOut(error)) onSignedOut()
  }
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: { queries: { retry: false, staleTime: 30_000 } },
  })
}

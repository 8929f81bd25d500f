import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { VersionSummary } from '@yakusoku/contract'
import { versionsQuery } from '../../../wire/queries.ts'

/** Takes a version one step further; afterwards everything that showed the old state is asked again. */
export function useVersionStep<Input = void>(step: (input: Input) => Promise<VersionSummary>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: step,
    onSuccess: async ({ id }) => {
      await Promise.all([
        queries.invalidateQueries({ queryKey: versionsQuery.queryKey }),
        queries.invalidateQueries({ queryKey: ['version', id] }),
        // An activation may change what the board is about.
        queries.invalidateQueries({ queryKey: ['board'] }),
      ])
      // The button that was pressed is gone with the state it belonged to.
      document.querySelector('h1')?.focus({ preventScroll: true })
    },
  })
}

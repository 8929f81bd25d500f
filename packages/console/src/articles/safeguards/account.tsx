import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { Session } from '@yakusoku/contract'
import { Button } from '../../parts/button.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { useWords } from '../../text/words.ts'
import { call } from '../../wire/call.ts'
import { accountWords } from './account-words.ts'

/** Who is signed in, the list of keys, and the way out. */
export function Account({ session, onKeys }: { session: Session; onKeys: () => void }) {
  const words = useWords(accountWords)
  const queries = useQueryClient()
  const navigate = useNavigate()
  const signOut = useMutation({
    mutationFn: () => call('signOut'),
    onSuccess: async () => {
      await navigate({ to: '/sign-in', search: { reason: 'signed-out' } })
      queries.clear()
    },
  })
  return (
    <div className="flex w-full flex-wrap items-center justify-end md:w-auto">
      <p className="mr-auto text-dns-14N-130 text-solid-gray-700 md:mr-3">
        <span className="sr-only">{words.signedInAs}: </span>
        <span className="text-solid-gray-800">{session.name}</span>
        {session.name !== words[session.role] && (
          <span className="ml-2">{words[session.role]}</span>
        )}
      </p>
      <Button look="text" className="px-2! text-dns-14N-130! max-lg:hidden" onClick={onKeys}>
        {words.keys}
      </Button>
      <Button
        look="text"
        className="-mr-2 px-2! text-dns-14N-130!"
        onClick={() => signOut.mutate()}
        aria-disabled={signOut.isPending}
      >
        {words.signOut}
      </Button>
      {signOut.isError && <ProblemNote error={signOut.error} />}
    </div>
  )
}

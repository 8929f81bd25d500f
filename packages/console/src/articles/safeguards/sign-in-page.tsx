import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useLocation, useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from '../../parts/button.tsx'
import { LanguageSwitch } from '../../parts/language-switch.tsx'
import { Page } from '../../parts/page.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { Wordmark } from '../../parts/wordmark.tsx'
import { useWords } from '../../text/words.ts'
import { call } from '../../wire/call.ts'
import { isSignedOut, sessionQuery } from '../../wire/queries.ts'
import { NewLink } from './new-link.tsx'
import { signInWords } from './sign-in-words.ts'
import { tokenOf } from './token-of.ts'

/**
 * The page a one-time link opens.
 *
 * It sends the token only when the person presses the button: mail filters and link previews open
 * links too, and would use it up.
 */
export function SignInPage() {
  const words = useWords(signInWords)
  const { reason } = useSearch({ from: '/sign-in' })
  // Read from the router: a link pasted into this very tab changes the fragment and nothing else.
  const token = tokenOf(useLocation({ select: ({ hash }) => hash }))
  const queries = useQueryClient()
  const navigate = useNavigate()
  const signIn = useMutation({
    mutationFn: (value: string) => call('signIn', { body: { token: value } }),
    onSuccess: async (session) => {
      queries.setQueryData(sessionQuery.queryKey, session)
      await navigate({ to: '/', replace: true })
    },
    onError: async (error) => {
      // A used token is of no use to anybody: out of the address bar and the history with it.
      if (isSignedOut(error)) await navigate({ to: '/sign-in', search: {}, replace: true })
    },
  })
  return (
    <Page title={words.title}>
      <div className="mx-auto max-w-xl">
        <div className="flex flex-wrap items-center justify-between">
          <Wordmark className="md:text-[1.25rem]" />
          <LanguageSwitch />
        </div>
        <h1 tabIndex={-1} className="mt-10 text-std-32B-150">
          {words.title}
        </h1>
        <p className="mt-2 text-solid-gray-700">{words.about}</p>
        <div className="mt-6 space-y-6">
          {signIn.isError && <ProblemNote error={signIn.error} />}
          {token ? (
            <section className="rounded-12 border border-solid-gray-300 p-6">
              <p className="text-dns-14N-130 text-solid-gray-700">{words.at}</p>
              <p className="text-std-20B-150">{location.host}</p>
              <p className="mt-3">{words.once}</p>
              <Button
                look="solid"
                className="mt-5 w-full sm:w-auto sm:min-w-48"
                aria-disabled={signIn.isPending}
                onClick={() => !signIn.isPending && signIn.mutate(token)}
              >
                {signIn.isPending ? words.signingIn : words.signIn}
              </Button>
            </section>
          ) : (
            <>
              {!signIn.isError && reason && (
                <p role="status" className="border-l-8 border-key-900 bg-key-50 px-4 py-3">
                  {reason === 'signed-out' ? words.signedOut : words.needed}
                </p>
              )}
              <NewLink />
            </>
          )}
        </div>
      </div>
    </Page>
  )
}

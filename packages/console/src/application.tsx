import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { useState } from 'react'
import { createConsoleRouter } from './routes.tsx'
import { KeysProvider } from './shell/keys.tsx'
import { LanguageProvider } from './text/language.tsx'
import { createQueries } from './wire/queries.ts'

/** The whole console: language, keys, calls and screens, put together by hand in this one place. */
export function Application() {
  const [{ router, queries }] = useState(compose)
  return (
    <LanguageProvider>
      <KeysProvider>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </KeysProvider>
    </LanguageProvider>
  )
}

function compose() {
  const queries = createQueries(() => {
    // Also while a navigation is under way: a session can end between any two calls.
    if (router.state.location.pathname !== '/sign-in') {
      void router.navigate({ to: '/sign-in', search: { reason: 'needed' } })
    }
  })
  const router = createConsoleRouter(queries)
  return { router, queries }
}

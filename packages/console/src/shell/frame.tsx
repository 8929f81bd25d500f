import { useQuery } from '@tanstack/react-query'
import { Link, Outlet } from '@tanstack/react-router'
import { lazy, Suspense, useMemo, useState } from 'react'
import { Account } from '../articles/safeguards/account.tsx'
import { LanguageSwitch } from '../parts/language-switch.tsx'
import { Wordmark } from '../parts/wordmark.tsx'
import { useWords } from '../text/words.ts'
import { sessionQuery } from '../wire/queries.ts'
import { useKeys } from './keys.tsx'
import { Navigation } from './navigation.tsx'
import { shellWords } from './shell-words.ts'

const KeysDialog = lazy(async () => ({ default: (await import('./keys-dialog.tsx')).KeysDialog }))

/** What surrounds every screen of a signed-in member of staff. */
export function Frame() {
  const words = useWords(shellWords)
  const { data: session } = useQuery(sessionQuery)
  const [keysOpen, setKeysOpen] = useState(false)
  useKeys(useMemo(() => ({ '?': () => setKeysOpen(true) }), []))
  return (
    <>
      <a
        href="#main"
        className="absolute top-2 left-2 z-10 -translate-y-20 bg-white px-4 py-3 focus:translate-y-0"
      >
        {words.skip}
      </a>
      <header className="not-printed border-b border-solid-gray-300">
        <div className="mx-auto flex max-w-7xl flex-wrap items-center gap-x-2 px-4 pt-1 md:gap-x-6 md:px-8 md:pt-2">
          <Link to="/" aria-label={words.home} className="inline-flex min-h-11 items-center">
            <Wordmark />
          </Link>
          <div className="order-last w-full md:order-none md:w-auto md:grow">
            <Navigation permissions={session?.permissions ?? []} />
          </div>
          <div className="ml-auto">
            <LanguageSwitch />
          </div>
          {session && <Account session={session} onKeys={() => setKeysOpen(true)} />}
        </div>
      </header>
      <Outlet />
      {keysOpen && (
        <Suspense>
          <KeysDialog open={keysOpen} onOpenChange={setKeysOpen} />
        </Suspense>
      )}
    </>
  )
}

import { Link } from '@tanstack/react-router'
import { Problem } from '@yakusoku/contract'
import { Page } from '../parts/page.tsx'
import { asSentence } from '../text/as-sentence.ts'
import { useLanguage } from '../text/language.tsx'
import { useWords } from '../text/words.ts'
import { shellWords } from './shell-words.ts'

/** An address that leads nowhere, and the way back. */
export function NotFound() {
  const words = useWords(shellWords)
  const { language } = useLanguage()
  return (
    <Page title={words.notFound}>
      <h1 tabIndex={-1} className="text-std-28B-150">
        {words.notFound}
      </h1>
      <p className="mt-4">
        {asSentence(new Problem('platform.not-found').sentence(language), language)}
      </p>
      <p className="mt-6">
        <Link to="/" className="text-key-900 underline underline-offset-4">
          {words.toBoard}
        </Link>
      </p>
    </Page>
  )
}

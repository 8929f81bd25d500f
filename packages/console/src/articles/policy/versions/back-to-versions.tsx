import { Link } from '@tanstack/react-router'
import { useWords } from '../../../text/words.ts'

const backWords = { back: { ja: '履歴へ戻る', en: 'Back to the versions' } } as const

/** The way back to the list of versions. */
export function BackToVersions() {
  const words = useWords(backWords)
  return (
    <Link
      to="/policy"
      className="not-printed -mt-3 inline-flex min-h-11 items-center text-key-900 underline underline-offset-4"
    >
      <span aria-hidden="true">←&nbsp;</span>
      {words.back}
    </Link>
  )
}

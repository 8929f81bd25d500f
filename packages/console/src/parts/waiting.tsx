import { useWords } from '../text/words.ts'
import { Page } from './page.tsx'

const words = { loading: { ja: '読み込んでいます', en: 'Loading' } } as const

/** What stands where a screen will be, if its answer takes more than a moment. */
export function Waiting() {
  const { loading } = useWords(words)
  return (
    <Page title={loading}>
      <p role="status" className="text-solid-gray-700">
        {loading}…
      </p>
    </Page>
  )
}

import { useState } from 'react'
import { useWords } from '../text/words.ts'
import { Button } from './button.tsx'

const copyWords = {
  copy: { ja: 'コピー', en: 'Copy' },
  copied: { ja: 'コピーしました', en: 'Copied' },
  failed: {
    ja: 'コピーできません。選んでコピーしてください。',
    en: 'Cannot copy; select the text and copy it.',
  },
} as const

/** Copies a text, and says whether it did: without HTTPS browsers refuse. */
export function CopyButton({ text, label }: { text: string; label?: string }) {
  const words = useWords(copyWords)
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome('copied')
    } catch {
      setOutcome('failed')
    }
  }
  return (
    <span className="not-printed inline-flex flex-wrap items-center gap-2">
      <Button aria-label={label && `${words.copy}: ${label}`} onClick={() => void copy()}>
        {words.copy}
      </Button>
      <span role="status" className="text-dns-14N-130 text-solid-gray-700">
        {outcome && words[outcome]}
      </span>
    </span>
  )
}

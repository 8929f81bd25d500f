import { Problem } from '@yakusoku/contract'
import type { ReactNode } from 'react'
import { asSentence } from '../text/as-sentence.ts'
import { useLanguage } from '../text/language.tsx'
import { useWords } from '../text/words.ts'
import { Button } from './button.tsx'
import { Mark } from './mark.tsx'
import { problemWords } from './problem-words.ts'

interface ProblemNoteProps {
  readonly error: unknown
  readonly onRetry?: () => void
  readonly children?: ReactNode
}

/** What is wrong and what to do, in the reader's language, announced at once. */
export function ProblemNote({ error, onRetry, children }: ProblemNoteProps) {
  const { language } = useLanguage()
  const words = useWords(problemWords)
  const sentence = error instanceof Problem ? error.sentence(language) : words.unexpected
  return (
    <div role="alert" className="rounded-8 border-2 border-error-2 bg-red-50 p-4">
      <p className="flex items-start gap-2 text-error-2">
        <Mark shape="cross" className="mt-1.5 size-4" />
        <span className="text-std-16B-170">{asSentence(sentence, language)}</span>
      </p>
      {children}
      {onRetry && (
        <Button className="mt-3" onClick={onRetry}>
          {words.retry}
        </Button>
      )}
    </div>
  )
}

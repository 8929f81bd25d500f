import { lawRules, type Rules } from '@yakusoku/policy'
import { Button } from '../../../parts/button.tsx'
import { OwnWords } from '../../../parts/own-words.tsx'
import { useLanguage } from '../../../text/language.tsx'
import { useWords } from '../../../text/words.ts'
import { lintWords } from './draft-words.ts'

interface SuppressedProps {
  readonly rules: Rules
  readonly onChange: (rules: Rules) => void
}

/** Findings a named person accepted for a while; they can be heard again at any time. */
export function Suppressed({ rules, onChange }: SuppressedProps) {
  const words = useWords(lintWords)
  const { language } = useLanguage()
  const accepted = rules.suppressions ?? []
  if (accepted.length === 0) return null
  return (
    <details className="mt-6">
      <summary className="inline-flex min-h-11 items-center text-key-900 underline underline-offset-4">
        {words.accepted(accepted.length)}
      </summary>
      <ul className="space-y-2">
        {accepted.map((one, at) => (
          <li
            key={`${one.finding} ${one.clause} ${at}`}
            className="border-l-4 border-solid-gray-420 pl-3 text-dns-16N-130 leading-relaxed"
          >
            <span className="font-mono">{one.finding}</span>{' '}
            {lawRules.find(({ id }) => id === one.finding)?.title[language]}
            <br />
            <OwnWords>{one.reason}</OwnWords>
            <br />
            <span className="text-dns-14N-130 text-solid-gray-700">
              {words.acceptedBy(one.by, one.until)}
            </span>{' '}
            <Button
              look="text"
              aria-label={`${words.takeBack}: ${one.finding}`}
              onClick={() =>
                onChange({ ...rules, suppressions: accepted.filter((_, i) => i !== at) })
              }
            >
              {words.takeBack}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}

import { Link } from '@tanstack/react-router'
import { OwnWords } from '../../parts/own-words.tsx'
import { useWords } from '../../text/words.ts'
import { checkWords } from './board-words.ts'
import type { Change } from './compare-boards.ts'
import { standingWords } from './standings.ts'

/** What a check changed, clause by clause. */
export function CheckResult({ changes }: { changes: readonly Change[] }) {
  const words = useWords(checkWords)
  const names = useWords(standingWords)
  return (
    <div className="mt-4 rounded-8 border border-key-900 bg-key-50 p-4">
      <p>
        <strong>{words.done}</strong>{' '}
        {changes.length === 0 ? words.unchanged : words.changed(changes.length)}
      </p>
      {changes.length > 0 && (
        <ul className="mt-2 space-y-2">
          {changes.map(({ id, text, before, now }) => (
            <li key={id}>
              <strong className="whitespace-nowrap">
                {names[before]} → {names[now]}
              </strong>{' '}
              <Link
                to="/clauses/$id"
                params={{ id }}
                className="text-key-900 underline underline-offset-4"
              >
                <OwnWords>{text}</OwnWords>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

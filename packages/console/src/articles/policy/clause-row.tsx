import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import { OwnWords } from '../../parts/own-words.tsx'
import { asSentence } from '../../text/as-sentence.ts'
import { useLanguage } from '../../text/language.tsx'
import type { BoardClause, BoardFilter } from './select-clauses.ts'
import { StandingBadge } from './standing-badge.tsx'
import { stepFromRow } from './use-row-keys.ts'

/** One sentence of the policy, its standing and why; the whole row opens it. */
export function ClauseRow({ clause, filter }: { clause: BoardClause; filter: BoardFilter }) {
  const { language } = useLanguage()
  const id = useId()
  return (
    <li className="holds-focus relative grid gap-x-5 gap-y-1.5 border-b border-solid-gray-200 px-2 py-2.5 hover:bg-solid-gray-50 md:grid-cols-[7.5rem_minmax(0,1fr)]">
      <StandingBadge id={`${id}-standing`} standing={clause.standing} />
      <div>
        <Link
          to="/clauses/$id"
          params={{ id: clause.id }}
          search={filter}
          data-row=""
          aria-describedby={`${id}-standing ${id}-because`}
          onKeyDown={stepFromRow}
          className="text-std-16N-170 leading-160! text-solid-gray-900 after:absolute after:inset-0 hover:underline hover:underline-offset-4"
        >
          <OwnWords>{clause.text}</OwnWords>
        </Link>
        <p id={`${id}-because`} className="mt-0.5 text-dns-14N-130 text-solid-gray-700">
          {asSentence(clause.because[language], language)}
        </p>
      </div>
    </li>
  )
}

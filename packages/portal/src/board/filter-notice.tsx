import { type Language, portalPaths, type Standing, type Totals } from '@yakusoku/contract'
import type { ReactNode } from 'react'
import { words } from '../text/words.ts'

interface Props {
  readonly filter: Standing | null
  readonly totals: Totals
  readonly language: Language
}

/** Says that sentences are left out, and how to see them again. */
export function FilterNotice({ filter, totals, language }: Props): ReactNode {
  if (filter === null) return null
  const text = words[language].board
  const count = totals[filter]
  return (
    <div className="filter-notice">
      <p>{count === 0 ? text.nothing(filter) : text.filtered(filter, count)}</p>
      <a className="action" href={`${portalPaths.board(language)}#page-clauses`}>
        {text.showAll}
      </a>
    </div>
  )
}

import { type Board, type Language, portalPaths } from '@yakusoku/contract'
import type { ReactNode } from 'react'
import { foreign } from '../text/language.ts'
import { words } from '../text/words.ts'
import { StandingBadge } from './standing-badge.tsx'

interface Props {
  readonly clause: Board['sections'][number]['clauses'][number]
  readonly language: Language
}

/** A sentence of the policy, how it stands, why, and the way to it in the text. */
export function BoardClause({ clause, language }: Props): ReactNode {
  const { id, text, standing, because } = clause
  const { board } = words[language]
  return (
    <li className={`board-clause board-clause-${standing}`} id={id} data-clause={id}>
      <p className="board-clause-standing">
        <StandingBadge standing={standing} language={language} />
      </p>
      <div className="board-clause-said">
        <p className="board-clause-text" lang={foreign(text, language)}>
          {text}
        </p>
        <p className="board-clause-because">
          <span className="board-clause-label">{board.because}</span> {because[language]}
        </p>
      </div>
      <p className="board-clause-link">
        <a href={portalPaths.policy(language, id)}>
          {board.readInPolicy} <span className="board-clause-id">{id}</span>
        </a>
      </p>
    </li>
  )
}

import type { Board, Language } from '@yakusoku/contract'
import type { ReactNode } from 'react'
import { foreign } from '../text/language.ts'
import { BoardClause } from './board-clause.tsx'

interface Props {
  readonly section: Board['sections'][number]
  readonly language: Language
}

/** One section of the policy with the standing of each of its sentences. */
export function BoardSection({ section, language }: Props): ReactNode {
  return (
    <section className="board-section" aria-labelledby={section.anchor}>
      <h3 id={section.anchor} lang={foreign(section.heading, language)}>
        {section.heading}
      </h3>
      <ul role="list">
        {section.clauses.map((clause) => (
          <BoardClause key={clause.id} clause={clause} language={language} />
        ))}
      </ul>
    </section>
  )
}

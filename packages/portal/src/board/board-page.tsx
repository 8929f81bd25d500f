import type { Board, Language, Standing } from '@yakusoku/contract'
import type { ReactNode } from 'react'
import { PageTitle } from '../frame/page-title.tsx'
import { VersionBox } from '../frame/version-box.tsx'
import { words } from '../text/words.ts'
import { About } from './about.tsx'
import { BoardSection } from './board-section.tsx'
import { Checked } from './checked.tsx'
import { FilterNotice } from './filter-notice.tsx'
import { Overview } from './overview.tsx'
import { SectionMap } from './section-map.tsx'
import { only } from './standings.ts'

interface Props {
  readonly board: Board
  readonly filter: Standing | null
  readonly language: Language
}

/** The public board: every sentence of the policy with its standing and why. */
export function BoardPage({ board, filter, language }: Props): ReactNode {
  const text = words[language].board
  const sections = only(board.sections, filter)
  return (
    <div className="page">
      <PageTitle company={board.company} title={text.title} language={language} />
      <p className="lead">{text.lead}</p>
      <Checked at={board.checkedAt} language={language} />
      <Overview totals={board.totals} filter={filter} language={language} />
      <div className="with-contents">
        <SectionMap sections={sections} language={language} />
        <section className="board" aria-labelledby="page-clauses">
          <h2 id="page-clauses">{text.clauses}</h2>
          <FilterNotice filter={filter} totals={board.totals} language={language} />
          {sections.map((section) => (
            <BoardSection key={section.anchor} section={section} language={language} />
          ))}
        </section>
      </div>
      <About language={language}>
        <VersionBox version={board.version} language={language} />
      </About>
    </div>
  )
}

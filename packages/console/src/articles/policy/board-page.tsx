import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useRef } from 'react'
import { Page } from '../../parts/page.tsx'
import { SearchBox } from '../../parts/search-box.tsx'
import { useKeys } from '../../shell/keys.tsx'
import { useWords } from '../../text/words.ts'
import { boardQuery } from '../../wire/queries.ts'
import { AttentionList } from './attention-list.tsx'
import { BoardHeading } from './board-heading.tsx'
import { boardWords } from './board-words.ts'
import { NeverChecked } from './never-checked.tsx'
import { PolicyContents } from './policy-contents.tsx'
import { SectionList } from './section-list.tsx'
import { type BoardFilter, selectClauses } from './select-clauses.ts'
import { StandingFilter } from './standing-filter.tsx'
import { sum } from './standings.ts'
import { useRowKeys } from './use-row-keys.ts'

/** Every sentence of the policy with its standing today: what needs attention first. */
export function BoardPage() {
  const words = useWords(boardWords)
  const { data: board } = useSuspenseQuery(boardQuery)
  const filter = useSearch({ from: '/staff/' })
  const navigate = useNavigate({ from: '/' })
  const list = useRef<HTMLDivElement>(null)
  const searchField = useRef<HTMLInputElement>(null)
  useRowKeys(list)
  useKeys(useMemo(() => ({ '/': () => searchField.current?.focus() }), []))

  const choose = (search: BoardFilter) =>
    void navigate({ search, replace: true, resetScroll: false })
  const filtered = filter.standing !== undefined || filter.q !== undefined
  const sections = useMemo(() => selectClauses(board.sections, filter), [board, filter])
  const shown = sections.reduce((all, { clauses }) => all + clauses.length, 0)

  return (
    <Page title={words.title}>
      <BoardHeading board={board} />
      {board.checkedAt === null && <NeverChecked />}
      <StandingFilter totals={board.totals} filter={filter} onChoose={choose} />
      <div className="not-printed mt-5 flex flex-wrap items-start gap-x-6 gap-y-2">
        <SearchBox
          label={words.search}
          hint={words.searchHint}
          value={filter.q ?? ''}
          onChange={(q) => choose({ ...filter, q })}
          field={searchField}
        />
        <p role="status" className="text-dns-16N-130 text-solid-gray-700 md:mt-8">
          {filtered && words.shown(shown, sum(board.totals))}
        </p>
      </div>
      <div className="mt-8 gap-12 lg:grid lg:grid-cols-[minmax(0,1fr)_17rem]">
        <div ref={list}>
          {!filtered && board.checkedAt !== null && <AttentionList board={board} />}
          <SectionList sections={sections} filter={filter} onClear={() => choose({})} />
        </div>
        <PolicyContents sections={board.sections} filtered={filtered} />
      </div>
    </Page>
  )
}

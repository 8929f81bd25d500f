import { Link, useNavigate } from '@tanstack/react-router'
import type { Board } from '@yakusoku/contract'
import { useMemo } from 'react'
import { useKeys } from '../../shell/keys.tsx'
import { useWords } from '../../text/words.ts'
import { neighbours } from './clause-place.ts'
import { clauseWords } from './clause-words.ts'
import { type BoardFilter, selectClauses } from './select-clauses.ts'

interface ClauseNeighboursProps {
  readonly id: string
  readonly board: Board
  readonly filter: BoardFilter
}

const look = 'inline-flex min-h-11 items-center text-key-900 underline underline-offset-4'

/** The way back to the list as it was filtered, and along it; j and k step too. */
export function ClauseNeighbours({ id, board, filter }: ClauseNeighboursProps) {
  const words = useWords(clauseWords)
  const navigate = useNavigate()
  const { previous, next } = useMemo(
    () => neighbours(selectClauses(board.sections, filter), id),
    [board, filter, id],
  )
  useKeys(
    useMemo(() => {
      const open = (to: { readonly id: string } | null) =>
        to && void navigate({ to: '/clauses/$id', params: { id: to.id }, search: filter })
      return { j: () => open(next), k: () => open(previous) }
    }, [navigate, next, previous, filter]),
  )
  const filtered = filter.standing !== undefined || filter.q !== undefined
  return (
    <div className="not-printed -mt-3 flex flex-wrap gap-x-6">
      <Link to="/" search={filter} className={`${look} mr-auto`}>
        <span aria-hidden="true">←&nbsp;</span>
        {filtered ? words.backFiltered : words.back}
      </Link>
      {previous && (
        <Link to="/clauses/$id" params={{ id: previous.id }} search={filter} className={look}>
          {words.previous}
        </Link>
      )}
      {next && (
        <Link to="/clauses/$id" params={{ id: next.id }} search={filter} className={look}>
          {words.next}
        </Link>
      )}
    </div>
  )
}

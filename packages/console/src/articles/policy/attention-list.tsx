import { Link } from '@tanstack/react-router'
import type { Board } from '@yakusoku/contract'
import { Mark } from '../../parts/mark.tsx'
import { useWords } from '../../text/words.ts'
import { boardWords } from './board-words.ts'
import { ClauseRow } from './clause-row.tsx'
import { clausesNeedingAttention } from './select-clauses.ts'

/** Beyond so many unproven clauses the list links to all of them instead of hiding the policy. */
const mostUnproven = 5
const noFilter = {}

/** What to look at first: every broken clause, the first unproven ones, and the way to the rest. */
export function AttentionList({ board }: { board: Board }) {
  const words = useWords(boardWords)
  const { broken, unproven, unbound } = board.totals
  const rows = clausesNeedingAttention(board.sections).slice(0, broken + mostUnproven)
  const more = 'flex min-h-11 items-center gap-2 px-2 text-key-900 underline underline-offset-4'
  return (
    <section className="mb-14">
      <h2 className="border-b-2 border-solid-gray-800 pb-2 text-std-22B-150">{words.attention}</h2>
      {rows.length > 0 ? (
        <ul>
          {rows.map((clause) => (
            <ClauseRow key={clause.id} clause={clause} filter={noFilter} />
          ))}
        </ul>
      ) : (
        <p className="mt-4 flex items-center gap-2 px-2 text-success-2">
          <Mark shape="check" />
          {words.attentionNone}
        </p>
      )}
      {unproven > mostUnproven && (
        <Link to="/" search={{ standing: 'unproven' }} className={more}>
          {words.moreUnproven(unproven)}
        </Link>
      )}
      {unbound > 0 && (
        <Link to="/" search={{ standing: 'unbound' }} className={more}>
          <Mark shape="gap" className="size-4 text-error-2" />
          {words.seeUnbound(unbound)}
        </Link>
      )}
    </section>
  )
}

import type { VersionState } from '@yakusoku/contract'
import { Mark } from '../../../parts/mark.tsx'
import { useWords } from '../../../text/words.ts'
import { stateLooks, stateWords } from './version-states.ts'

/** The state of a draft or version: a word, with a mark that says the same. */
export function StateBadge({ state }: { state: VersionState }) {
  const words = useWords(stateWords)
  const { shape, badge } = stateLooks[state]
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-full border px-2.5 py-1 text-dns-14B-120 whitespace-nowrap ${badge}`}
    >
      <Mark shape={shape} className="size-3.5" />
      {words[state]}
    </span>
  )
}

import type { Standing } from '@yakusoku/contract'
import { Mark } from '../../parts/mark.tsx'
import { useWords } from '../../text/words.ts'
import { standingLooks, standingWords } from './standings.ts'

/** A standing as mark and word, in one width so that a column of them reads like a column. */
export function StandingBadge({ standing, id }: { standing: Standing; id?: string }) {
  const words = useWords(standingWords)
  const { shape, badge } = standingLooks[standing]
  return (
    <span
      id={id}
      className={`inline-flex h-7 w-30 items-center gap-1.5 rounded-4 border px-2 text-dns-14B-120 whitespace-nowrap ${badge}`}
    >
      <Mark shape={shape} className="size-3.5" />
      {words[standing]}
    </span>
  )
}

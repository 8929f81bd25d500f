import type { ChangeClass } from '@yakusoku/contract'
import { Mark } from '../../../parts/mark.tsx'
import { useWords } from '../../../text/words.ts'
import { classLooks, classWords } from './change-classes.ts'

/** What a change asks of the company, in a word with a mark of its own. */
export function ClassBadge({ changeClass }: { changeClass: ChangeClass }) {
  const words = useWords(classWords)
  const { shape, badge } = classLooks[changeClass]
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-full border px-2.5 py-1 text-dns-14B-120 whitespace-nowrap ${badge}`}
    >
      <Mark shape={shape} className="size-3.5" />
      {words[changeClass]}
    </span>
  )
}

import type { FieldState } from '@yakusoku/contract'
import { Mark } from '../../parts/mark.tsx'
import { useWords } from '../../text/words.ts'
import { fieldStateLooks, fieldStateWords } from './field-states.ts'

/** A field's state as mark and word. */
export function FieldStateBadge({ state }: { state: FieldState }) {
  const words = useWords(fieldStateWords)
  const { shape, badge } = fieldStateLooks[state]
  return (
    <span
      className={`inline-flex h-7 items-center gap-1.5 rounded-4 border px-2 text-dns-14B-120 whitespace-nowrap ${badge}`}
    >
      <Mark shape={shape} className="size-3.5" />
      {words[state]}
    </span>
  )
}

import type { EvidenceView } from '@yakusoku/contract'
import { Mark } from '../../parts/mark.tsx'
import { useWords } from '../../text/words.ts'
import { evidenceWords } from './clause-words.ts'
import { standingLooks } from './standings.ts'

const alike = { pass: 'kept', fail: 'broken', 'cannot-run': 'unproven' } as const

/** What a control found, as mark and word. */
export function OutcomeBadge({ outcome }: { outcome: EvidenceView['outcome'] }) {
  const words = useWords(evidenceWords)
  const { shape, badge } = standingLooks[alike[outcome]]
  return (
    <span
      className={`inline-flex h-7 items-center gap-1.5 rounded-4 border px-2 text-dns-14B-120 whitespace-nowrap ${badge}`}
    >
      <Mark shape={shape} className="size-3.5" />
      {words[outcome]}
    </span>
  )
}

import type { Clause, Span } from '@yakusoku/policy'
import { memo, type ReactNode } from 'react'
import { Mark } from '../../../parts/mark.tsx'
import { OwnWords } from '../../../parts/own-words.tsx'
import { useWords } from '../../../text/words.ts'
import { stepFromRow } from '../use-row-keys.ts'
import { textWords } from './reading-words.ts'

/** What stands behind a clause: a rule, a confirmation that it promises nothing, or nothing yet. */
export type Backing = 'bound' | 'unbound' | 'statement'

const looks = {
  bound: { shape: 'check', ink: 'text-key-900' },
  unbound: { shape: 'gap', ink: 'text-error-2' },
  statement: { shape: 'line', ink: 'text-solid-gray-700' },
} as const satisfies Record<Backing, unknown>

interface ClauseLineProps {
  readonly clause: Clause
  readonly backing: Backing
  readonly marked: boolean
  /** The words a fact was quoted from, where they are in this clause. */
  readonly span: Span | null
  readonly open: boolean
  readonly onChoose: (clause: string) => void
  /** What is shown under the clause while it is chosen. */
  readonly children?: ReactNode
}

/** One sentence of the text; choosing it shows its rules. */
export const ClauseLine = memo(function ClauseLine(props: ClauseLineProps) {
  const { clause, backing, marked, span, open, onChoose, children } = props
  const words = useWords(textWords)
  const { shape, ink } = looks[backing]
  return (
    <li
      id={`clause-${clause.id}`}
      data-marked={marked || undefined}
      className="scroll-mt-24 border-l-4 border-transparent data-marked:border-key-900 data-marked:bg-key-50 forced-colors:data-marked:border-[Highlight]"
    >
      <button
        type="button"
        data-row=""
        aria-expanded={open}
        onClick={() => onChoose(clause.id)}
        onKeyDown={stepFromRow}
        className="flex min-h-11 w-full items-start gap-2.5 px-2 py-2 text-left hover:bg-solid-gray-50 aria-expanded:bg-key-50"
      >
        <Mark shape={shape} className={`mt-1.5 size-3.5 ${ink}`} />
        <span className="min-w-0 whitespace-pre-line">
          <span className="sr-only">{words[backing]}: </span>
          <Quoted clause={clause} span={span} />
        </span>
      </button>
      {open && <div className="px-2 pb-4 pl-8">{children}</div>}
    </li>
  )
})

function Quoted({ clause, span }: { clause: Clause; span: Span | null }) {
  const { text } = clause
  const start = Math.max((span?.start ?? 0) - clause.span.start, 0)
  const end = Math.min((span?.end ?? 0) - clause.span.start, text.length)
  if (!span || end <= start) return <OwnWords>{text}</OwnWords>
  return (
    <>
      <OwnWords>{text.slice(0, start)}</OwnWords>
      <mark className="bg-yellow-200 underline decoration-2 underline-offset-4">
        <OwnWords>{text.slice(start, end)}</OwnWords>
      </mark>
      <OwnWords>{text.slice(end)}</OwnWords>
    </>
  )
}

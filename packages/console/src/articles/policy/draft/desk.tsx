import type { VersionBody } from '@yakusoku/contract'
import { type DraftedText, insertDraft, type Span } from '@yakusoku/policy'
import { useRef, useState } from 'react'
import { useWords } from '../../../text/words.ts'
import { type Reading, readPolicy } from '../reading/read-policy.ts'
import { textWords } from '../reading/reading-words.ts'
import { TwoPanes } from '../reading/two-panes.tsx'
import { useSelection } from '../reading/use-selection.ts'
import { draftWords } from './draft-words.ts'
import type { Fault } from './faults.ts'
import { insertedSpan, selectWords } from './select-words.ts'
import { SidePane, type SideView } from './side-pane.tsx'
import { TextPane, type TextView } from './text-pane.tsx'
import type { Work } from './use-draft-work.ts'

interface DeskProps {
  readonly version: VersionBody
  readonly work: Work
  /** Of the last text that could be read; null where none could. */
  readonly reading: Reading | null
  readonly readable: boolean
  readonly faults: readonly Fault[]
  readonly onChange: (part: Partial<Work>) => void
}

/** The text and what is known of it, side by side; what is chosen on one side shows itself on the other. */
export function Desk({ version, work, reading, readable, faults, onChange }: DeskProps) {
  const words = useWords(draftWords)
  const texts = useWords(textWords)
  const chosen = useSelection(work.rules)
  const [view, setView] = useState<TextView>('writing')
  const [side, setSide] = useState<SideView>('findings')
  const field = useRef<HTMLTextAreaElement>(null)
  const select = (span: Span) => {
    setView('writing')
    // The field may only now be drawn.
    requestAnimationFrame(() => field.current && selectWords(field.current, span))
  }
  const insert = (offer: DraftedText) => {
    // Why the text cannot be read stands above; until then nobody knows where the words belong.
    if (!readable) return
    const now = readPolicy(work.ja, version.anchors).document
    const ja = insertDraft(now, offer, 'ja')
    onChange({ ja })
    select(insertedSpan(work.ja, ja))
  }
  const shown = { version, work, chosen, onChange }
  return (
    <TwoPanes
      leftName={texts.title}
      rightName={words.sideTabs}
      left={
        <TextPane
          {...shown}
          reading={reading}
          view={view}
          onView={setView}
          field={field}
          onOpenRule={(key) => {
            setSide('rules')
            chosen.openRule(key)
          }}
        />
      }
      right={
        reading && (
          <SidePane
            {...shown}
            reading={reading}
            faults={faults}
            view={side}
            onView={setSide}
            onRead={() => setView('reading')}
            onChoose={(clause) => {
              setView('reading')
              chosen.openClause(clause)
            }}
            onSelect={select}
            onInsert={insert}
          />
        )
      }
    />
  )
}

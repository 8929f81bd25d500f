import { type RefObject, useMemo, useRef } from 'react'
import { Tabs } from '../../../parts/tabs.tsx'
import { useWords } from '../../../text/words.ts'
import { candidateFinder } from '../reading/candidates.ts'
import { ClauseRules } from '../reading/clause-rules.tsx'
import { PolicyText } from '../reading/policy-text.tsx'
import type { Reading } from '../reading/read-policy.ts'
import type { useSelection } from '../reading/use-selection.ts'
import { useRowKeys } from '../use-row-keys.ts'
import { draftWords } from './draft-words.ts'
import type { Work } from './use-draft-work.ts'

export type TextView = 'writing' | 'reading' | 'english'

interface TextPaneProps {
  readonly work: Work
  readonly reading: Reading | null
  readonly view: TextView
  readonly onView: (view: TextView) => void
  readonly field: RefObject<HTMLTextAreaElement | null>
  readonly chosen: ReturnType<typeof useSelection>
  readonly onChange: (part: Partial<Work>) => void
  readonly onOpenRule: (key: string) => void
}

/** The text as a field to write in, clause by clause, or in English. */
export function TextPane(props: TextPaneProps) {
  const { work, view, onView, field, onChange } = props
  const words = useWords(draftWords)
  return (
    <Tabs
      label={words.textTabs}
      tabs={[
        { name: 'writing', title: words.writing },
        { name: 'reading', title: words.reading },
        { name: 'english', title: words.english },
      ]}
      chosen={view}
      onChoose={onView}
    >
      {(name) =>
        name === 'reading' ? (
          <Clauses {...props} />
        ) : name === 'writing' ? (
          <Writing
            key="ja"
            field={field}
            label={words.text}
            lang="ja"
            value={work.ja}
            onChange={(ja) => onChange({ ja })}
          />
        ) : (
          <Writing
            key="en"
            label={words.englishText}
            hint={words.englishHint}
            lang="en"
            value={work.en ?? ''}
            onChange={(en) => onChange({ en: en === '' ? null : en })}
          />
        )
      }
    </Tabs>
  )
}

interface WritingProps {
  readonly label: string
  readonly hint?: string
  readonly lang: 'ja' | 'en'
  readonly value: string
  readonly onChange: (value: string) => void
  readonly field?: RefObject<HTMLTextAreaElement | null>
}

/** A plain field: what an input method composes in it is never touched while it composes. */
function Writing({ label, hint, lang, value, onChange, field }: WritingProps) {
  return (
    <label className="block">
      <span className="sr-only">{label}</span>
      {hint && <span className="mb-1 block text-dns-14N-130 text-solid-gray-700">{hint}</span>}
      <textarea
        ref={field}
        lang={lang}
        spellCheck={lang === 'en'}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="block h-[70vh] lg:h-[calc(100vh-10rem)] w-full resize-y rounded-8 border border-solid-gray-600 bg-white px-3 py-2 text-std-16N-170"
      />
    </label>
  )
}

function Clauses({ work, reading, chosen, onChange, onOpenRule }: TextPaneProps) {
  const list = useRef<HTMLDivElement>(null)
  useRowKeys(list)
  const find = useMemo(() => reading && candidateFinder(reading), [reading])
  if (!reading) return null
  return (
    <PolicyText
      document={reading.document}
      rules={work.rules}
      marked={chosen.marked}
      span={chosen.span}
      open={chosen.clause}
      onChoose={chosen.toggleClause}
      list={list}
    >
      {(clause) => (
        <ClauseRules
          clause={clause}
          rules={work.rules}
          candidates={find?.(clause.id, work.rules) ?? []}
          onChange={(rules) => onChange({ rules })}
          onOpenRule={onOpenRule}
        />
      )}
    </PolicyText>
  )
}

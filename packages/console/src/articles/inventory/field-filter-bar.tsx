import { useMemo, useRef } from 'react'
import { Choice } from '../../parts/choice.tsx'
import { SearchBox } from '../../parts/search-box.tsx'
import { useKeys } from '../../shell/keys.tsx'
import { useLanguage } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import { fieldStates, fieldStateWords } from './field-states.ts'
import { type FieldFilter, fieldFilter, type Purpose } from './select-fields.ts'
import { systemWords } from './systems-words.ts'

interface FieldFilterBarProps {
  readonly filter: FieldFilter
  readonly purposes: readonly Purpose[]
  readonly shown: number
  readonly of: number
  readonly onChoose: (filter: FieldFilter) => void
}

/** Narrows the fields by text, state and purpose; all three are in the address. */
export function FieldFilterBar({ filter, purposes, shown, of, onChoose }: FieldFilterBarProps) {
  const words = useWords(systemWords)
  const states = useWords(fieldStateWords)
  const { language } = useLanguage()
  const searchField = useRef<HTMLInputElement>(null)
  useKeys(useMemo(() => ({ '/': () => searchField.current?.focus() }), []))
  const set = (part: Record<string, string>) => onChoose(fieldFilter({ ...filter, ...part }))
  return (
    <div className="not-printed mt-6">
      <div className="flex flex-wrap items-start gap-x-6 gap-y-3">
        <SearchBox
          label={words.search}
          hint={words.searchHint}
          value={filter.q ?? ''}
          onChange={(q) => set({ q })}
          field={searchField}
        />
        <Choice
          label={words.stateFilter}
          any={words.any}
          value={filter.state ?? ''}
          options={fieldStates.map((state) => ({ value: state, label: states[state] }))}
          onChange={(state) => set({ state })}
        />
        <Choice
          label={words.purposeFilter}
          any={words.any}
          value={filter.purpose ?? ''}
          options={purposes.map(({ id, label }) => ({ value: id, label: label[language] }))}
          onChange={(purpose) => set({ purpose })}
        />
      </div>
      <p role="status" className="mt-2 text-dns-14N-130 text-solid-gray-700">
        {shown < of && words.shown(shown, of)}
      </p>
    </div>
  )
}

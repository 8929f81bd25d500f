import { type RefObject, useId } from 'react'
import { useWords } from '../text/words.ts'

const searchWords = {
  key: { ja: '/ キーでここへ移ります。', en: 'The / key brings you here.' },
} as const

interface SearchBoxProps {
  readonly label: string
  readonly hint: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly field: RefObject<HTMLInputElement | null>
}

/** A search field with a visible label; what is typed filters at once. */
export function SearchBox({ label, hint, value, onChange, field }: SearchBoxProps) {
  const id = useId()
  const words = useWords(searchWords)
  return (
    <div className="w-full max-w-md">
      <label htmlFor={id} className="text-dns-14B-130">
        {label}
      </label>
      <input
        ref={field}
        id={id}
        type="search"
        aria-describedby={`${id}-hint`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="mt-1 block h-11 w-full rounded-8 border border-solid-gray-600 bg-white px-3"
      />
      <p id={`${id}-hint`} className="mt-1 text-dns-14N-130 text-solid-gray-700">
        {hint}
        <span className="max-lg:hidden"> {words.key}</span>
      </p>
    </div>
  )
}

import { useId } from 'react'

interface ChoiceProps {
  readonly label: string
  /** The words of the option that chooses nothing; without them one must be chosen. */
  readonly any?: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly onChange: (value: string) => void
  readonly className?: string
}

/** A labelled choice of one; the browser's own list, which every phone and screen reader knows. */
export function Choice({
  label,
  any,
  value,
  options,
  onChange,
  className = 'w-full sm:w-56',
}: ChoiceProps) {
  const id = useId()
  return (
    <div className={className}>
      <label htmlFor={id} className="text-dns-14B-130">
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="mt-1 block h-11 w-full rounded-8 border border-solid-gray-600 bg-white px-3"
      >
        {any !== undefined && <option value="">{any}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}

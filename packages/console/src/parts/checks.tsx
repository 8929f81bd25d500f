interface ChecksProps<Value extends string> {
  readonly legend: string
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly chosen: readonly Value[]
  readonly onChange: (chosen: Value[]) => void
}

/** A group of boxes to check, each with a target of 44 px; what is chosen keeps the order offered. */
export function Checks<Value extends string>({
  legend,
  options,
  chosen,
  onChange,
}: ChecksProps<Value>) {
  const toggle = (value: Value, on: boolean) =>
    onChange(
      options
        .map((option) => option.value)
        .filter((one) => (one === value ? on : chosen.includes(one))),
    )
  return (
    <fieldset>
      <legend className="text-dns-14B-130">{legend}</legend>
      <div className="mt-1 grid grid-cols-[repeat(auto-fill,minmax(min(100%,12rem),1fr))] gap-x-4">
        {options.map(({ value, label }) => (
          <label key={value} className="flex min-h-11 items-center gap-2.5 text-dns-16N-130">
            <input
              type="checkbox"
              className="size-5 shrink-0 accent-key-900"
              checked={chosen.includes(value)}
              onChange={(event) => toggle(value, event.target.checked)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

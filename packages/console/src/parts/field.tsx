import { type ReactNode, useId } from 'react'

interface FieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: string
  /** What is wrong with the value; announced, and never said by colour alone. */
  readonly fault?: string | null
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'date' | 'number'
  readonly min?: string
  readonly lang?: string
  readonly rows?: number
  readonly className?: string
}

const box =
  'mt-1 block min-h-11 w-full rounded-8 border border-solid-gray-600 bg-white px-3 aria-invalid:border-2 aria-invalid:border-error-2'

/** A labelled field of one line, or of several where `rows` is given. */
export function Field({
  label,
  value,
  onChange,
  hint,
  fault = null,
  rows,
  className = '',
  ...input
}: FieldProps) {
  const id = useId()
  const shared = {
    id,
    value,
    onChange: (event: { readonly target: { readonly value: string } }) =>
      onChange(event.target.value),
    'aria-describedby': hint || fault ? `${id}-note` : undefined,
    'aria-invalid': fault ? true : undefined,
  } as const
  return (
    <div className={className}>
      <label htmlFor={id} className="text-dns-14B-130">
        {label}
      </label>
      {rows ? (
        <textarea {...shared} lang={input.lang} rows={rows} className={`${box} py-2`} />
      ) : (
        <input {...shared} {...input} className={box} />
      )}
      <Note id={`${id}-note`} fault={fault}>
        {hint}
      </Note>
    </div>
  )
}

function Note({ id, fault, children }: { id: string; fault: string | null; children: ReactNode }) {
  if (!fault && !children) return null
  return (
    <p
      id={id}
      className={`mt-1 text-dns-14N-130 ${fault ? 'text-error-2' : 'text-solid-gray-700'}`}
    >
      {fault ?? children}
    </p>
  )
}

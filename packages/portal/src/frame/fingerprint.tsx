import type { ReactNode } from 'react'

interface Props {
  readonly sha256: string
  readonly meaning: string
}

/** The first letters of a SHA-256; opened, the whole of it and what it is for. */
export function Fingerprint({ sha256, meaning }: Props): ReactNode {
  return (
    <details className="fingerprint">
      <summary>
        <code>{`${sha256.slice(0, 12)}…`}</code>
      </summary>
      <code className="fingerprint-whole">{sha256}</code>
      <p>{meaning}</p>
    </details>
  )
}

import type { ReactNode } from 'react'

/** The name of the product with its mark: two rings, each holding the other. */
export function Wordmark(): ReactNode {
  return (
    <p className="wordmark">
      <svg className="wordmark-rings" viewBox="4 8 24 16" aria-hidden="true">
        <circle cx="12" cy="16" r="6.5" />
        <circle className="wordmark-gap" cx="20" cy="16" r="6.5" />
        <circle cx="20" cy="16" r="6.5" />
        <path className="wordmark-gap" d="M18.03 18.43A6.5 6.5 0 0 1 12.79 22.45" />
        <path d="M18.2785 17.6823A6.5 6.5 0 0 1 11.4335 22.4753" />
      </svg>
      <span lang="ja">約束</span> <span lang="en">Yakusoku</span>
    </p>
  )
}

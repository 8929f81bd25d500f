import type { Standing } from '@yakusoku/contract'
import type { ReactNode } from 'react'

/** Five outlines that differ in shape, so that colour never carries the meaning alone. */
const drawings: Readonly<Record<Standing, string>> = {
  // A circle with a tick.
  kept: 'M10 1.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 1 1 0-17M6 10.2l2.8 2.8L14 7.4',
  // An octagon with a cross.
  broken: 'M6.5 1.5h7l5 5v7l-5 5h-7l-5-5v-7zM7 7l6 6M13 7l-6 6',
  // A diamond with a question mark.
  unproven:
    'M10 .9L19.1 10L10 19.1L.9 10zM7.9 7.9a2.1 2.1 0 1 1 3 1.9c-.6.3-.9.7-.9 1.5M10 13.7v.1',
  // A square whose sides do not meet.
  unbound: 'M2 6.5v-4.5h4.5M13.5 2h4.5v4.5M18 13.5v4.5h-4.5M6.5 18h-4.5v-4.5M7 10h6',
  // Lines of text.
  statement: 'M3 4.5h14M3 10h14M3 15.5h8',
}

/** The sign of a standing, always beside its name. */
export function StandingIcon({ standing }: { readonly standing: Standing }): ReactNode {
  return (
    <svg className="standing-icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={drawings[standing]} />
    </svg>
  )
}

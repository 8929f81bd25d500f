import type { Standing, Totals } from '@yakusoku/contract'
import type { ReactNode } from 'react'
import { standings } from './standings.ts'

interface Props {
  readonly totals: Totals
  readonly total: number
}

/**
 * The five counts as lengths of one bar, to scale, with no least width for anything.
 *
 * Lengths are attributes of SVG because a style attribute would need a laxer content policy. The
 * numbers stand below in words, so a screen reader passes the picture by.
 */
export function TotalsBar({ totals, total }: Props): ReactNode {
  if (total === 0) return null
  return (
    <svg className="totals-bar" aria-hidden="true">
      <defs>
        <pattern id="page-hatch" width="6" height="6" patternUnits="userSpaceOnUse">
          <path className="totals-bar-hatch" d="M-1 1L1 -1M0 6L6 0M5 7L7 5" />
        </pattern>
      </defs>
      {shares(totals, total).map(({ standing, start, share }) => (
        <rect
          key={standing}
          className={`totals-bar-${standing}`}
          x={`${start}%`}
          width={`${share}%`}
          height="100%"
        />
      ))}
    </svg>
  )
}

function shares(
  totals: Totals,
  total: number,
): { standing: Standing; start: number; share: number }[] {
  let start = 0
  return standings.map((standing) => {
    const share = (totals[standing] / total) * 100
    const placed = { standing, start, share }
    start += share
    return placed
  })
}

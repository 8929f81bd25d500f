import type { Language, Standing, Totals } from '@yakusoku/contract'
import type { ReactNode } from 'react'
import { words } from '../text/words.ts'
import { StandingTile } from './standing-tile.tsx'
import { standings } from './standings.ts'
import { TotalsBar } from './totals-bar.tsx'

interface Props {
  readonly totals: Totals
  readonly filter: Standing | null
  readonly language: Language
}

/** How many sentences stand how: one line, one bar, and five numbers with what each means. */
export function Overview({ totals, filter, language }: Props): ReactNode {
  const text = words[language].board
  const total = standings.reduce((sum, standing) => sum + totals[standing], 0)
  return (
    <section className="overview" aria-labelledby="page-totals">
      <h2 id="page-totals">{text.totals}</h2>
      <p className="overview-summary">{text.summary(totals.kept, total)}</p>
      <TotalsBar totals={totals} total={total} />
      <ul className="tiles" role="list">
        {standings.map((standing) => (
          <StandingTile
            key={standing}
            standing={standing}
            count={totals[standing]}
            chosen={standing === filter}
            language={language}
          />
        ))}
      </ul>
    </section>
  )
}

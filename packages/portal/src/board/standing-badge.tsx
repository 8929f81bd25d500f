import type { Language, Standing } from '@yakusoku/contract'
import type { ReactNode } from 'react'
import { words } from '../text/words.ts'
import { StandingIcon } from './standing-icon.tsx'

interface Props {
  readonly standing: Standing
  readonly language: Language
}

/** A standing in sign and word. */
export function StandingBadge({ standing, language }: Props): ReactNode {
  return (
    <span className={`badge badge-${standing}`}>
      <StandingIcon standing={standing} />
      {words[language].board.standings[standing].name}
    </span>
  )
}

import { type Language, portalPaths, type Standing } from '@yakusoku/contract'
import type { ReactNode } from 'react'
import { words } from '../text/words.ts'
import { StandingIcon } from './standing-icon.tsx'

interface Props {
  readonly standing: Standing
  readonly count: number
  /** Whether the page shows only this standing. */
  readonly chosen: boolean
  readonly language: Language
}

/** One standing: its count, linked to the sentences behind it, and its meaning in plain words. */
export function StandingTile({ standing, count, chosen, language }: Props): ReactNode {
  const text = words[language].board
  const { name, meaning } = text.standings[standing]
  const face = (
    <>
      <span className="tile-name">
        <StandingIcon standing={standing} />
        {name}
      </span>{' '}
      <span className="tile-count">{text.sentences(count)}</span>
    </>
  )
  return (
    <li className={`tile tile-${standing}`}>
      {count === 0 ? (
        <p className="tile-face">{face}</p>
      ) : (
        <a
          className="tile-face"
          href={portalPaths.filtered(language, standing)}
          aria-current={chosen ? 'true' : undefined}
        >
          {face}
        </a>
      )}
      <p className="tile-meaning">{meaning}</p>
    </li>
  )
}

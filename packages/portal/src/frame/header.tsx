import { type Language, portalPaths } from '@yakusoku/contract'
import type { ReactNode } from 'react'
import type { Page } from '../page.ts'
import { languageNames, other } from '../text/language.ts'
import { words } from '../text/words.ts'
import { Wordmark } from './wordmark.tsx'

interface Props {
  readonly language: Language
  readonly current: Page['kind']
  /** This page in the other language. */
  readonly elsewhere: string
}

/** Wordmark, the two pages, and the switch to the other language. */
export function Header({ language, current, elsewhere }: Props): ReactNode {
  const { menu } = words[language]
  const there = other(language)
  const here = (kind: Page['kind']) => (kind === current ? 'page' : undefined)
  return (
    <header className="site-header">
      <div className="site-header-row">
        <Wordmark />
        <nav className="site-menu" aria-label={menu.label}>
          <a href={portalPaths.policy(language)} aria-current={here('policy')}>
            {menu.policy}
          </a>
          <a href={portalPaths.board(language)} aria-current={here('board')}>
            {menu.board}
          </a>
        </nav>
        <a className="site-language" href={elsewhere} lang={there} hrefLang={there}>
          {languageNames[there]}
        </a>
      </div>
    </header>
  )
}

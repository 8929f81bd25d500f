import type { Board, Language } from '@yakusoku/contract'
import type { ReactNode } from 'react'
import { foreign } from '../text/language.ts'
import { words } from '../text/words.ts'
import { StandingIcon } from './standing-icon.tsx'

interface Props {
  readonly sections: Board['sections']
  readonly language: Language
}

/** Contents that double as a picture: under each heading one sign for every sentence. */
export function SectionMap({ sections, language }: Props): ReactNode {
  return (
    <nav className="contents" aria-labelledby="page-contents">
      <p className="contents-title" id="page-contents">
        {words[language].contents}
      </p>
      <ol>
        {sections.map(({ anchor, heading, clauses }) => (
          <li key={anchor}>
            <a href={`#${anchor}`} lang={foreign(heading, language)}>
              {heading}
            </a>
            <span className="signs" aria-hidden="true">
              {clauses.map(({ id, standing }) => (
                <span key={id} className={`sign-${standing}`}>
                  <StandingIcon standing={standing} />
                </span>
              ))}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  )
}

import type { Language, PolicyText } from '@yakusoku/contract'
import type { ReactNode } from 'react'
import { words } from '../text/words.ts'

interface Props {
  readonly sections: PolicyText['sections']
  readonly language: Language
  /** The language the headings are written in. */
  readonly lang: Language
}

/** Table of contents: one link a section. */
export function Contents({ sections, language, lang }: Props): ReactNode {
  return (
    <nav className="contents" aria-labelledby="page-contents">
      <p className="contents-title" id="page-contents">
        {words[language].contents}
      </p>
      <ol lang={lang === language ? undefined : lang}>
        {sections.map(({ anchor, heading }) => (
          <li key={anchor}>
            <a href={`#${anchor}`}>{heading}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

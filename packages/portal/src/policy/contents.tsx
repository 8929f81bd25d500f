import type { Language } from '@yakusoku/contract'
import type { ReactNode } from 'react'
import { words } from '../text/words.ts'
import type { Outlined } from './outline.ts'

interface Props {
  readonly sections: readonly Outlined[]
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
        {sections.map(({ section, tag }) => (
          <li key={section.anchor} className={tag === 'h2' ? undefined : 'contents-below'}>
            <a href={`#${section.anchor}`}>{section.heading}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

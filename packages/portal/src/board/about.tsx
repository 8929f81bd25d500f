import type { Language } from '@yakusoku/contract'
import type { ReactNode } from 'react'
import { words } from '../text/words.ts'

interface Props {
  readonly language: Language
  /** The version the page speaks about. */
  readonly children: ReactNode
}

/** What this page is, what decides a standing, what is left out, and which text it is about. */
export function About({ language, children }: Props): ReactNode {
  const { about, aboutParagraphs, versionLead } = words[language].board
  return (
    <section className="about" aria-labelledby="page-about">
      <h2 id="page-about">{about}</h2>
      {aboutParagraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p>{versionLead}</p>
      {children}
    </section>
  )
}

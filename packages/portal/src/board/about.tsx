import type { Language } from '@yakusoku/contract'
import type { ReactNode } from 'react'
import { words } from '../text/words.ts'

/** What this page is, what decides a standing, and what is left out. */
export function About({ language }: { readonly language: Language }): ReactNode {
  const { about, aboutParagraphs } = words[language].board
  return (
    <section className="about" aria-labelledby="page-about">
      <h2 id="page-about">{about}</h2>
      {aboutParagraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </section>
  )
}

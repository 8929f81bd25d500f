import type { Language } from '@yakusoku/contract'
import type { ReactNode } from 'react'
import { words } from '../text/words.ts'

/** The quiet end of every page. */
export function Footer({ language }: { readonly language: Language }): ReactNode {
  const { footer, madeWith } = words[language]
  return (
    <footer className="site-footer">
      <p>{madeWith}</p>
      <p>{footer}</p>
    </footer>
  )
}

import type { Language } from '@yakusoku/contract'
import type { ReactNode } from 'react'
import { foreign } from '../text/language.ts'

interface Props {
  readonly page: Language
  readonly children: string
}

/** A text of the company inside the page, marked with its language where that is another one. */
export function ForeignText({ page, children }: Props): ReactNode {
  const lang = foreign(children, page)
  return lang === undefined ? children : <span lang={lang}>{children}</span>
}

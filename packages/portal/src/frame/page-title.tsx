import type { Language } from '@yakusoku/contract'
import type { ReactNode } from 'react'
import { foreign } from '../text/language.ts'

interface Props {
  readonly company: string
  readonly title: string
  readonly language: Language
}

/** The one h1: whose page it is, then what it is. */
export function PageTitle({ company, title, language }: Props): ReactNode {
  return (
    <h1 className="page-title">
      <span className="page-title-company" lang={foreign(company, language)}>
        {company}
      </span>{' '}
      <span className="page-title-name" lang={foreign(title, language)}>
        {title}
      </span>
    </h1>
  )
}

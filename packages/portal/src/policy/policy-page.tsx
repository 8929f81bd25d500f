import type { Language, PolicyText } from '@yakusoku/contract'
import type { ReactNode } from 'react'
import { PageTitle } from '../frame/page-title.tsx'
import { VersionBox } from '../frame/version-box.tsx'
import type { PolicyNotice } from '../page.ts'
import { words } from '../text/words.ts'
import { Notice } from './notice.tsx'
import { PolicyProse } from './policy-prose.tsx'
import { PolicyTools } from './policy-tools.tsx'

interface Props {
  readonly text: PolicyText
  readonly notice?: PolicyNotice | null
  readonly permalink?: boolean
  readonly language: Language
}

/** The published text, whole, with an anchor on every clause. */
export function PolicyPage({ text, notice, permalink = false, language }: Props): ReactNode {
  const { policy } = words[language]
  const abroad = text.language !== language
  return (
    <div className="page">
      <PageTitle company={text.company} title={titleOf(text, policy.title)} language={language} />
      <VersionBox version={text.version} language={language} />
      {notice && <Notice notice={notice} number={text.version.number} language={language} />}
      <PolicyTools language={language} version={permalink ? text.version.number : null} />
      {abroad && <p className="note">{policy.otherLanguage}</p>}
      <PolicyProse text={text} language={language} />
    </div>
  )
}

/** The printed title without the company's name, which already stands above it. */
function titleOf({ title, company }: PolicyText, usual: string): string {
  const printed = (title ?? '').replace(company, '').trim()
  return printed === '' ? usual : printed
}

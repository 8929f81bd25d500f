import type { Language, PolicyText } from '@yakusoku/contract'
import type { ReactNode } from 'react'
import { PageTitle } from '../frame/page-title.tsx'
import { VersionBox } from '../frame/version-box.tsx'
import { words } from '../text/words.ts'
import { Contents } from './contents.tsx'
import { outline } from './outline.ts'
import { PolicySection } from './policy-section.tsx'
import { PolicyTools } from './policy-tools.tsx'

interface Props {
  readonly text: PolicyText
  readonly language: Language
}

/** The published text, whole, with an anchor on every clause. */
export function PolicyPage({ text, language }: Props): ReactNode {
  const { policy } = words[language]
  const sections = outline(text.sections)
  const abroad = text.language !== language
  return (
    <div className="page">
      <PageTitle company={text.company} title={titleOf(text, policy.title)} language={language} />
      <VersionBox version={text.version} language={language} />
      <PolicyTools language={language} />
      {abroad && <p className="note">{policy.otherLanguage}</p>}
      <div className="with-contents">
        <Contents sections={sections} language={language} lang={text.language} />
        <article className="prose" lang={abroad ? text.language : undefined}>
          {sections.map((outlined) => (
            <PolicySection
              key={outlined.section.anchor}
              {...outlined}
              separator={text.language === 'ja' ? '' : ' '}
            />
          ))}
        </article>
      </div>
    </div>
  )
}

/** The printed title without the company's name, which already stands above it. */
function titleOf({ title, company }: PolicyText, usual: string): string {
  const printed = (title ?? '').replace(company, '').trim()
  return printed === '' ? usual : printed
}

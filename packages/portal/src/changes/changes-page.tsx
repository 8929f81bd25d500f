import { type Language, portalPaths } from '@yakusoku/contract'
import type { ReactNode } from 'react'
import { PageTitle } from '../frame/page-title.tsx'
import type { PolicyChanges } from '../page.ts'
import { day } from '../text/dates.ts'
import { words } from '../text/words.ts'
import { ClauseChanges } from './clause-changes.tsx'
import { RuleChanges } from './rule-changes.tsx'

interface Props {
  readonly changes: PolicyChanges
  readonly language: Language
}

/** What a version changed: what it means first, then every sentence. */
export function ChangesPage({ changes, language }: Props): ReactNode {
  const { version, before, rules, clauses } = changes
  const text = words[language].changes
  const from = version.effectiveOn === null ? null : day(version.effectiveOn, language)
  return (
    <div className="page">
      <PageTitle
        company={changes.company}
        title={text.titled(before, version.number)}
        language={language}
      />
      <p className="lead">{text.lead(version.number, from)}</p>
      {version.changeClass !== null && (
        <p className="note">{text.classMeanings[version.changeClass]}</p>
      )}
      <p className="versions-links">
        <a href={portalPaths.version(language, before)}>{text.readBefore(before)}</a>
        <a href={portalPaths.version(language, version.number)}>{text.readAfter(version.number)}</a>
      </p>
      <section className="changes" aria-labelledby="page-meaning">
        <h2 id="page-meaning">{text.meaning}</h2>
        {rules.length === 0 ? <p>{text.noMeaning}</p> : <RuleChanges {...{ rules, language }} />}
      </section>
      <section className="changes" aria-labelledby="page-sentences">
        <h2 id="page-sentences">{text.sentences}</h2>
        {clauses.length === 0 ? (
          <p>{text.noSentences}</p>
        ) : (
          <ClauseChanges {...{ clauses, number: version.number, before, language }} />
        )}
      </section>
    </div>
  )
}

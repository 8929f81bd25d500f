import { type Language, portalPaths } from '@yakusoku/contract'
import type { ReactNode } from 'react'
import { PageTitle } from '../frame/page-title.tsx'
import type { VersionOutline } from '../page.ts'
import { words } from '../text/words.ts'
import { VersionItem } from './version-item.tsx'

interface Props {
  readonly company: string
  readonly versions: readonly VersionOutline[]
  readonly language: Language
}

/** Every version there was, is and will be, newest first. */
export function VersionsPage({ company, versions, language }: Props): ReactNode {
  const text = words[language].versions
  return (
    <div className="page">
      <PageTitle company={company} title={text.title} language={language} />
      <p className="lead">{text.lead}</p>
      {/* Safari forgets that a list without bullets is a list unless it is told. */}
      <ol className="versions" role="list">
        {versions.map((version) => (
          <VersionItem key={version.number} version={version} language={language} />
        ))}
      </ol>
      <p className="versions-feeds">
        {text.feeds} <a href={portalPaths.atom(language)}>Atom</a>{' '}
        <a href={portalPaths.jsonFeed(language)}>JSON Feed</a>
      </p>
    </div>
  )
}

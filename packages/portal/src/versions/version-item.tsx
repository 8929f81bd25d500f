import { type Language, portalPaths } from '@yakusoku/contract'
import type { ReactNode } from 'react'
import type { VersionOutline } from '../page.ts'
import { day } from '../text/dates.ts'
import { words } from '../text/words.ts'

interface Props {
  readonly version: VersionOutline
  readonly language: Language
}

/** One version: when, what became of it, and where to read it. */
export function VersionItem({ version, language }: Props): ReactNode {
  const text = words[language]
  const { number, state, changeClass } = version
  return (
    <li className="versions-item" aria-current={state === 'in-force' ? 'true' : undefined}>
      <h2>
        {text.version.titled(number)}{' '}
        <span className={`state state-${state}`}>{text.versions.states[state]}</span>
      </h2>
      <dl>
        <div>
          <dt>{text.version.published}</dt>
          <dd>
            <time dateTime={version.publishedAt}>{day(version.publishedAt, language)}</time>
          </dd>
        </div>
        <div>
          <dt>{text.version.effective}</dt>
          <dd>
            {version.effectiveOn === null ? (
              text.version.undecided
            ) : (
              <time dateTime={version.effectiveOn}>{day(version.effectiveOn, language)}</time>
            )}
          </dd>
        </div>
        {changeClass !== null && (
          <div>
            <dt>{text.versions.kind}</dt>
            <dd>{text.changes.classes[changeClass]}</dd>
          </div>
        )}
      </dl>
      <p className="versions-links">
        <a href={portalPaths.version(language, number)}>{text.versions.read(number)}</a>
        {number > 1 && (
          <a href={portalPaths.changes(language, number)}>{text.versions.changes(number)}</a>
        )}
        <a href={portalPaths.pdf(language, number)} type="application/pdf">
          {text.versions.pdf(number)}
        </a>
      </p>
    </li>
  )
}

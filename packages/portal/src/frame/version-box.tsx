import type { Language, PolicyText } from '@yakusoku/contract'
import type { ReactNode } from 'react'
import { day } from '../text/dates.ts'
import { words } from '../text/words.ts'
import { Fingerprint } from './fingerprint.tsx'

interface Props {
  readonly version: PolicyText['version']
  readonly language: Language
}

/** Which text this is: number, dates, fingerprint. */
export function VersionBox({ version, language }: Props): ReactNode {
  const text = words[language].version
  return (
    <section className="version-box" aria-label={text.label}>
      <dl>
        <div>
          <dt>{text.number}</dt>
          <dd>{text.numbered(version.number)}</dd>
        </div>
        <div>
          <dt>{text.published}</dt>
          <dd>
            <time dateTime={version.publishedAt}>{day(version.publishedAt, language)}</time>
          </dd>
        </div>
        <div>
          <dt>{text.effective}</dt>
          <dd>
            {version.effectiveOn === null ? (
              text.undecided
            ) : (
              <time dateTime={version.effectiveOn}>{day(version.effectiveOn, language)}</time>
            )}
          </dd>
        </div>
        <div>
          <dt>{text.sha256}</dt>
          <dd>
            <Fingerprint sha256={version.sha256} meaning={text.sha256Meaning} />
          </dd>
        </div>
      </dl>
    </section>
  )
}

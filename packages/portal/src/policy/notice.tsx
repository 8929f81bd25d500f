import { type Language, portalPaths } from '@yakusoku/contract'
import type { ReactNode } from 'react'
import type { PolicyNotice } from '../page.ts'
import { day } from '../text/dates.ts'
import { words } from '../text/words.ts'

interface Props {
  readonly notice: PolicyNotice
  /** Of the text under the notice. */
  readonly number: number
  readonly language: Language
}

/** Says that the text is not, or not for long, the one in force, and leads to the other. */
export function Notice({ notice, number, language }: Props): ReactNode {
  const text = words[language].notice
  const other = notice.kind === 'newer' ? notice.number : number
  return (
    <section className="note policy-notice" aria-label={text.label}>
      <p>{sentence(notice, language)}</p>
      <p className="policy-notice-links">
        {notice.kind === 'newer' ? (
          <a href={portalPaths.version(language, notice.number)}>{text.readNewer(notice.number)}</a>
        ) : (
          <a href={portalPaths.policy(language)}>{text.readCurrent}</a>
        )}
        {other > 1 && <a href={portalPaths.changes(language, other)}>{text.seeChanges(other)}</a>}
      </p>
    </section>
  )
}

function sentence(notice: PolicyNotice, language: Language): string {
  const text = words[language].notice
  if (notice.kind === 'superseded') return text.superseded
  if (notice.kind === 'not-applied') return text.notApplied
  const from = notice.from === null ? null : day(notice.from, language)
  return notice.kind === 'newer' ? text.newer(notice.number, from) : text.notYet(from)
}

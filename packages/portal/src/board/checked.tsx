import type { Language } from '@yakusoku/contract'
import type { ReactNode } from 'react'
import { moment } from '../text/dates.ts'
import { words } from '../text/words.ts'

interface Props {
  readonly at: string | null
  readonly language: Language
}

/** When the promises were last checked or, before the first time, what will stand here. */
export function Checked({ at, language }: Props): ReactNode {
  const text = words[language].board
  if (at === null) {
    return (
      <div className="note">
        <p className="note-title">{text.neverChecked}</p>
        <p>{text.neverCheckedMeaning}</p>
      </div>
    )
  }
  return (
    <p className="checked">
      <span>{text.checkedAt}</span> <time dateTime={at}>{moment(at, language)}</time>
    </p>
  )
}

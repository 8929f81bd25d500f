import type { Language } from '@yakusoku/contract'
import type { ReactNode } from 'react'
import { paths } from '../paths.ts'
import { words } from '../text/words.ts'

/** The way from the text to its proof, and to the text without any page around it. */
export function PolicyTools({ language }: { readonly language: Language }): ReactNode {
  const { policy, version } = words[language]
  return (
    <div className="policy-tools">
      <p>{policy.boardLead}</p>
      <p className="policy-tools-links">
        <a className="action" href={paths.board(language)}>
          {policy.boardLink}
        </a>
        <a className="action" href={paths.plainText(language)} type="text/plain">
          {version.plainText}
        </a>
      </p>
    </div>
  )
}

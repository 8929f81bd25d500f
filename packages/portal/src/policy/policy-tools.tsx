import { type Language, portalPaths } from '@yakusoku/contract'
import type { ReactNode } from 'react'
import { words } from '../text/words.ts'

interface Props {
  readonly language: Language
  /** Of a permalink; null on the address of the version in force. */
  readonly version: number | null
}

/** The way from the text to its proof, and to the text without any page around it. */
export function PolicyTools({ language, version: number }: Props): ReactNode {
  const { policy, version } = words[language]
  return (
    <div className="policy-tools">
      <p>{policy.boardLead}</p>
      <p className="policy-tools-links">
        <a className="action" href={portalPaths.board(language)}>
          {policy.boardLink}
        </a>
        <a
          className="action"
          href={portalPaths.plainText(language, number ?? undefined)}
          type="text/plain"
        >
          {version.plainText}
        </a>
        <a
          className="action"
          href={portalPaths.pdf(language, number ?? undefined)}
          type="application/pdf"
        >
          {version.pdf}
        </a>
        <a className="action" href={portalPaths.versions(language)}>
          {version.history}
        </a>
      </p>
    </div>
  )
}

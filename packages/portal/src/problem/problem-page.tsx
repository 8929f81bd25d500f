import { type Bilingual, type Language, portalPaths } from '@yakusoku/contract'
import type { ReactNode } from 'react'
import { other } from '../text/language.ts'
import { words } from '../text/words.ts'
import { problemTitle } from './title.ts'

interface Props {
  readonly status: number
  readonly sentence: Bilingual
  readonly language: Language
}

/** What went wrong, in both languages, because a wrong address says nothing about the reader's. */
export function ProblemPage({ status, sentence, language }: Props): ReactNode {
  const there = other(language)
  const { problem, menu } = words[language]
  return (
    <div className="page problem">
      <p className="problem-status">{problem.status(status)}</p>
      <h1 className="page-title">
        <span className="page-title-name">{problemTitle(status, language)}</span>
      </h1>
      <p className="lead">{capitalised(sentence[language])}</p>
      <p>{problem.next}</p>
      <p className="problem-links">
        <a className="action" href={portalPaths.policy(language)}>
          {menu.policy}
        </a>
        <a className="action" href={portalPaths.board(language)}>
          {menu.board}
        </a>
      </p>
      <div className="problem-other" lang={there}>
        <p className="note-title">{problemTitle(status, there)}</p>
        <p>{capitalised(sentence[there])}</p>
      </div>
    </div>
  )
}

/** Sentences of problems start in lower case, for logs; on a page they stand alone. */
function capitalised(sentence: string): string {
  const begun = sentence.charAt(0).toUpperCase() + sentence.slice(1)
  return /[.。!?]$/.test(begun) ? begun : `${begun}.`
}

import type { Language, PolicyText } from '@yakusoku/contract'
import type { ReactNode } from 'react'
import { VersionBox } from '../frame/version-box.tsx'
import { PolicyProse } from '../policy/policy-prose.tsx'
import { words } from '../text/words.ts'

interface Props {
  readonly text: PolicyText
  readonly language: Language
}

/** The text alone: the page around the frame has its own header and its own heading of the first level. */
export function EmbedPage({ text, language }: Props): ReactNode {
  return (
    <div className="page">
      <h1 className="visually-hidden">{words[language].policy.title}</h1>
      <VersionBox version={text.version} language={language} />
      {text.language !== language && <p className="note">{words[language].policy.otherLanguage}</p>}
      <PolicyProse text={text} language={language} />
    </div>
  )
}

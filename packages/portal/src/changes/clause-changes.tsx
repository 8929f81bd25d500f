import { type Language, portalPaths } from '@yakusoku/contract'
import type { ReactNode } from 'react'
import type { MarkedWord, PolicyChanges } from '../page.ts'
import { foreign } from '../text/language.ts'
import { words } from '../text/words.ts'

interface Props {
  readonly clauses: PolicyChanges['clauses']
  readonly number: number
  readonly before: number
  readonly language: Language
}

/** Every sentence that differs, with the words that came and went. */
export function ClauseChanges({ clauses, number, before, language }: Props): ReactNode {
  const text = words[language].changes
  return (
    <ul className="changes-list" role="list">
      {clauses.map(({ clause, change, words: marked }) => {
        const where = change === 'removed' ? before : number
        return (
          <li key={clause}>
            <p className="changes-what">
              <span className="state">{text.kinds[change]}</span>{' '}
              <a href={`${portalPaths.version(language, where)}#${clause}`}>{clause}</a>
            </p>
            <p className="changes-words" lang={foreign(all(marked), language)}>
              {marked.map((word, at) => (
                <Marked key={at} {...word} language={language} />
              ))}
            </p>
          </li>
        )
      })}
    </ul>
  )
}

function all(marked: readonly MarkedWord[]): string {
  return marked.map(({ text }) => text).join('')
}

/** A screen reader says nothing of ins and del by itself, so words stand before them that only it reads. */
function Marked({ text, mark, language }: MarkedWord & { readonly language: Language }): ReactNode {
  if (mark === 'same') return text
  const said = words[language].changes[mark === 'added' ? 'insertion' : 'deletion']
  const Tag = mark === 'added' ? 'ins' : 'del'
  return (
    <Tag>
      <span className="visually-hidden" lang={language}>
        {said}
      </span>
      {text}
    </Tag>
  )
}

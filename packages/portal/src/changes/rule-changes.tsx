import type { Language } from '@yakusoku/contract'
import type { ReactNode } from 'react'
import type { PolicyChanges } from '../page.ts'
import { words } from '../text/words.ts'

interface Props {
  readonly rules: PolicyChanges['rules']
  readonly language: Language
}

/** What the change means: which promise, which way, on what provision it is judged. */
export function RuleChanges({ rules, language }: Props): ReactNode {
  const text = words[language].changes
  return (
    <ul className="changes-list" role="list">
      {rules.map(({ rule, label, change, class: gravity, because, provisions }) => (
        <li key={`${rule} ${change}`}>
          <p className="changes-what">
            <span className="state">{text.kinds[change]}</span> {label[language]}
          </p>
          <p>{because[language]}</p>
          <p className="changes-law">
            {text.classes[gravity]}
            {provisions.length > 0 &&
              ` (${provisions.map((place) => place[language]).join(language === 'ja' ? '、' : ', ')})`}
          </p>
        </li>
      ))}
    </ul>
  )
}

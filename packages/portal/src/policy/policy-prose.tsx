import type { Language, PolicyText } from '@yakusoku/contract'
import type { ReactNode } from 'react'
import { Contents } from './contents.tsx'
import { outline } from './outline.ts'
import { PolicySection } from './policy-section.tsx'

interface Props {
  readonly text: PolicyText
  readonly language: Language
}

/** The words of a published text beside its table of contents. */
export function PolicyProse({ text, language }: Props): ReactNode {
  const sections = outline(text.sections)
  return (
    <div className="with-contents">
      <Contents sections={sections} language={language} lang={text.language} />
      <article className="prose" lang={text.language === language ? undefined : text.language}>
        {sections.map((outlined) => (
          <PolicySection
            key={outlined.section.anchor}
            {...outlined}
            separator={text.language === 'ja' ? '' : ' '}
          />
        ))}
      </article>
    </div>
  )
}

import type { VersionBody } from '@yakusoku/contract'
import { bindClauses, readDocument, rules as rulesSchema, withAnchors } from '@yakusoku/policy'
import { useMemo } from 'react'
import { OwnWords } from '../../../parts/own-words.tsx'
import { useLanguage } from '../../../text/language.tsx'
import { useWords } from '../../../text/words.ts'
import { fullRuleTitle } from '../reading/rule-title.ts'
import { versionWords } from './version-words.ts'

/** The text sentence by sentence, and beside each what it means; for reading, not for editing. */
export function VersionText({ version }: { version: VersionBody }) {
  const words = useWords(versionWords)
  const { language } = useLanguage()
  const { rules, sections } = useMemo(() => readVersion(version), [version])
  return (
    <div className="mt-3">
      {sections.map(({ at, heading, bindings }) => (
        <section key={at} className="pt-5">
          {heading && (
            <h3 className="border-b border-solid-gray-420 pb-1 text-std-18B-160">
              <OwnWords>{heading}</OwnWords>
            </h3>
          )}
          <ul>
            {bindings.map(({ clause, rules: keys, statement }) => (
              <li
                key={clause.id}
                id={clause.id}
                className="grid gap-x-8 gap-y-1 border-b border-solid-gray-200 py-2.5 lg:grid-cols-[minmax(0,1fr)_20rem]"
              >
                <p className="max-w-[46rem] whitespace-pre-line">
                  <OwnWords>{clause.text}</OwnWords>
                </p>
                <p className="text-dns-14N-130 leading-relaxed text-solid-gray-700">
                  <span className="sr-only">{words.textRules}: </span>
                  {keys.length > 0
                    ? keys
                        .filter((key) => !key.startsWith('anonymity/'))
                        .map((key) => fullRuleTitle(rules, key, language))
                        .join(language === 'ja' ? '、' : ', ')
                    : statement
                      ? words.statement
                      : words.noRule}
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function readVersion(version: VersionBody) {
  const document = withAnchors(readDocument(version.ja), version.anchors)
  const rules = rulesSchema.parse(version.rules)
  const bindings = bindClauses(document, rules)
  return {
    rules,
    sections: document.sections
      .map(({ heading }, at) => ({
        at,
        heading,
        bindings: bindings.filter(({ clause }) => clause.section === at),
      }))
      .filter((section) => section.heading !== '' || section.bindings.length > 0),
  }
}

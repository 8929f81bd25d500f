import { useQuery } from '@tanstack/react-query'
import type { PurposeRule, Rules } from '@yakusoku/policy'
import { Choice } from '../../../parts/choice.tsx'
import { Field } from '../../../parts/field.tsx'
import { useLanguage } from '../../../text/language.tsx'
import { dayInJapan } from '../../../text/moment.ts'
import { useWords } from '../../../text/words.ts'
import { sessionQuery } from '../../../wire/queries.ts'
import { withPurpose } from './change-rules.ts'
import { formWords } from './reading-words.ts'

interface RelatedToProps {
  readonly rules: Rules
  readonly purpose: PurposeRule
  readonly onChange: (rules: Rules) => void
}

/** Why a person could foresee this purpose from an earlier one (Art. 17(2)); with a name and a day. */
export function RelatedTo({ rules, purpose, onChange }: RelatedToProps) {
  const words = useWords(formWords)
  const { language } = useLanguage()
  const { data: session } = useQuery(sessionQuery)
  const { relatedTo, ...rest } = purpose
  const set = (to: string, reason: string) => {
    const by = session?.name ?? ''
    const related = { purpose: to, reason, by, on: dayInJapan(new Date()) }
    const changed = to === '' ? rest : { ...rest, relatedTo: related }
    onChange(withPurpose(rules, purpose.id, changed))
  }
  return (
    <details open={relatedTo !== undefined}>
      <summary className="inline-flex min-h-11 items-center text-left text-key-900 underline underline-offset-4">
        {words.related}
      </summary>
      <p className="text-dns-14N-130 leading-relaxed text-solid-gray-700">{words.relatedHint}</p>
      <Choice
        className="mt-3 w-full"
        label={words.relatedTo}
        any={words.relatedNone}
        value={relatedTo?.purpose ?? ''}
        options={rules.purposes
          .filter(({ id }) => id !== purpose.id)
          .map(({ id, label }) => ({ value: id, label: label[language] }))}
        onChange={(to) => set(to, relatedTo?.reason ?? '')}
      />
      {relatedTo && (
        <Field
          className="mt-3"
          label={words.reason}
          rows={2}
          value={relatedTo.reason}
          onChange={(reason) => set(relatedTo.purpose, reason)}
          fault={relatedTo.reason.length < 10 ? words.reason : null}
        />
      )}
    </details>
  )
}

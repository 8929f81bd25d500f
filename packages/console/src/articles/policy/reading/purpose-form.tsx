import { type Category, categories } from '@yakusoku/contract'
import { useState } from 'react'
import { Checks } from '../../../parts/checks.tsx'
import { Field } from '../../../parts/field.tsx'
import { useLanguage } from '../../../text/language.tsx'
import { useWords } from '../../../text/words.ts'
import { withPurpose } from './change-rules.ts'
import { formWords } from './reading-words.ts'
import { RelatedTo } from './related-to.tsx'
import type { RuleFormProps } from './rule-form-props.ts'

const idPattern = /^[a-z][a-z0-9-]{0,30}$/

/** One purpose: what it is called, what it may see, whether a person may stop it. */
export function PurposeForm({ rules, name, onChange }: RuleFormProps) {
  const words = useWords(formWords)
  const { language } = useLanguage()
  const purpose = rules.purposes.find(({ id }) => id === name)
  if (!purpose) return null
  const set = (part: Partial<typeof purpose>) => {
    const changed = { ...purpose, ...part }
    onChange(withPurpose(rules, name, changed), `purposes/${changed.id}`)
  }
  const label = (part: Partial<typeof purpose.label>) =>
    set({ label: { ...purpose.label, ...part } })
  return (
    <div className="space-y-4">
      <Field
        label={words.labelJa}
        lang="ja"
        rows={2}
        value={purpose.label.ja}
        onChange={(ja) => label({ ja })}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <Field
          label={words.labelEn}
          lang="en"
          value={purpose.label.en}
          onChange={(en) => label({ en })}
        />
        <PurposeId
          key={name}
          id={name}
          taken={rules.purposes.map(({ id }) => id)}
          onChange={(id) => set({ id })}
        />
      </div>
      <details>
        <summary className="inline-flex min-h-11 items-center text-key-900 underline underline-offset-4">
          {words.categoriesCount(purpose.categories.length)}
        </summary>
        <Checks
          legend={words.categories}
          options={(Object.keys(categories) as Category[]).map((value) => ({
            value,
            label: categories[value][language],
          }))}
          chosen={purpose.categories}
          onChange={(chosen) => set({ categories: chosen })}
        />
      </details>
      <label className="flex min-h-11 items-center gap-2.5">
        <input
          type="checkbox"
          className="size-5 accent-key-900"
          checked={purpose.stoppable}
          onChange={(event) => set({ stoppable: event.target.checked })}
        />
        {words.stoppable}
      </label>
      <RelatedTo rules={rules} purpose={purpose} onChange={onChange} />
    </div>
  )
}

interface PurposeIdProps {
  readonly id: string
  readonly taken: readonly string[]
  readonly onChange: (id: string) => void
}

/** A half-typed id is kept here and reaches the rules only once it is one. */
function PurposeId({ id, taken, onChange }: PurposeIdProps) {
  const words = useWords(formWords)
  const [typed, setTyped] = useState(id)
  const clashes = typed !== id && taken.includes(typed)
  const faulty = !idPattern.test(typed)
  return (
    <div onBlur={() => typed !== id && !clashes && !faulty && onChange(typed)}>
      <Field
        label={words.id}
        value={typed}
        onChange={setTyped}
        hint={words.idHint}
        fault={clashes ? words.idTaken : faulty ? words.idHint : null}
      />
    </div>
  )
}

import type { Rules } from '@yakusoku/policy'
import type { ReactNode } from 'react'
import { Checks } from '../../../parts/checks.tsx'
import { Field } from '../../../parts/field.tsx'
import { useLanguage } from '../../../text/language.tsx'
import { useWords } from '../../../text/words.ts'
import { formWords } from './reading-words.ts'
import type { RuleFormProps } from './rule-form-props.ts'
import type { RuleGroup, SoleRule } from './rule-list.ts'
import { exceptionWords, measureWords } from './rule-words.ts'

type Measure = NonNullable<Rules['safeguards']>['measures'][number]
type Exception = NonNullable<Rules['retention']>['exceptions'][number]
type FormProps = Omit<RuleFormProps, 'name'>

const forms: Partial<Record<RuleGroup, (props: FormProps) => ReactNode>> = {
  collection: CollectionForm,
  safeguards: SafeguardsForm,
  retention: RetentionForm,
  publication: PublicationForm,
  change: ChangeForm,
  contact: ContactForm,
}

/** What a rule of which there is one says besides its clauses; nothing for most. */
export function SoleForm({ group, ...props }: FormProps & { group: RuleGroup }) {
  const Form = forms[group]
  return Form && props.rules[group as SoleRule] ? <Form {...props} /> : null
}

function CollectionForm({ rules, onChange }: FormProps) {
  const words = useWords(formWords)
  const now = { clauses: [], identifiers: [], ...rules.collection }
  return (
    <Field
      label={words.identifiers}
      rows={3}
      value={now.identifiers.join('\n')}
      onChange={(value) => {
        const identifiers = value === '' ? [] : value.split('\n')
        onChange({ ...rules, collection: { ...now, identifiers } })
      }}
    />
  )
}

function SafeguardsForm({ rules, onChange }: FormProps) {
  const words = useWords(formWords)
  const { language } = useLanguage()
  const now = { clauses: [], measures: [], ...rules.safeguards }
  return (
    <Checks
      legend={words.measures}
      options={(Object.keys(measureWords) as Measure[]).map((value) => ({
        value,
        label: measureWords[value][language],
      }))}
      chosen={now.measures}
      onChange={(measures) => onChange({ ...rules, safeguards: { ...now, measures } })}
    />
  )
}

function RetentionForm({ rules, onChange }: FormProps) {
  const words = useWords(formWords)
  const { language } = useLanguage()
  const now = { clauses: [], exceptions: [], ...rules.retention }
  return (
    <Checks
      legend={words.exceptions}
      options={(Object.keys(exceptionWords) as Exception[]).map((value) => ({
        value,
        label: exceptionWords[value][language],
      }))}
      chosen={now.exceptions}
      onChange={(exceptions) => onChange({ ...rules, retention: { ...now, exceptions } })}
    />
  )
}

function PublicationForm({ rules, onChange }: FormProps) {
  const words = useWords(formWords)
  const { url = '', ...rest } = { clauses: [], ...rules.publication }
  return (
    <Field
      label={words.url}
      type="url"
      value={url}
      onChange={(value) =>
        onChange({ ...rules, publication: { ...rest, ...(value && { url: value }) } })
      }
    />
  )
}

function ChangeForm({ rules, onChange }: FormProps) {
  const words = useWords(formWords)
  const { noticeDays, ...rest } = { clauses: [], ...rules.change }
  return (
    <Field
      label={words.notice}
      type="number"
      min="1"
      value={noticeDays?.toString() ?? ''}
      onChange={(value) => {
        const days = Number.parseInt(value, 10)
        onChange({ ...rules, change: { ...rest, ...(days > 0 && { noticeDays: days }) } })
      }}
    />
  )
}

function ContactForm({ rules, onChange }: FormProps) {
  const words = useWords(formWords)
  const { department = '', ...rest } = { clauses: [], ...rules.contact }
  return (
    <Field
      label={words.department}
      value={department}
      onChange={(value) =>
        onChange({ ...rules, contact: { ...rest, ...(value && { department: value }) } })
      }
    />
  )
}

import type { Rules } from '@yakusoku/policy'
import { Field } from '../../../parts/field.tsx'
import { useWords } from '../../../text/words.ts'
import { formWords } from './reading-words.ts'
import type { RuleFormProps } from './rule-form-props.ts'

const optional = ['email', 'phone', 'address', 'representative', 'officer'] as const
const types = { email: 'email', phone: 'tel' } as const

/** Who the company is and how it is reached, as the policy says. */
export function CompanyForm({ rules, onChange }: Omit<RuleFormProps, 'name'>) {
  const words = useWords(formWords)
  const set = (part: keyof Rules['company'], value: string) => {
    const { [part]: _, ...rest } = rules.company
    // An empty name stays for the person to fill; anything else that is empty is not stated.
    const company = value === '' && part !== 'name' ? rest : { ...rest, [part]: value }
    onChange({ ...rules, company: company as Rules['company'] })
  }
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field
        label={words.name}
        value={rules.company.name}
        onChange={(value) => set('name', value)}
      />
      {optional.map((part) => (
        <Field
          key={part}
          label={words[part]}
          type={part === 'email' || part === 'phone' ? types[part] : 'text'}
          value={rules.company[part] ?? ''}
          onChange={(value) => set(part, value)}
        />
      ))}
    </div>
  )
}

import { grounds } from '@yakusoku/contract'
import type { ProvisionRule } from '@yakusoku/policy'
import { Choice } from '../../../parts/choice.tsx'
import { Field } from '../../../parts/field.tsx'
import { useLanguage } from '../../../text/language.tsx'
import { useWords } from '../../../text/words.ts'
import { withProvision } from './change-rules.ts'
import { formWords } from './reading-words.ts'
import type { RuleFormProps } from './rule-form-props.ts'

type Basis = ProvisionRule['basis']
const bases = Object.keys(grounds) as Basis[]

/** One case in which data leave the company: on which ground, to whom, to which country. */
export function ProvisionForm({ rules, name, onChange }: RuleFormProps) {
  const words = useWords(formWords)
  const { language } = useLanguage()
  const provision = rules.provisions[Number(name) - 1]
  if (!provision) return null
  const set = (changed: ProvisionRule) => onChange(withProvision(rules, Number(name), changed))
  const { recipient, country, ...rest } = provision
  const withRecipient = (part: Partial<{ ja: string; en: string }>) => {
    const named = { ja: '', en: '', ...recipient, ...part }
    const both = { ja: named.ja || named.en, en: named.en || named.ja }
    const empty = named.ja === '' && named.en === ''
    set({ ...rest, ...(country && { country }), ...(!empty && { recipient: both }) })
  }
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Choice
        className="w-full"
        label={words.basis}
        value={provision.basis}
        options={bases.map((value) => ({ value, label: grounds[value][language] }))}
        onChange={(basis) => set({ ...provision, basis: basis as Basis })}
      />
      <Field
        label={words.country}
        value={country ?? ''}
        onChange={(value) => {
          const known = value.toUpperCase().slice(0, 2)
          set({ ...rest, ...(recipient && { recipient }), ...(known && { country: known }) })
        }}
      />
      <Field
        label={words.recipientJa}
        lang="ja"
        value={recipient?.ja ?? ''}
        onChange={(ja) => withRecipient({ ja })}
      />
      <Field
        label={words.recipientEn}
        lang="en"
        value={recipient?.en ?? ''}
        onChange={(en) => withRecipient({ en })}
      />
    </div>
  )
}

import type { Rules } from '@yakusoku/policy'
import { Checks } from '../../../parts/checks.tsx'
import { Field } from '../../../parts/field.tsx'
import { useLanguage } from '../../../text/language.tsx'
import { useWords } from '../../../text/words.ts'
import { formWords } from './reading-words.ts'
import type { RuleFormProps } from './rule-form-props.ts'
import { channelWords, requestKindWords } from './rule-words.ts'

type Requests = NonNullable<Rules['requests']>
type Channel = NonNullable<Requests['channels']>[number]

/** What a person may ask for, how, at what price, and by when the answer is promised. */
export function RequestsForm({ rules, onChange }: Omit<RuleFormProps, 'name'>) {
  const words = useWords(formWords)
  const { language } = useLanguage()
  const { requests } = rules
  if (!requests) return null
  const set = (part: Partial<Requests>) =>
    onChange({ ...rules, requests: { ...requests, ...part } })
  const number = (name: 'feeYen' | 'promisedDays', typed: string) => {
    const { [name]: _, ...rest } = requests
    const value = Number.parseInt(typed, 10)
    const isOne = value > 0 || (value === 0 && name === 'feeYen')
    onChange({ ...rules, requests: isOne ? { ...rest, [name]: value } : rest })
  }
  return (
    <div className="space-y-4">
      <Checks
        legend={words.kinds}
        options={Object.entries(requestKindWords).map(([value, label]) => ({
          value,
          label: label[language],
        }))}
        chosen={requests.kinds}
        onChange={(kinds) => set({ kinds })}
      />
      <Checks
        legend={words.channels}
        options={(Object.keys(channelWords) as Channel[]).map((value) => ({
          value,
          label: channelWords[value][language],
        }))}
        chosen={requests.channels ?? []}
        onChange={(channels) => set({ channels })}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <Field
          label={words.fee}
          type="number"
          min="0"
          value={requests.feeYen?.toString() ?? ''}
          onChange={(value) => number('feeYen', value)}
        />
        <Field
          label={words.days}
          type="number"
          min="1"
          value={requests.promisedDays?.toString() ?? ''}
          onChange={(value) => number('promisedDays', value)}
        />
      </div>
      <Field
        label={words.documents}
        rows={3}
        value={requests.identityDocuments.join('\n')}
        onChange={(value) => set({ identityDocuments: value === '' ? [] : value.split('\n') })}
      />
    </div>
  )
}

import type { ScheduleRule } from '@yakusoku/policy'
import { Choice } from '../../../parts/choice.tsx'
import { Field } from '../../../parts/field.tsx'
import { useLanguage } from '../../../text/language.tsx'
import { useWords } from '../../../text/words.ts'
import { withSchedule } from './change-rules.ts'
import { formWords } from './reading-words.ts'
import type { RuleFormProps } from './rule-form-props.ts'
import { afterwardsWords, unitWords } from './rule-words.ts'

type Afterwards = ScheduleRule['afterwards']

/** How long, on what ground, and what then happens. */
export function ScheduleForm({ rules, name, onChange }: RuleFormProps) {
  const words = useWords(formWords)
  const { language } = useLanguage()
  const schedule = rules.schedules.find(({ id }) => id === name)
  if (!schedule) return null
  const set = (part: Partial<ScheduleRule>) =>
    onChange(withSchedule(rules, name, { ...schedule, ...part }))
  const unit = schedule.period.slice(-1)
  const length = schedule.period.slice(1, -1)
  const period = (digits: string, of: string) => {
    const n = Number.parseInt(digits, 10)
    if (n >= 1 && n <= 9999) set({ period: `P${n}${of}` })
  }
  return (
    <div className="space-y-4">
      <div className="grid gap-4 sm:grid-cols-3">
        <Field
          label={words.period}
          type="number"
          min="1"
          value={length}
          onChange={(value) => period(value, unit)}
        />
        <Choice
          className="w-full"
          label={words.unit}
          value={unit}
          options={(['Y', 'M', 'D'] as const).map((value) => ({
            value,
            label: unitWords[value][language],
          }))}
          onChange={(value) => period(length, value)}
        />
        <Choice
          className="w-full"
          label={words.afterwards}
          value={schedule.afterwards}
          options={(Object.keys(afterwardsWords) as Afterwards[]).map((value) => ({
            value,
            label: afterwardsWords[value][language],
          }))}
          onChange={(value) => set({ afterwards: value as Afterwards })}
        />
      </div>
      <Field
        label={words.groundJa}
        lang="ja"
        value={schedule.ground.ja}
        onChange={(ja) => set({ ground: { ...schedule.ground, ja } })}
      />
      <Field
        label={words.groundEn}
        lang="en"
        value={schedule.ground.en}
        onChange={(en) => set({ ground: { ...schedule.ground, en } })}
      />
    </div>
  )
}

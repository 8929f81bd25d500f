import type { Rules } from '@yakusoku/policy'
import { CompanyForm } from './company-form.tsx'
import { ProvisionForm } from './provision-form.tsx'
import { PurposeForm } from './purpose-form.tsx'
import { RequestsForm } from './requests-form.tsx'
import { splitKey } from './rule-list.ts'
import { ScheduleForm } from './schedule-form.tsx'
import { SoleForm } from './sole-form.tsx'

export interface RuleFormProps {
  readonly rules: Rules
  /** The rule's name within its group. */
  readonly name: string
  /** The rules as corrected; `key` where the rule now has another one. */
  readonly onChange: (rules: Rules, key?: string) => void
}

/** The fields of one rule, by its group. */
export function RuleForm({ ruleKey, ...props }: Omit<RuleFormProps, 'name'> & { ruleKey: string }) {
  const { group, name } = splitKey(ruleKey)
  if (ruleKey === 'company') return <CompanyForm {...props} />
  if (group === 'purposes') return <PurposeForm {...props} name={name} />
  if (group === 'provisions') return <ProvisionForm {...props} name={name} />
  if (group === 'schedules') return <ScheduleForm {...props} name={name} />
  if (group === 'requests') return <RequestsForm {...props} />
  return <SoleForm {...props} group={group} />
}

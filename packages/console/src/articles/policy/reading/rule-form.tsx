import { CompanyForm } from './company-form.tsx'
import { ProvisionForm } from './provision-form.tsx'
import { PurposeForm } from './purpose-form.tsx'
import { RequestsForm } from './requests-form.tsx'
import type { RuleFormProps } from './rule-form-props.ts'
import { splitKey } from './rule-list.ts'
import { ScheduleForm } from './schedule-form.tsx'
import { SoleForm } from './sole-form.tsx'

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

import type { Rules } from '@yakusoku/policy'

/** What the fields of a rule are drawn from, and whom they tell. */
export interface RuleFormProps {
  readonly rules: Rules
  /** The rule's name within its group. */
  readonly name: string
  /** The rules as corrected; `key` where the rule now has another one. */
  readonly onChange: (rules: Rules, key?: string) => void
}

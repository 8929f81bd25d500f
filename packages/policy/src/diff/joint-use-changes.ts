import type { ProvisionRule } from '../bundle/rules.ts'
import type { RuleChange } from './policy-diff.ts'
import { changeOf } from './reasons.ts'
import { outwardReasons as reasons } from './reasons-outward.ts'

/** The five things a joint use tells (Art. 27(5)(iii)): which may change after telling, and which may not (27(6)). */
export function jointUseChanges(
  rule: string,
  was: ProvisionRule,
  { clauses, joint, basis }: ProvisionRule,
): RuleChange[] {
  const old = was.joint
  if (joint === undefined) {
    // What is no longer stated is no longer bounded.
    const isUnbounded = old !== undefined && basis === 'joint-use'
    return isUnbounded ? [changeOf(rule, 'widened', clauses, reasons.jointWider)] : []
  }
  if (old === undefined) return [changeOf(rule, 'changed', clauses, reasons.jointUse)]
  const isMore = joint.items.some((item) => !old.items.includes(item))
  const isLess = old.items.some((item) => !joint.items.includes(item))
  const isOther =
    joint.purposes.toSorted().join(' ') !== old.purposes.toSorted().join(' ') ||
    JSON.stringify(joint.responsible) !== JSON.stringify(old.responsible)
  return [
    ...(isMore || joint.users.ja !== old.users.ja
      ? [changeOf(rule, 'widened', clauses, reasons.jointWider)]
      : []),
    ...(isOther ? [changeOf(rule, 'changed', clauses, reasons.jointToldFirst)] : []),
    ...(isLess ? [changeOf(rule, 'narrowed', clauses, reasons.less)] : []),
  ]
}

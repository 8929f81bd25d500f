import { type ChangeClass, Problem } from '@yakusoku/contract'
import { changeClasses } from '@yakusoku/policy'
import type { Reader } from '../../../platform/database/database.ts'
import type { Turn } from './activate.ts'
import { classOf } from './compare.ts'
import { findDraft } from './store.ts'
import type { Draft } from './version.ts'

/**
 * What the scheduled version that later replaces this one asks of the company, as a change of this one; null where
 * none does, or nothing differs.
 *
 * @throws Problem `policy.replacement-unconfirmed` where that is graver than what was confirmed when it was
 *   activated: consent nobody has thought of asking for (Art. 18(1)) would be due on a day nobody looks.
 */
export async function classOfReplacement(
  read: Reader,
  version: Draft,
  { replacedBy, insteadOf }: Pick<Turn, 'replacedBy' | 'insteadOf'>,
): Promise<ChangeClass | null> {
  const next = replacedBy && (await findDraft(read, replacedBy.id))
  if (!next) return null
  const asks = classOf(version, next)
  const confirmed = classOf(insteadOf && (await findDraft(read, insteadOf.id)), next)
  if (gravity(asks) <= gravity(confirmed)) return asks
  throw new Problem('policy.replacement-unconfirmed', {
    number: next.number ?? 0,
    day: next.inForceFrom ?? '',
    class: asks ?? '',
  })
}

function gravity(change: ChangeClass | null): number {
  return change === null ? -1 : changeClasses.indexOf(change)
}

import type { Rules } from '../bundle/rules.ts'
import type { RuleChange } from './policy-diff.ts'
import { changeOf, type Reason } from './reasons.ts'
import { inwardReasons as reasons } from './reasons-inward.ts'

type Requests = NonNullable<Rules['requests']>

/** What a person may ask for, how, at what price and by when (Art. 32-38): what makes asking harder is told. */
export function requestChanges({ requests: was }: Rules, { requests: now }: Rules): RuleChange[] {
  if (was === undefined && now === undefined) return []
  if (was === undefined) return [told('added', now, reasons.moreRights)]
  if (now === undefined) return [told('removed', was, reasons.fewerRights)]
  const { more, less } = rightsOf(was, now)
  return [
    ...(less ? [told('narrowed', now, reasons.fewerRights)] : []),
    ...(feeOf(now) > feeOf(was) ? [told('narrowed', now, reasons.feeRaised)] : []),
    ...(more || feeOf(now) < feeOf(was) ? [told('widened', now, reasons.moreRights)] : []),
  ]
}

function rightsOf(was: Requests, now: Requests): { more: boolean; less: boolean } {
  const ways = [
    compareRows(was.kinds, now.kinds),
    compareRows(was.channels, now.channels),
    compareRows(was.agents, now.agents),
    compareRows(was.delivery, now.delivery),
    // One more paper to show is one more burden (Art. 37(4)).
    compareRows(now.identityDocuments, was.identityDocuments),
  ]
  const later = (now.promisedDays ?? 0) - (was.promisedDays ?? now.promisedDays ?? 0)
  const isUnpromised = was.promisedDays !== undefined && now.promisedDays === undefined
  return {
    more: ways.some(({ more }) => more) || (later < 0 && !isUnpromised),
    less: ways.some(({ less }) => less) || later > 0 || isUnpromised,
  }
}

/** A row that is absent on one side is unknown there, and says nothing. */
function compareRows(
  was: readonly string[] | undefined,
  now: readonly string[] | undefined,
): { more: boolean; less: boolean } {
  if (was === undefined || now === undefined) return { more: false, less: false }
  return {
    more: now.some((one) => !was.includes(one)),
    less: was.some((one) => !now.includes(one)),
  }
}

/** What is not stated may not be charged (Art. 38(2)). */
function feeOf({ feeYen }: Requests): number {
  return feeYen ?? 0
}

function told(
  change: RuleChange['change'],
  requests: Requests | undefined,
  reason: Reason,
): RuleChange {
  return changeOf('requests', change, requests?.clauses ?? [], reason)
}

import type { ProvisionRule } from '../bundle/rules.ts'
import { compareStated, type ReadSide, statedText } from './clause-texts.ts'
import { jointUseChanges } from './joint-use-changes.ts'
import type { RuleChange } from './policy-diff.ts'
import { grounds, reasonForWords } from './provision-grounds.ts'
import { changeOf } from './reasons.ts'
import { outwardReasons as reasons } from './reasons-outward.ts'

/** Provision to others: added, given up, on another ground, to more people, of more, abroad (Art. 27, 28). */
export function provisionChanges(before: ReadSide, after: ReadSide): RuleChange[] {
  const pairs = pairProvisions(before.rules.provisions, after.rules.provisions)
  const kept = new Set(pairs.values())
  return [
    ...after.rules.provisions.flatMap((provision, at) => {
      const rule = `provisions/${at + 1}`
      const was = pairs.get(provision)
      return was === undefined
        ? added(rule, provision)
        : changed(rule, { before, after, was, provision })
    }),
    ...before.rules.provisions.flatMap((provision, at) =>
      kept.has(provision)
        ? []
        : [changeOf(`provisions/${at + 1}`, 'removed', provision.clauses, reasons.less)],
    ),
  ]
}

/** Provisions have no names: the same ground and recipient, then the same clauses, then the same ground. */
function pairProvisions(
  before: readonly ProvisionRule[],
  after: readonly ProvisionRule[],
): Map<ProvisionRule, ProvisionRule> {
  const pairs = new Map<ProvisionRule, ProvisionRule>()
  const free = new Set(before)
  const alike = alikeAmong(before)
  const tests = [
    (one: ProvisionRule, other: ProvisionRule) =>
      one.basis === other.basis && common(one, other) === one.clauses.length,
    (one: ProvisionRule, other: ProvisionRule) =>
      one.basis === other.basis &&
      one.recipient !== undefined &&
      one.recipient.ja === other.recipient?.ja,
    (one: ProvisionRule, other: ProvisionRule) =>
      one.basis === other.basis && common(one, other) > 1,
    (one: ProvisionRule, other: ProvisionRule) => common(one, other) * 2 > one.clauses.length,
  ]
  for (const test of tests) {
    for (const provision of after) {
      const was = pairs.has(provision)
        ? undefined
        : alike(provision).find((one) => free.has(one) && test(provision, one))
      if (was === undefined) continue
      pairs.set(provision, was)
      free.delete(was)
    }
  }
  return pairs
}

/** No policy lists as many cases; a clause named by more tells none of them apart. */
const MANY = 100

/** Those that could be the same case: with the same recipient, or with a clause in common. */
function alikeAmong(
  before: readonly ProvisionRule[],
): (provision: ProvisionRule) => readonly ProvisionRule[] {
  const found = new Map<string, ProvisionRule[]>()
  for (const provision of before) {
    for (const key of keysOf(provision)) {
      const same = found.get(key)
      if (same === undefined) found.set(key, [provision])
      else if (same.length < MANY) same.push(provision)
    }
  }
  return (provision) => [...new Set(keysOf(provision).flatMap((key) => found.get(key) ?? []))]
}

/** The clause of its own first: the one that leads to a list is everybody's. */
function keysOf({ clauses, recipient }: ProvisionRule): string[] {
  return [...clauses, ...(recipient === undefined ? [] : [`to ${recipient.ja}`])]
}

function common(one: ProvisionRule, other: ProvisionRule): number {
  return one.clauses.filter((id) => other.clauses.includes(id)).length
}

function added(rule: string, provision: ProvisionRule): RuleChange[] {
  const { basis, clauses } = provision
  return [
    changeOf(rule, 'added', clauses, grounds[basis]),
    ...(isAbroad(provision) ? [changeOf(rule, 'added', clauses, reasons.abroad)] : []),
  ]
}

interface Kept {
  readonly before: ReadSide
  readonly after: ReadSide
  readonly was: ProvisionRule
  readonly provision: ProvisionRule
}

function changed(rule: string, kept: Kept): RuleChange[] {
  const { was, provision } = kept
  const { clauses, basis } = provision
  return [
    ...(was.basis === basis ? [] : [changeOf(rule, 'changed', clauses, grounds[basis])]),
    ...detailChanges(rule, was, provision),
    ...jointUseChanges(rule, was, provision),
    ...wordChanges(rule, kept),
  ]
}

/** To whom, to which country, what and why: what is stated no longer is bounded no longer. */
function detailChanges(rule: string, was: ProvisionRule, provision: ProvisionRule): RuleChange[] {
  const { clauses, basis, recipient } = provision
  // Who uses and which items: the two things a joint use may not widen by telling (Art. 27(6)).
  const wider = basis === 'joint-use' ? reasons.jointWider : grounds[basis]
  const changes: RuleChange[] = []
  if (was.country !== provision.country && (isAbroad(provision) || isUnstated(was, provision))) {
    changes.push(changeOf(rule, 'widened', clauses, reasons.abroad))
  }
  if (!isSameRecipient(recipient, was.recipient)) {
    const change = recipient === undefined ? 'widened' : 'changed'
    changes.push(changeOf(rule, change, clauses, wider))
  }
  const { more, less } = scopeOf(was, provision)
  if (more) changes.push(changeOf(rule, 'widened', clauses, wider))
  if (less) changes.push(changeOf(rule, 'narrowed', clauses, reasons.less))
  return changes
}

function isSameRecipient(
  one: ProvisionRule['recipient'],
  other: ProvisionRule['recipient'],
): boolean {
  return one?.ja === other?.ja && one?.en === other?.en
}

/** A country that is named no longer may be any (Art. 28(2)). */
function isUnstated(was: ProvisionRule, { country }: ProvisionRule): boolean {
  return country === undefined && isAbroad(was)
}

function scopeOf(was: ProvisionRule, now: ProvisionRule): { more: boolean; less: boolean } {
  const ways = [
    [was.items, now.items],
    [was.purposes, now.purposes],
  ] as const
  return {
    more: ways.some(([old, next]) => hasMore(old, next)),
    less: ways.some(([old, next]) => hasMore(next, old)),
  }
}

/** Where the rule says nothing more than the text, the text's own words are judged. */
function wordChanges(rule: string, { before, after, was, provision }: Kept): RuleChange[] {
  const { clauses } = provision
  const [old, now] = [
    { clauses: was.clauses, texts: before.texts },
    { clauses, texts: after.texts },
  ]
  const words = compareStated(old, now)
  if (words === 'same') return []
  if (words === 'editorial') return [changeOf(rule, 'changed', clauses, reasons.editorial)]
  if (words === 'narrowed') return [changeOf(rule, 'narrowed', clauses, reasons.less)]
  const reason = reasonForWords({
    basis: provision.basis,
    words,
    old: statedText(old),
    now: statedText(now),
  })
  return [changeOf(rule, words, clauses, reason)]
}

function isAbroad({ basis, country }: ProvisionRule): boolean {
  const isExcepted = grounds[basis] === reasons.byLaw
  return country !== undefined && country !== 'JP' && !isExcepted
}

/** Whether the second list has more; one that is absent bounds nothing. */
function hasMore(
  before: readonly string[] | undefined,
  after: readonly string[] | undefined,
): boolean {
  if (before === undefined) return false
  return after === undefined || after.some((one) => !before.includes(one))
}

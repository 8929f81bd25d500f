import type { ProvisionRule } from '../bundle/rules.ts'
import { compareStated, type ReadSide } from './clause-texts.ts'
import { jointUseChanges } from './joint-use-changes.ts'
import type { RuleChange } from './policy-diff.ts'
import { changeOf, type Reason } from './reasons.ts'
import { outwardReasons as reasons } from './reasons-outward.ts'

/** What a case of provision rests on: consent, an exception, or nothing the law knows. */
const grounds: Readonly<Record<ProvisionRule['basis'], Reason>> = {
  consent: reasons.byConsent,
  payment: reasons.noGround,
  advertising: reasons.noGround,
  nda: reasons.noGround,
  other: reasons.noGround,
  entrustment: reasons.entrustment,
  law: reasons.byLaw,
  'public-authority': reasons.byLaw,
  emergency: reasons.byLaw,
  succession: reasons.succession,
  'joint-use': reasons.jointUse,
  'opt-out': reasons.optOut,
}

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
  const ground = grounds[basis]
  const changes: RuleChange[] = []
  if (was.basis !== basis) changes.push(changeOf(rule, 'changed', clauses, ground))
  if (isAbroad(provision) && was.country !== provision.country) {
    changes.push(changeOf(rule, 'widened', clauses, reasons.abroad))
  }
  if (provision.recipient !== undefined && was.recipient?.ja !== provision.recipient.ja) {
    changes.push(changeOf(rule, 'changed', clauses, ground))
  }
  const more = [...moreOf(was.items, provision.items), ...moreOf(was.purposes, provision.purposes)]
  const less = [...moreOf(provision.items, was.items), ...moreOf(provision.purposes, was.purposes)]
  if (more.length > 0) changes.push(changeOf(rule, 'widened', clauses, ground))
  if (less.length > 0) changes.push(changeOf(rule, 'narrowed', clauses, reasons.less))
  return [...changes, ...jointUseChanges(rule, was, provision), ...wordChanges(rule, kept)]
}

/** Where the rule says nothing more than the text, the text's own words are judged. */
function wordChanges(rule: string, { before, after, was, provision }: Kept): RuleChange[] {
  const words = compareStated(
    { clauses: was.clauses, texts: before.texts },
    { clauses: provision.clauses, texts: after.texts },
  )
  if (words === 'same') return []
  if (words === 'editorial') {
    return [changeOf(rule, 'changed', provision.clauses, reasons.editorial)]
  }
  if (words === 'narrowed') return [changeOf(rule, 'narrowed', provision.clauses, reasons.less)]
  return [changeOf(rule, words, provision.clauses, grounds[provision.basis])]
}

function isAbroad({ basis, country }: ProvisionRule): boolean {
  const isExcepted = grounds[basis] === reasons.byLaw
  return country !== undefined && country !== 'JP' && !isExcepted
}

/** Of two lists, what the second has more; an absent list says nothing. */
function moreOf(
  before: readonly string[] | undefined,
  after: readonly string[] | undefined,
): string[] {
  if (before === undefined || after === undefined) return []
  return after.filter((one) => !before.includes(one))
}

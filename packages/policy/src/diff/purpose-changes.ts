import type { PurposeRule } from '../bundle/rules.ts'
import { compareStated, type ReadSide } from './clause-texts.ts'
import type { RuleChange } from './policy-diff.ts'
import { categoryChanges } from './purpose-categories.ts'
import { changeOf } from './reasons.ts'
import { purposeReasons as reasons } from './reasons-purposes.ts'
import { compareWording, type WordingChange } from './wording.ts'

/** Purposes added, given up or reworded, and what they may see (Art. 17, 18, 20, 21). */
export function purposeChanges(before: ReadSide, after: ReadSide): RuleChange[] {
  const leads = new Set([...leadClauses(before), ...leadClauses(after)])
  const pairs = pairPurposes(before.rules.purposes, after.rules.purposes, leads)
  const kept = new Set(pairs.values())
  const gone = before.rules.purposes.filter((purpose) => !kept.has(purpose))
  return [
    ...after.rules.purposes.flatMap((purpose) => {
      const was = pairs.get(purpose)
      if (was === undefined) return [addedPurpose(purpose)]
      return changedPurpose({ before, after, was, purpose, leads })
    }),
    ...gone.map(({ id, clauses }) =>
      changeOf(`purposes/${id}`, 'removed', clauses, reasons.removed),
    ),
    ...leadChanges(before, after, leads),
    ...unruled(before, after),
  ]
}

const LEADS = /(?:次|以下|下記|左記)の|following|below/u

/** The sentence that leads to a list belongs to every purpose in it, and to none alone. */
function leadClauses({ document, rules }: ReadSide): string[] {
  const once = new Set<string>()
  const shared = new Set<string>()
  for (const { clauses } of rules.purposes) {
    for (const id of new Set(clauses)) (once.has(id) ? shared : once).add(id)
  }
  return document.clauses
    .filter(({ id, item, text }) => shared.has(id) && item === null && LEADS.test(text))
    .map(({ id }) => id)
}

/** By id and clause, then by clause, then by id: a renamed purpose is the same one, so is one that was moved. */
function pairPurposes(
  before: readonly PurposeRule[],
  after: readonly PurposeRule[],
  leads: ReadonlySet<string>,
): Map<PurposeRule, PurposeRule> {
  const pairs = new Map<PurposeRule, PurposeRule>()
  const free = new Set(before)
  const byId = Map.groupBy(before, ({ id }) => id)
  const byClause = new Map<string, PurposeRule[]>()
  for (const purpose of before) {
    for (const id of purpose.clauses) {
      if (leads.has(id)) continue
      const named = byClause.get(id)
      if (named === undefined) byClause.set(id, [purpose])
      else named.push(purpose)
    }
  }
  const alike = ({ clauses }: PurposeRule): PurposeRule[] =>
    clauses.flatMap((id) => byClause.get(id) ?? [])
  const ways: readonly ((purpose: PurposeRule) => readonly PurposeRule[])[] = [
    (purpose) => alike(purpose).filter(({ id }) => id === purpose.id),
    alike,
    ({ id }) => byId.get(id) ?? [],
  ]
  for (const find of ways) {
    for (const purpose of after) {
      const was = pairs.has(purpose) ? undefined : find(purpose).find((one) => free.has(one))
      if (was === undefined) continue
      pairs.set(purpose, was)
      free.delete(was)
    }
  }
  return pairs
}

function addedPurpose({ id, clauses, relatedTo }: PurposeRule): RuleChange {
  const reason = relatedTo === undefined ? reasons.added : reasons.addedRelated
  return changeOf(`purposes/${id}`, 'added', clauses, reason)
}

interface Kept {
  readonly before: ReadSide
  readonly after: ReadSide
  readonly was: PurposeRule
  readonly purpose: PurposeRule
  readonly leads: ReadonlySet<string>
}

function changedPurpose({ before, after, was, purpose, leads }: Kept): RuleChange[] {
  const rule = `purposes/${purpose.id}`
  const own = ({ clauses }: PurposeRule): string[] => clauses.filter((id) => !leads.has(id))
  const words = compareStated(
    { clauses: own(was), texts: before.texts },
    { clauses: own(purpose), texts: after.texts },
  )
  const named = [...own(was), ...own(purpose)]
  return [
    ...worded(rule, words, { named, isRelated: isNewlyRelated(was, purpose) }),
    ...labelChange(rule, words, { was, purpose }),
    ...categoryChanges({ was, purpose, text: after.document.text }),
    ...stopChange(rule, was, purpose),
  ]
}

/** A judgement made for an earlier change excuses no later one (Art. 17(2)). */
function isNewlyRelated(was: PurposeRule, { relatedTo }: PurposeRule): boolean {
  return relatedTo !== undefined && JSON.stringify(relatedTo) !== JSON.stringify(was.relatedTo)
}

function worded(
  rule: string,
  words: WordingChange,
  { named, isRelated }: { named: readonly string[]; isRelated: boolean },
): RuleChange[] {
  if (words === 'same') return []
  if (words === 'editorial') return [changeOf(rule, 'changed', named, reasons.editorial)]
  if (words !== 'widened') return [changeOf(rule, words, named, reasons[words])]
  const reason = isRelated ? reasons.addedRelated : reasons.widened
  return [changeOf(rule, 'widened', named, reason)]
}

/** The name is told beside the text; where the text changed, its own change says enough. */
function labelChange(
  rule: string,
  words: WordingChange,
  { was, purpose }: Pick<Kept, 'was' | 'purpose'>,
): RuleChange[] {
  const told = compareWording(was.label.ja, purpose.label.ja)
  const isSame = told === 'same' && was.label.en === purpose.label.en
  if (words !== 'same' || isSame) return []
  const reason = told === 'same' || told === 'editorial' ? reasons.editorial : reasons.label
  return [changeOf(rule, 'changed', purpose.clauses, reason)]
}

function stopChange(rule: string, was: PurposeRule, purpose: PurposeRule): RuleChange[] {
  const changes: RuleChange[] = []
  if (was.stoppable && !purpose.stoppable) {
    changes.push(changeOf(rule, 'widened', purpose.clauses, reasons.stopEnds))
  } else if (!was.stoppable && purpose.stoppable) {
    changes.push(changeOf(rule, 'narrowed', purpose.clauses, reasons.stopBegins))
  }
  if (was.anonymous !== undefined && purpose.anonymous === undefined) {
    const { clauses } = was.anonymous
    changes.push(changeOf(`anonymity/${purpose.id}`, 'removed', clauses, reasons.anonymityEnds))
  }
  return changes
}

/** The sentence over a list speaks for every purpose in it: where it widens, all of them do. */
function leadChanges(
  { texts: old }: ReadSide,
  { texts: now }: ReadSide,
  leads: ReadonlySet<string>,
): RuleChange[] {
  const statedOn = (texts: ReadonlyMap<string, string>) => ({
    clauses: [...leads].filter((id) => texts.has(id)),
    texts,
  })
  const words = compareStated(statedOn(old), statedOn(now))
  if (words === 'same') return []
  const named = [...leads].filter((id) => old.get(id) !== now.get(id))
  if (words === 'widened') return [changeOf('purposes', 'widened', named, reasons.leadWidened)]
  const reason = words === 'editorial' ? reasons.editorial : reasons.lead
  return [changeOf('purposes', 'changed', named, reason)]
}

/** A clause nobody bound yet may be a purpose nobody judged. */
function unruled(before: ReadSide, after: ReadSide): RuleChange[] {
  const known = new Set(before.document.clauses.map(({ id }) => id))
  const { rules } = after
  const bound = new Set([
    ...rules.purposes.flatMap(({ clauses }) => clauses),
    ...rules.statements.map(({ clause }) => clause),
    ...[rules.improvement, rules.permissions, rules.change].flatMap((rule) => rule?.clauses ?? []),
  ])
  const found = after.document.clauses.filter(
    ({ id, kind }) => kind === 'purposes' && !known.has(id) && !bound.has(id),
  )
  if (found.length === 0) return []
  const named = found.map(({ id }) => id)
  return [changeOf('purposes', 'added', named, reasons.unruled)]
}

import type { Rules } from '../bundle/rules.ts'
import { plainWords } from '../text/plain-words.ts'
import type { ReadSide } from './clause-texts.ts'
import type { RuleChange } from './policy-diff.ts'
import { changeOf, type Reason } from './reasons.ts'
import { inwardReasons as reasons } from './reasons-inward.ts'
import { outwardReasons as outward } from './reasons-outward.ts'

type Article = Exclude<keyof Rules, 'format' | 'policy' | 'purposes' | 'provisions' | 'schedules'>

/** Rules a policy has one of, and why a change of each is what it is. */
const single: readonly (readonly [Article, Reason])[] = [
  ['company', reasons.company],
  ['acquisition', reasons.collection],
  ['safeguards', reasons.safeguards],
  ['permissions', reasons.inner],
  ['breach', reasons.kept],
  ['improvement', reasons.kept],
  ['publication', reasons.kept],
  ['change', reasons.kept],
  ['contact', reasons.contact],
]

/** Collection, transmissions, safeguards, contact and the rest: what must be kept known (Art. 32(1)). */
export function otherChanges(before: ReadSide, after: ReadSide): RuleChange[] {
  return [
    ...collectionChanges(before.rules, after.rules),
    ...transmissionChanges(before.rules, after.rules),
    ...single.flatMap(([article, reason]) => singleChange({ before, after, article, reason })),
  ]
}

interface Single {
  readonly before: ReadSide
  readonly after: ReadSide
  readonly article: Article
  readonly reason: Reason
}

function singleChange({ before, after, article, reason }: Single): RuleChange[] {
  const [was, now] = [before.rules[article], after.rules[article]]
  const clauses = [...clausesOf(was), ...clausesOf(now)]
  if (was === undefined && now === undefined) return []
  if (was === undefined) return [changeOf(article, 'added', clauses, reason)]
  if (now === undefined) return [changeOf(article, 'removed', clauses, reasons.kept)]
  const [old, next] = [wordsOf(before, was), wordsOf(after, now)]
  if (fieldsOf(was) !== fieldsOf(now)) return [changeOf(article, 'changed', clauses, reason)]
  if (old.join() === next.join()) return []
  const isSurface = old.map(plainWords).join() === next.map(plainWords).join()
  const textReason = reason === reasons.inner ? reasons.kept : reason
  return [changeOf(article, 'changed', clauses, isSurface ? reasons.editorial : textReason)]
}

function clausesOf(rule: unknown): string[] {
  // Every rule that is stated by clauses names them so; those of the company are not stated by any.
  const { clauses = [] } = (rule ?? {}) as { readonly clauses?: string[] }
  return clauses
}

/** What a rule says besides the clauses it names. */
function fieldsOf(rule: unknown): string {
  return JSON.stringify({ ...(rule as object), clauses: undefined })
}

function wordsOf({ texts }: ReadSide, rule: unknown): string[] {
  return clausesOf(rule).map((id) => texts.get(id) ?? '')
}

function collectionChanges({ collection: was }: Rules, { collection: now }: Rules): RuleChange[] {
  if (was === undefined && now === undefined) return []
  const clauses = [...(was?.clauses ?? []), ...(now?.clauses ?? [])]
  const [old, next] = [takenBy(was), takenBy(now)]
  const more = next.filter((one) => !old.includes(one))
  const less = old.filter((one) => !next.includes(one))
  const isSensitive = more.some((one) => one === 'health' || one === 'other-sensitive')
  return [
    ...(isSensitive
      ? [changeOf('collection', 'widened', clauses, reasons.sensitiveCollection)]
      : []),
    ...(more.length > 0 ? [changeOf('collection', 'widened', clauses, reasons.collection)] : []),
    ...(less.length > 0 ? [changeOf('collection', 'narrowed', clauses, reasons.collection)] : []),
  ]
}

function takenBy(collection: Rules['collection']): string[] {
  const points = collection?.points ?? []
  return [
    ...(collection?.identifiers ?? []),
    ...points.flatMap(({ id, categories }) => [`point ${id}`, ...categories]),
  ]
}

function transmissionChanges(
  { transmissions: was = [] }: Rules,
  { transmissions: now = [] }: Rules,
): RuleChange[] {
  const old = new Map(was.map((sent) => [sent.id, sent]))
  const kept = now.flatMap((sent): RuleChange[] => {
    const before = old.get(sent.id)
    old.delete(sent.id)
    const reason = sent.route === 'consent' ? outward.transmissionByConsent : outward.transmission
    const rule = `transmissions/${sent.id}`
    if (before === undefined) return [changeOf(rule, 'added', sent.clauses, reason)]
    if (fieldsOf(before) === fieldsOf(sent)) return []
    return [changeOf(rule, 'changed', sent.clauses, reason)]
  })
  const gone = [...old.values()].map(({ id, clauses }) =>
    changeOf(`transmissions/${id}`, 'removed', clauses, outward.less),
  )
  return [...kept, ...gone]
}

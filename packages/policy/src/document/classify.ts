import type { SectionKind } from './document.ts'
import { topicOfHeading, topicsOfBody } from './topics.ts'

/** What is known of a section before it has a kind; everything folded. */
export interface SectionMatter {
  readonly heading: string
  readonly body: string
  /** The list items of the body. */
  readonly items: readonly string[]
  /** Text before the first heading, of a document that has headings. */
  readonly preamble: boolean
}

const PURPOSE_ITEM = /(?:ため|為|目的|こと)。?$/u
const CASE_ITEM = /(?:場合|とき)(?:\([^)]{0,60}\))?。?$/u
const EXCEPT_CASES =
  /(?:次|以下|下記)の?[^。]{0,30}除[^。]{0,60}第三者|第三者[^。]{0,60}(?:ません|ない)[^。]{0,10}。[^。]{0,10}(?:次|以下|下記)[^。]{0,30}場合/u
const PURPOSE_NOUN = /(?:提供|案内|対応|管理|連絡|業務)$/u

/** How much a second topic must weigh to be named beside the first. */
const ALSO = 4

/** A part that is named like the policy and speaks of this many subjects is all of a policy. */
const ALL = 5
const ALL_WEIGHT = 8

/** A section's topics by weight, the heaviest first, and those the body alone speaks of. */
export interface Weighed {
  readonly ranking: readonly (readonly [SectionKind, number])[]
  readonly body: ReadonlyMap<SectionKind, number>
}

/** Says what a section is about by weighing its heading against its body. */
export function classify(matter: SectionMatter): {
  readonly kind: SectionKind
  readonly alsoKinds: SectionKind[]
} {
  if (matter.body === '') return { kind: 'other', alsoKinds: [] }
  const { ranking, body } = weigh(matter)
  const kind = ranking[0]?.[0] ?? 'other'
  const also = [...body].filter(([other, weight]) => other !== kind && weight >= ALSO)
  return { kind, alsoKinds: also.map(([other]) => other) }
}

/** Weighs a section's heading against its body. */
export function weigh(matter: SectionMatter): Weighed {
  const body = topicsOfBody(matter.body)
  const purposes = (body.get('purposes') ?? 0) + weightOfPurposes(matter.items)
  if (purposes > 0) body.set('purposes', purposes)
  const cases = weightOfCases(matter)
  if (cases > 0) body.set('third-party', (body.get('third-party') ?? 0) + cases)
  const weights = new Map(body)
  const heading = matter.preamble
    ? ({ kind: 'intro', weight: 20 } as const)
    : topicOfHeading(matter.heading)
  if (heading !== null) {
    const whole = heading.kind === 'intro' && body.size >= ALL ? ALL_WEIGHT : 0
    weights.set(heading.kind, (weights.get(heading.kind) ?? 0) + heading.weight + whole)
  }
  return { ranking: [...weights].toSorted(([, a], [, b]) => b - a), body }
}

/** A list whose items end in ため or 目的 is one of purposes, whatever stands over it. */
function weightOfPurposes(items: readonly string[]): number {
  const half = items.length / 2
  if (items.length < 2) return 0
  if (items.filter((item) => PURPOSE_ITEM.test(item)).length >= half) return 4
  return items.filter((item) => PURPOSE_NOUN.test(item)).length >= half ? 1 : 0
}

/** A list of cases under 「次の場合を除き、第三者に提供しません」 is one of provision, even under a wrong heading. */
function weightOfCases({ body, items }: SectionMatter): number {
  const cases = items.filter((item) => CASE_ITEM.test(item)).length
  return cases > 1 && cases >= items.length / 2 && EXCEPT_CASES.test(body) ? 4 : 0
}

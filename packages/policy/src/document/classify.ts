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
const PURPOSE_NOUN = /(?:提供|案内|対応|管理|連絡|業務)$/u

/** How much a second topic must weigh to be named beside the first. */
const ALSO = 4

/** Says what a section is about by weighing its heading against its body. */
export function classify(matter: SectionMatter): {
  readonly kind: SectionKind
  readonly alsoKinds: SectionKind[]
} {
  if (matter.body === '') return { kind: 'other', alsoKinds: [] }
  const weights = topicsOfBody(matter.body)
  const purposes = (weights.get('purposes') ?? 0) + weightOfItems(matter.items)
  if (purposes > 0) weights.set('purposes', purposes)
  const body = new Map(weights)
  const heading = matter.preamble
    ? ({ kind: 'intro', weight: 20 } as const)
    : topicOfHeading(matter.heading)
  if (heading !== null) weights.set(heading.kind, (weights.get(heading.kind) ?? 0) + heading.weight)
  const [best] = [...weights].toSorted(([, a], [, b]) => b - a)
  const kind = best?.[0] ?? 'other'
  const also = [...body].filter(([other, weight]) => other !== kind && weight >= ALSO)
  return { kind, alsoKinds: also.map(([other]) => other) }
}

/** A list whose items end in ため or 目的 is one of purposes, whatever stands over it. */
function weightOfItems(items: readonly string[]): number {
  const half = items.length / 2
  if (items.length < 2) return 0
  if (items.filter((item) => PURPOSE_ITEM.test(item)).length >= half) return 4
  return items.filter((item) => PURPOSE_NOUN.test(item)).length >= half ? 1 : 0
}

import type { PolicyDocument, Section } from '../document/document.ts'
import { fold } from '../text/fold.ts'
import { asSure, certainty, type Quote } from './certainty.ts'
import { type Passage, type Reading, whole } from './passage.ts'
import { cutAfterItem, linesOf, listLead } from './passage-lists.ts'
import { isLine, namesPurposes, ofWhom, readsAsPurpose, statesFor } from './purpose-shape.ts'
import { explains, numberedIn, runningPurposes, usesBeyond, withoutData } from './purpose-text.ts'

const LEADS_TO_DATA =
  /(?:以下|次|下記)の?[^。]{0,16}(?:情報|項目|データ)[^。]{0,24}(?:取得|収集|お預かり|登録|入力|表示|公開|含)/u
const NAMES_PURPOSE = /目的|ため(?!、)/u
const NAMES_PURPOSES = /目的|purposes?|how we use|why we/u
const LEADS_TO_PURPOSES =
  /(?:以下|次|下記|左記)の?[^。]{0,30}(?:目的|ため(?!の)|業務|場合[^。]{0,20}(?:利用|使用))|目的[^。]{0,24}(?:以下|次|下記|左記)|for the following purposes?/u

/** Parts under a heading of purposes that still speak of them: groups of people, kinds of data. */
const GROUPS: readonly Section['kind'][] = [
  'purposes',
  'other',
  'acquisition',
  'definition',
  'intro',
]
/** Where a list under 「以下の目的」 is one of purposes although the part has another subject. */
const OPEN: readonly Section['kind'][] = ['acquisition', 'intro', 'other', 'definition', 'cookies']
/** The subject of the part is itself a use, which its sentences say in passing. */
const USES: readonly Section['kind'][] = [...GROUPS, 'cookies', 'statistics']

/**
 * The purposes as printed, one for each list item; running text only where a part has no list.
 *
 * Read part by part: one group of people may have a list and the next a sentence.
 */
export function findPurposes(reading: Reading): Quote[] {
  const parts = partsOf(reading)
  const own = parts.filter(({ scope }) => scope === 'own').flatMap((part) => stated(reading, part))
  if (own.length > 0) return own
  const led = parts
    .filter(({ section }) => OPEN.includes(section.kind))
    .flatMap(({ passages }) => underLeads(passages))
  if (led.length > 0) return led
  return unlike(
    parts
      .filter(({ scope, section }) => scope !== 'outside' || USES.includes(section.kind))
      .flatMap(({ passages, scope }) => runningIn(reading, passages, scope)),
  )
}

interface Part {
  readonly section: Section
  readonly passages: readonly Passage[]
  /** Its own subject, inside such a part, or neither. */
  readonly scope: 'own' | 'inside' | 'outside'
}

function partsOf({ document, passages }: Reading): Part[] {
  const byNumber: Passage[][] = document.sections.map(() => [])
  for (const passage of passages) byNumber[passage.clause.section]?.push(passage)
  let inside = false
  return document.sections.map((section, at) => {
    const own = section.kind === 'purposes'
    const group = GROUPS.includes(section.kind) && ofWhom(section.heading.trim())
    if (section.level === 1) inside = own || (inside && group)
    const scope = own || (inside && group) ? 'own' : inside ? 'inside' : 'outside'
    return { section, passages: byNumber[at] ?? [], scope }
  })
}

/** What a part about purposes states: its items, its sentences that end in ため, its lines, its numbers. */
function stated({ document }: Reading, part: Part): Quote[] {
  const passages = part.passages.flatMap(cutAfterItem)
  const announced = isAnnounced(part)
  // Sets, because a hostile list has a hundred thousand items.
  const listed = new Set(
    passages.filter(
      (passage, at) => isItem(passages, at, passage) && !labelsNext(passage, passages[at + 1]),
    ),
  )
  const plain = passages.filter((passage) => !listed.has(passage))
  const sentences = new Set(plain.filter(({ text }) => statesFor(text)))
  if (listed.size + sentences.size > 0) {
    return passages.flatMap((one, at) =>
      listed.has(one) || sentences.has(one)
        ? surely(explained(document, one, passages[at + 1]), one, announced)
        : [],
    )
  }
  const numbered = plain.flatMap((passage) => numberedIn(passage))
  return numbered.length > 1 ? numbered : bareLines(document, plain)
}

/** Lines without a mark, from two on; one is enough under 「利用目的」. */
function bareLines(document: PolicyDocument, plain: readonly Passage[]): Quote[] {
  const label = plain.findIndex(({ text }) => namesPurposes(text))
  const lines = plain
    .slice(label + 1)
    .flatMap((passage) => linesOf(document, passage))
    .filter(({ text }) => isLine(text))
  const enough = lines.length > (label < 0 ? 1 : 0)
  return enough ? lines.map((line) => asSure(line, certainty.likely)) : []
}

/** Without the label before it, with what explains it in brackets on the next line. */
function explained(document: PolicyDocument, passage: Passage, next: Passage | undefined): Quote {
  const own = withoutData(document, passage)
  if (next === undefined || !explains(passage, next)) return own
  const span = { start: own.span.start, end: next.clause.span.end }
  return { text: document.text.slice(span.start, span.end), span }
}

/** 「(1) 端末情報」 over 「広告の配信のため」 is of which data. */
function labelsNext({ text }: Passage, next: Passage | undefined): boolean {
  if (statesFor(text) || next === undefined) return false
  return next.clause.item === null && statesFor(next.text)
}

/** A heading or a sentence says that purposes follow. */
function isAnnounced({ section, passages }: Part): boolean {
  const { text } = fold(section.heading.slice(0, 200))
  return NAMES_PURPOSES.test(text) || passages.some((one) => LEADS_TO_PURPOSES.test(one.text))
}

/** Its own ending and what announces it say what a purpose is; a mere line among others says less. */
function surely(found: Quote, { text, clause }: Passage, announced: boolean): Quote {
  // What was printed on several lines may be several purposes.
  if (found.text.includes('\n')) return asSure(found, certainty.likely)
  if (statesFor(text)) return asSure(found, announced ? certainty.labelled : certainty.shaped)
  const marked = clause.item !== null && clause.item.marker !== ''
  if (marked && announced && !/。/u.test(text)) return asSure(found, certainty.shaped)
  return asSure(found, certainty.likely, announced ? undefined : { name: 'purpose-maybe' })
}

function isItem(passages: readonly Passage[], at: number, passage: Passage): boolean {
  const { item } = passage.clause
  if (item === null || !item.first || item.marker.startsWith('※')) return false
  const lead = listLead(passages, at)
  if (lead !== undefined && LEADS_TO_DATA.test(lead.text) && !NAMES_PURPOSE.test(lead.text)) {
    return false
  }
  // `(1) 応募者の個人情報` over a nested list says whose data, not what for.
  const next = passages[at + 1]
  const over = (next?.clause.item?.depth ?? 0) > item.depth && !ofWhom(next?.text ?? '')
  return readsAsPurpose(passage.text, over)
}

/** Lists under 「以下の目的で利用します」 where the part has another subject. */
function underLeads(passages: readonly Passage[]): Quote[] {
  return passages
    .filter((passage, at) => {
      const lead = listLead(passages, at)
      return (
        lead !== undefined && LEADS_TO_PURPOSES.test(lead.text) && isItem(passages, at, passage)
      )
    })
    .map((one) => asSure(whole(one), certainty.likely, { name: 'purpose-maybe' }))
}

function runningIn(reading: Reading, passages: readonly Passage[], scope: Part['scope']): Quote[] {
  return passages.flatMap((passage) => [
    ...(scope === 'outside' ? [] : runningPurposes(reading.document, passage)),
    ...(passage.section.kind === 'cookies' ? [] : usesBeyond(reading.document, passage)),
  ])
}

/** What running text repeats in the same words is one purpose. */
function unlike(found: readonly Quote[]): Quote[] {
  const seen = new Set<string>()
  return found.filter(({ text }) => {
    const key = text.replace(/[、,\s]/gu, '')
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

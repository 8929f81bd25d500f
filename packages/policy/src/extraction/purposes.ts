import type { PolicyDocument, Section } from '../document/document.ts'
import { asSure, certainty, type Quote } from './certainty.ts'
import { type Passage, quote, type Reading, whole } from './passage.ts'
import { cutAfterItem, linesOf, listLead } from './passage-lists.ts'
import { numberedIn, runningPurposes, usesBeyond } from './purpose-text.ts'

const ENDING =
  /(?:ため|為|目的|こと|事|業務|to (?:provide|improve|respond|send)[^.]{0,200})(?:\([^)]{0,60}\))?[。.]?$/u
const FOR = /(?:ため|為|目的)(?:\([^)]{0,60}\))?。?$/u
const STATEMENT = /(?:ます|です|ません)。?$/u
const USE = /利用|使用|活用|ため|提供し|提供する|保管|登録|送付|連絡|対応/u
const NOT_A_PURPOSE =
  /目的(?:を|の)(?:変更|追加|公表|達成|範囲|特定|制限)|ません。?$|できます|ください|(?:あらかじめ|事前に)[^。]{0,20}同意/u
/** Whose data, not what for: 「(1) 応募者の個人情報」. */
const WHOSE =
  /(?:個人(?:情報|データ)|お?客様情報|皆様|の方|方々|について|^[・●■]?(?:主な|当社の)?(?:利用|使用)目的|[::])(?:\([^)]{0,60}\))?$/u
const NAMES_PURPOSE = /目的|ため/u
const LEADS_TO_DATA =
  /(?:以下|次|下記)の?[^。]{0,16}(?:情報|項目|データ)[^。]{0,24}(?:取得|収集|お預かり|登録|入力)/u
const LEADS_TO_PURPOSES =
  /(?:以下|次|下記|左記)の?[^。]{0,30}(?:目的|ため|場合|業務)|目的[^。]{0,24}(?:以下|次|下記|左記)|for the following purposes?/u

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
  const own = parts
    .filter(({ scope }) => scope === 'own')
    .flatMap(({ passages }) => stated(reading, passages))
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
    const group = GROUPS.includes(section.kind) && WHOSE.test(section.heading.trim())
    if (section.level === 1) inside = own || (inside && group)
    const scope = own || (inside && group) ? 'own' : inside ? 'inside' : 'outside'
    return { section, passages: byNumber[at] ?? [], scope }
  })
}

/** What a part about purposes states: its items, its sentences that end in ため, its lines, its numbers. */
function stated({ document }: Reading, all: readonly Passage[]): Quote[] {
  const passages = all.flatMap(cutAfterItem)
  // Sets, because a hostile list has a hundred thousand items.
  const listed = new Set(
    passages.filter(
      (passage, at) => isItem(passages, at, passage) && !labelsNext(passage, passages[at + 1]),
    ),
  )
  const plain = passages.filter((passage) => !listed.has(passage))
  const sentences = new Set(plain.filter(({ text }) => FOR.test(text) && !STATEMENT.test(text)))
  if (listed.size + sentences.size > 0) {
    const found = passages.filter((one) => listed.has(one) || sentences.has(one))
    return found.map((one) => asSure(withoutData(document, one), sureOf(one)))
  }
  const numbered = plain.flatMap((passage) => numberedIn(passage))
  if (numbered.length > 1) return numbered
  const lines = plain
    .flatMap((passage) => linesOf(document, passage))
    .filter(({ text }) => isLine(text))
  return lines.length > 1 ? lines.map((line) => asSure(line, certainty.likely)) : []
}

const DATA_LABEL = /^[^。:]{2,40}(?:情報|データ|方|皆様)\s?:\s?(?=\S)/u

/** 「お電話での情報：ご用件を処理するため」: the label says of which data. */
function withoutData(document: PolicyDocument, passage: Passage): Quote {
  const label = DATA_LABEL.exec(passage.text)
  if (label === null) return whole(passage)
  return quote(document, passage.folded, label[0].length, passage.text.length)
}

/** 「(1) 端末情報」 over 「広告の配信のため」 is of which data. */
function labelsNext({ text }: Passage, next: Passage | undefined): boolean {
  return !FOR.test(text) && next !== undefined && next.clause.item === null && FOR.test(next.text)
}

function sureOf({ text, clause }: Passage): number {
  return FOR.test(text) || clause.item === null ? certainty.labelled : certainty.shaped
}

function isItem(passages: readonly Passage[], at: number, passage: Passage): boolean {
  const { item } = passage.clause
  if (item === null || !item.first || item.marker.startsWith('※')) return false
  const lead = listLead(passages, at)
  if (lead !== undefined && LEADS_TO_DATA.test(lead.text) && !NAMES_PURPOSE.test(lead.text)) {
    return false
  }
  // `(1) 応募者の個人情報` over a nested list says whose data, not what for.
  const over = (passages[at + 1]?.clause.item?.depth ?? 0) > item.depth
  return readsAsPurpose(passage.text, over)
}

function readsAsPurpose(text: string, over: boolean): boolean {
  if (ENDING.test(text)) return true
  if (over || NOT_A_PURPOSE.test(text) || WHOSE.test(text)) return false
  return !STATEMENT.test(text) || USE.test(text)
}

function isLine(text: string): boolean {
  // Normalising a hostile run of marks costs its square.
  if (text.length > 200) return false
  const plain = text.normalize('NFKC')
  return plain.length > 2 && !/。/u.test(plain) && !WHOSE.test(plain) && !STATEMENT.test(plain)
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

import type { SectionKind } from '../document/document.ts'
import { basisOf } from './basis.ts'
import { asSure, certainty, type Quote } from './certainty.ts'
import type { ProvisionBasis } from './extraction.ts'
import { type Passage, quote, type Reading, speaksOf, whole } from './passage.ts'
import { beginsLine, cutAfterItem } from './passage-lists.ts'
import { casesInText, entrustedIn, PROHIBITS, provisoIn, splitCases } from './provision-text.ts'

/** A case in which data leave the company, as printed. */
export interface ProvisionCase {
  readonly quote: Quote
  readonly basis: ProvisionBasis
}

const LEADS_TO_CASES =
  /(?:次|以下|下記|左記|前記)の?[^。]{0,20}(?:場合|いずれか|各号|とき|項目|事由|ケース|もの|\(\d{1,2}\))[^。]{0,40}(?:除|該当|提供|開示|限り)|(?:except|unless|other than)[^.]{0,30}following|following (?:cases|circumstances)/u
const LEADS_TO_RECIPIENTS =
  /(?:次|以下|下記)の?(?:(?!場合|いずれか|各号|とき)[^。]){0,24}(?:第三者|者|提供先|業者|会社|企業)[^。]{0,80}(?:提供|開示)|(?:shar|disclos|provid)\w{0,4}[^.:]{0,80}(?:with|to)(?: the following)?[^.:]{0,30}:$/u
const WITH_CONSENT =
  /同意を(?:得(?!な|ず|ること)|いただ(?!か)|頂(?!か))[^。]{0,200}(?:提供|開示)|you consent to/u
const STOPS_ON_REQUEST = /(?:申し?出|求め|請求)[^。]{0,24}(?:提供[^。]{0,8}停止|取り?(?:止|や)め)/u
const DUTY = /法[^。]{0,60}義務/u
const CASE_LINE = /(?:場合|とき|時|こと|ため|目的|提供|開示)(?:\([^)]{0,80}\))?。?$/u
const BARE_CASE = /(?:場合|とき)(?:\([^)]{0,80}\))?。?$/u
const PROVISO = /^(?:ただし|但し|なお|尚)/u
const SENTENCE = /(?:ます|です|ません)。?$/u

/** Where 「次のいずれかに該当する場合」 is about something else. */
const NOT_ABOUT: readonly SectionKind[] = ['requests', 'contact', 'retention', 'third-party']

/** Every case in which data leave the company without, or apart from, consent. */
export function findProvisions(reading: Reading): ProvisionCase[] {
  const own = reading.passages.filter(({ section }) => section.kind === 'third-party')
  const cases = casesIn(reading, own, () => true)
  if (cases.length > 0) return cases
  const rest = reading.passages.filter(({ section }) => !NOT_ABOUT.includes(section.kind))
  const elsewhere = casesIn(reading, rest, ({ text, section }, before) => {
    const led = LEADS_TO_CASES.test(text)
    const after = before !== undefined && PROHIBITS.test(before.text)
    const apart = (led && /第三者/u.test(text)) || (after && (led || PROVISO.test(text)))
    return PROHIBITS.test(text) || apart || (led && speaksOf(section, 'third-party'))
  })
  return elsewhere.length > 0 || own.length > 0 ? elsewhere : entrusted(reading)
}

/** Of a text without parts, which says in passing that others work on the data. */
function entrusted(reading: Reading): ProvisionCase[] {
  const found: Pick<Collected, 'cases'> = { cases: [] }
  for (const passage of reading.passages) {
    if (passage.section.kind !== 'intro' && reading.document.sections.length > 1) continue
    for (const one of entrustedIn(reading, passage)) add(found, one)
  }
  return found.cases
}

interface Collected {
  readonly reading: Reading
  readonly passages: readonly Passage[]
  readonly claimed: Set<Passage>
  readonly cases: ProvisionCase[]
}

function casesIn(
  reading: Reading,
  own: readonly Passage[],
  speaks: (passage: Passage, before: Passage | undefined) => boolean,
): ProvisionCase[] {
  const passages = own.flatMap(cutAfterItem)
  const found: Collected = { reading, passages, claimed: new Set(), cases: [] }
  const optOut = passages.some(({ text }) => STOPS_ON_REQUEST.test(text))
  for (const [at, passage] of passages.entries()) {
    if (found.claimed.has(passage) || !speaks(passage, passages[at - 1])) continue
    const consent = WITH_CONSENT.test(passage.text) && !optOut
    if (LEADS_TO_RECIPIENTS.test(passage.text) && (optOut || consent)) {
      const basis = consent ? 'consent' : 'opt-out'
      claim(found, itemsUnder(passages, at), (text) => (DUTY.test(text) ? 'law' : basis))
    } else if (LEADS_TO_CASES.test(passage.text)) {
      claimList(found, at)
    } else {
      addStated(found, passage)
    }
  }
  const about = passages[0]?.section.kind === 'third-party'
  const listed = [...found.claimed].some(({ clause }) => clause.item !== null)
  if (about && !listed) claimBare(found)
  return found.cases
}

/** What one sentence states: its provisos, or else the cases in its own words. */
function addStated(found: Collected, passage: Passage): void {
  const provisos = provisoIn(found.reading, passage)
  const stated = provisos.length > 0 ? provisos : casesInText(found.reading, passage)
  for (const one of stated) add(found, one)
}

/** A list of nothing but cases needs no leading sentence where the part is about provision. */
function claimBare(found: Collected): void {
  const items = found.passages.filter(({ clause }) => clause.item?.first === true)
  const cases = items.filter(({ text }) => BARE_CASE.test(text))
  if (cases.length > 1 && cases.length >= items.length / 2) claim(found, cases)
}

/** The list under a leading sentence; the proviso of the sentence itself stands before its list. */
function claimList(found: Collected, at: number): void {
  const { reading, passages, claimed } = found
  const next = passages[at + 1]
  for (const proviso of next === undefined ? [] : provisoIn(reading, next)) {
    add(found, proviso)
    if (next !== undefined) claimed.add(next)
  }
  const items = itemsUnder(passages, at)
  if (items.length > 0) claim(found, items)
  else claimLines(found, at)
}

/** A list without marks: its lines, or one sentence of nothing but cases. */
function claimLines({ reading, passages, claimed, cases }: Collected, lead: number): void {
  const section = passages[lead]?.clause.section
  for (const passage of passages.slice(lead + 1)) {
    const { text, clause } = passage
    const apart = clause.section !== section || clause.item !== null || SENTENCE.test(text)
    if (apart || !CASE_LINE.test(text) || claimed.has(passage)) return
    const sentence = !beginsLine(reading.document, passage)
    const pieces = /(?:場合|とき)[、又ま]/u.test(text)
      ? splitCases(reading.document, passage, 0, text.replace(/。$/u, '').length)
      : [sentence ? quote(reading.document, passage.folded, 0, text.length) : whole(passage)]
    claimed.add(passage)
    for (const one of pieces) add({ cases }, asSure(one, certainty.shaped))
  }
}

function claim(
  found: Collected,
  items: readonly Passage[],
  basis: (folded: string) => ProvisionBasis = basisOf,
): void {
  for (const item of items) {
    found.claimed.add(item)
    add(found, whole(item), basis)
  }
}

function add(
  { cases }: Pick<Collected, 'cases'>,
  found: Quote,
  basis: (folded: string) => ProvisionBasis = basisOf,
): void {
  // Normalising a hostile run of marks costs its square; a case shows its ground early.
  const ground = basis(found.text.slice(0, 400).normalize('NFKC').toLowerCase())
  const unclear = ground === 'other' && found.doubt === undefined
  const one = unclear ? asSure(found, certainty.likely, { name: 'provision-ground' }) : found
  cases.push({ quote: one, basis: ground })
}

/** A list begins at once, or after the provisos of its leading sentence. */
const BETWEEN = 4

/** The first level of items after a leading sentence. */
function itemsUnder(passages: readonly Passage[], lead: number): Passage[] {
  const outer = depthOf(passages[lead])
  const section = passages[lead]?.clause.section
  const inside = (one: Passage | undefined): boolean =>
    one?.clause.section === section && depthOf(one) > outer
  const near = passages.slice(lead + 1, lead + 2 + BETWEEN)
  const begin = near.findIndex((one) => one.clause.item?.first === true)
  const first = near[begin]
  const found: Passage[] = []
  if (first === undefined || !inside(first)) return found
  for (let at = lead + 1 + begin; at < passages.length; at++) {
    const one = passages[at]
    if (one === undefined || one.clause.section !== section) break
    if (!inside(one)) {
      if (!resumes(passages, at, first)) break
      continue
    }
    if (one.clause.item?.first === true && depthOf(one) === depthOf(first)) found.push(one)
  }
  return found
}

/** A sentence about the last item stands between it and the next one, and announces nothing. */
function resumes(passages: readonly Passage[], at: number, first: Passage): boolean {
  const [between, next] = [passages[at], passages[at + 1]]
  const marker = next?.clause.item?.marker ?? ''
  if (between === undefined || marker === '' || /次|以下|下記|左記/u.test(between.text))
    return false
  return (
    styleOf(marker) === styleOf(first.clause.item?.marker ?? '') && !/^\D{0,2}1\D/u.test(marker)
  )
}

function styleOf(marker: string): string {
  return marker.normalize('NFKC').replace(/\d{1,2}/u, '1')
}

function depthOf(passage: Passage | undefined): number {
  return passage?.clause.item?.depth ?? 0
}

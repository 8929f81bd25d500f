import { readMarker } from '../document/marker.ts'
import { basisOf } from './basis.ts'
import { type Quote } from './certainty.ts'
import type { ProvisionBasis } from './extraction.ts'
import { findIn, type Passage, quote, type Reading, speaksOf, whole } from './passage.ts'

/** A case in which data leave the company, as printed. */
export interface ProvisionCase {
  readonly quote: Quote
  readonly basis: ProvisionBasis
}

const PROHIBITS =
  /第三者[^。]{0,50}(?:提供|開示)[^。]{0,40}(?:ません|しない|ないもの|かねます)|(?:提供|開示)[^。]{0,12}(?:ありません|いたしません|致しません)/u
const LEADS_TO_CASES =
  /(?:次|以下|下記|左記|前記)の?[^。]{0,16}(?:場合|いずれか|各号|とき)[^。]{0,30}(?:除|該当|提供|開示|限り)/u
const LEADS_TO_RECIPIENTS = /(?:次|以下|下記)の?[^。]{0,20}(?:第三者|者|提供先)[^。]{0,12}提供/u
const STOPS_ON_REQUEST = /(?:申し?出|求め|請求)[^。]{0,24}提供[^。]{0,8}停止/u
const DUTY = /法[^。]{0,60}義務/u
const PROVISO = /(?:ただし|但し)、?([^。]{2,80}?場合)(?:を除|は、?この限り)/u
const ONLY_WITH_CONSENT = /同意[^。]{0,12}場合に(?:限り|のみ)[^。]{0,20}(?:提供|開示)/u
const MAY_PROVIDE =
  /^(?:(?:ただし|但し|また|なお)、?)?([^。]{4,160}(?:提供|開示)する(?:こと|場合)が(?:あり|ござい)ます。?)$/u
const WHEN_PROVIDING =
  /^(?:(?:ただし|但し|また|なお)、?)?((?!第三者)[^。]{4,100}(?:提供|開示|預託)する場合)(?:は|に)/u
const REFERENCE = /前(?:項|条)の?((?:\(\d{1,2}\)[、,及びと]{0,3}){1,10})/u

/** Every case in which data leave the company without, or apart from, consent. */
export function findProvisions(reading: Reading): ProvisionCase[] {
  const own = reading.passages.filter(({ section }) => section.kind === 'third-party')
  if (own.length > 0) return casesIn(reading, own)
  const mixed = reading.passages.filter(
    (passage) => speaksOf(passage.section, 'third-party') || PROHIBITS.test(passage.text),
  )
  return casesIn(
    reading,
    mixed.filter(({ text }) => PROHIBITS.test(text) || LEADS_TO_CASES.test(text)),
  )
}

function casesIn(reading: Reading, passages: readonly Passage[]): ProvisionCase[] {
  const { document } = reading
  const optOut = passages.some(({ text }) => STOPS_ON_REQUEST.test(text))
  const claimed = new Set<Passage>()
  const cases: ProvisionCase[] = []
  const add = (found: Quote | null, basis: (folded: string) => ProvisionBasis = basisOf): void => {
    if (found !== null) cases.push({ quote: found, basis: basis(found.text.normalize('NFKC')) })
  }
  const claim = (items: readonly Passage[], basis?: (folded: string) => ProvisionBasis): void => {
    for (const item of items) {
      claimed.add(item)
      add(whole(item), basis)
    }
  }
  for (const [at, passage] of passages.entries()) {
    if (claimed.has(passage)) continue
    const proviso = findIn(document, passage, PROVISO)
    if (optOut && LEADS_TO_RECIPIENTS.test(passage.text)) {
      claim(itemsUnder(passages, at), (folded) => (DUTY.test(folded) ? 'law' : 'opt-out'))
    } else if (LEADS_TO_CASES.test(passage.text)) {
      // The proviso of the leading sentence stands before its list.
      const next = passages[at + 1]
      const nextProviso = next && findIn(document, next, PROVISO)
      if (next && nextProviso) {
        add(nextProviso)
        claimed.add(next)
      }
      claim(itemsUnder(passages, at))
    } else if (proviso !== null) {
      add(proviso)
    } else {
      for (const found of inRunningText(reading, passage)) add(found)
    }
  }
  return cases
}

/** A list begins at once, or after the provisos of its leading sentence. */
const BETWEEN = 4

/** The first level of items after a leading sentence. */
function itemsUnder(passages: readonly Passage[], lead: number): Passage[] {
  const outer = depthOf(passages[lead])
  const section = passages[lead]?.clause.section
  const inside = (one: Passage | undefined): one is Passage =>
    one?.clause.section === section && depthOf(one) > outer
  const near = passages.slice(lead + 1, lead + 2 + BETWEEN)
  const begin = near.findIndex((one) => one.clause.item?.first === true)
  const first = near[begin]
  const found: Passage[] = []
  if (!inside(first)) return found
  for (let at = lead + 1 + begin; at < passages.length; at++) {
    const one = passages[at]
    if (!inside(one)) break
    if (one.clause.item?.first === true && depthOf(one) === depthOf(first)) found.push(one)
  }
  return found
}

function depthOf(passage: Passage | undefined): number {
  return passage?.clause.item?.depth ?? 0
}

function inRunningText(reading: Reading, passage: Passage): Quote[] {
  const { document } = reading
  if (PROHIBITS.test(passage.text)) {
    const except = /(?:^|は、?|、)([^。]{2,200}?)を除[きいく]/u.exec(passage.text)
    if (except === null) return []
    return referredItems(reading, passage) ?? splitCases(reading, passage)
  }
  if (ONLY_WITH_CONSENT.test(passage.text)) return [whole(passage)]
  const found = findIn(document, passage, MAY_PROVIDE) ?? findIn(document, passage, WHEN_PROVIDING)
  return found === null ? [] : [found]
}

/** 「前項の(4)、(5)を除き」: the cases are items of the section before. */
function referredItems({ passages }: Reading, passage: Passage): Quote[] | null {
  const numbers = REFERENCE.exec(passage.text)?.[1]?.match(/\d+/gu)?.map(Number)
  if (numbers === undefined) return null
  const items = passages.filter(
    ({ clause }) => clause.section === passage.clause.section - 1 && clause.item?.first === true,
  )
  return items
    .filter(({ clause }) =>
      numbers.includes(readMarker(`${clause.item?.marker ?? ''} `)?.number ?? -1),
    )
    .map(whole)
}

/** 「Aの場合、Bの場合その他Cの場合を除き」 is three cases. */
function splitCases({ document }: Reading, passage: Passage): Quote[] {
  const end = passage.text.search(/を除[きいく]/u)
  const head = passage.text.slice(0, end)
  const from = /^[^。、]{1,20}は、?/u.exec(head)?.[0].length ?? 0
  const cases: Quote[] = []
  let at = from
  for (const match of head.slice(from).matchAll(/(?:場合|とき)/gu)) {
    const to = from + match.index + match[0].length
    const skipped = /^(?:、|又は|または|もしくは|若しくは|及び|および|ならびに)*/u.exec(
      head.slice(at, to),
    )
    cases.push(quote(document, passage.folded, at + (skipped?.[0].length ?? 0), to))
    at = to
  }
  return cases
}

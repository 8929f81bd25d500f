import { readMarker } from '../document/marker.ts'
import { asSure, certainty, type Quote } from './certainty.ts'
import { findIn, type Passage, quote, type Reading, whole } from './passage.ts'

/** A sentence that keeps data from third parties. */
export const PROHIBITS =
  /第三者[^。]{0,50}(?:提供|開示|公開)[^。]{0,40}(?:ません|しない|ないもの|かねます)|(?:提供|開示)[^。]{0,12}(?:ありません|ございません|いたしません|致しません)|not (?:be )?(?:disclos|provid|shar|sell)[^.]{0,80}third part/u
/** 「…の場合を除き」, 「…の場合以外は」. */
const EXCEPT = /(?:を除[きいく]|以外(?:に|は|で))/u
const EXCEPT_CASE = /(?:^|は、?|、)([^。]{2,240}?(?:場合|とき|目的))(?:等)?(?:を除[きいく]|以外)/u
const EXCEPT_THING = /(?:^|は、?)([^。]{2,200}?)を除[きいく]/u
const ONLY_WITH_CONSENT = /同意[^。]{0,12}場合に(?:限り|のみ)[^。]{0,20}(?:提供|開示)/u
const LINK = '(?:(?:ただし|但し|また|なお|その他|さらに)、?)?'
/** 「警察から要請があった場合、開示することがあります」: the condition is the case. */
const WHEN_MAY = new RegExp(
  `^${LINK}([^。]{4,200}?(?:場合|とき|際))(?:、|には?、?|は、?)[^。]{0,160}(?:提供|開示|通知|公開)(?:する|する?事|すること|いたし|致し|し|でき)`,
  'u',
)
const MAY_PROVIDE = new RegExp(
  `^${LINK}([^。]{4,200}(?:提供|開示|預託)(?:する(?:こと|場合|事|可能性)が(?:あり|ござい)ます|(?:が)?できます|できるものとします)。?)$`,
  'u',
)
const WHEN_PROVIDING = new RegExp(
  `^${LINK}((?!第三者)[^。]{4,100}(?:提供|開示|預託)する場合)(?:は|に)`,
  'u',
)
const OWN_RULES = /第三者[^。]{0,20}(?:提供|開示)する場合(?:は|に|、)|同意[^。]{0,20}(?:得|いただ)/u
const PROVISO =
  /(?:ただし|但し)、?([^。]{2,200}?(?:場合|とき))(?:等)?(?:を除|(?:に)?は、?(?:この|その)限り)/u
const REFERENCE = /前(?:項|条)の?((?:\(\d{1,2}\)[、,及びと]{0,3}){1,10})/u

/** The cases of 「ただし、…の場合を除きます」; none where the passage has no proviso. */
export function provisoIn({ document }: Reading, passage: Passage): Quote[] {
  const match = PROVISO.exec(passage.text)
  const piece = match?.[1]
  if (match === null || piece === undefined) return []
  const start = match.index + match[0].indexOf(piece)
  return splitCases(document, passage, start, start + piece.length)
}

/** The cases a sentence states without a list. */
export function casesInText(reading: Reading, passage: Passage): Quote[] {
  const { document } = reading
  const { text } = passage
  if (PROHIBITS.test(text) && EXCEPT.test(text)) {
    const referred = referredItems(reading, passage)
    if (referred !== null) return referred
    const match = EXCEPT_CASE.exec(text) ?? EXCEPT_THING.exec(text)
    const piece = match?.[1]
    if (match === null || piece === undefined) return []
    const start = match.index + match[0].indexOf(piece)
    return splitCases(document, passage, start, start + piece.length)
  }
  if (PROHIBITS.test(text)) return []
  if (ONLY_WITH_CONSENT.test(text)) return [asSure(whole(passage), certainty.likely)]
  if (OWN_RULES.test(text)) return []
  const found =
    findIn(document, passage, WHEN_MAY) ??
    findIn(document, passage, MAY_PROVIDE) ??
    findIn(document, passage, WHEN_PROVIDING)
  return found === null ? [] : [asSure(found, certainty.guessed, { name: 'provision-maybe' })]
}

/** 「前項の(4)、(5)を除き」: the cases are items of the section before. */
function referredItems({ passages }: Reading, passage: Passage): Quote[] | null {
  const numbers = REFERENCE.exec(passage.text)?.[1]?.match(/\d+/gu)?.map(Number)
  if (numbers === undefined) return null
  return passages
    .filter(
      ({ clause }) =>
        clause.section === passage.clause.section - 1 &&
        clause.item?.first === true &&
        numbers.includes(readMarker(`${clause.item.marker} `)?.number ?? -1),
    )
    .map(whole)
}

/** 「お預かりした個人情報を、」 is what is provided, not when. */
const SUBJECT = /^(?:[^。、]{1,24}は、)?(?:[^。、]{0,30}(?:情報|データ)(?:等)?[をは]、?)?/u

/** 「Aの場合、Bの場合その他Cの場合」 between two places of a passage is three cases. */
export function splitCases(
  document: Reading['document'],
  passage: Passage,
  from: number,
  to: number,
): Quote[] {
  const head = passage.text.slice(from, to)
  const cases: Quote[] = []
  let at = SUBJECT.exec(head)?.[0].length ?? 0
  for (const match of head.matchAll(/(?:場合|とき|$)/gu)) {
    const end = match.index + match[0].length
    const skipped =
      /^(?:、|又は|または|もしくは|若しくは|及び|および|ならびに|並びに|や|その他(?=、))*/u.exec(
        head.slice(at, end),
      )
    const start = at + (skipped?.[0].length ?? 0)
    // 「…の場合であって…のとき」 is one case.
    if (match[0] !== '' && /^で(?:あって|、)/u.test(head.slice(end, end + 4))) continue
    if (end - start > 2) {
      const found = quote(document, passage.folded, from + start, from + end)
      cases.push(asSure(found, certainty.shaped))
    }
    at = end
  }
  return cases
}

import { readMarker } from '../document/marker.ts'
import { asSure, certainty, type Quote } from './certainty.ts'
import { findIn, type Passage, quote, type Reading, whole } from './passage.ts'

/** A sentence that keeps data from third parties. */
export const PROHIBITS =
  /第三者[^。]{0,50}(?:提供|開示|公開)[^。]{0,40}(?:ません|しない|ないもの|かねます)|(?:提供|開示)[^。]{0,12}(?:ありません|ございません|いたしません|致しません|しません)|not (?:be )?(?:disclos|provid|shar|sell)[^.]{0,80}third part/u
/** 「…の場合を除き」, 「…の場合以外は」. */
const EXCEPT = /(?:を除[きいく]|以外(?:に|は|で))/u
const EXCEPT_CASE = /(?:^|は、?|、)([^。]{2,240}?(?:場合|とき|目的))(?:等)?(?:を除[きいく]|以外)/u
const EXCEPT_THING = /(?:^|は、?)([^。]{2,200}?)を除[きいく]/u
const ONLY_WITH_CONSENT = /同意[^。]{0,12}場合に(?:限り|のみ)[^。]{0,20}(?:提供|開示)/u
const LINK = '(?:(?:ただし|但し|また|なお|尚|その他|さらに)、?)?'
/** 「警察から要請があった場合、開示することがあります」: the condition is the case. */
const WHEN_MAY = new RegExp(
  `^${LINK}([^。]{4,200}?(?:場合|とき|際))(?:、|には?、?|は、?)[^。]{0,160}(?:提供|開示|通知|公開|共有)(?:する|する?事|すること|いたし|致し|し|でき)`,
  'u',
)
const MAY_PROVIDE = new RegExp(
  `^${LINK}([^。]{4,200}(?:提供|開示|預託|委託)(?:する(?:こと|場合|事|可能性)が(?:あり|ござい)ます|(?:が)?できます|できるものとします)。?)$`,
  'u',
)
const WHEN_PROVIDING = new RegExp(
  `^${LINK}((?!第三者)[^。]{4,100}(?:提供|開示|預託)する場合)(?:は|に)`,
  'u',
)
/** 「提供しませんが、法令に基づく場合は」 */
const EXCEPT_BUT = /ませんが、([^。]{4,240}(?:場合|とき))(?:等)?(?:は|に|、)/u
/** 「グループ会社への提供は、第三者提供に該当しません」 */
const NO_THIRD_PARTY = new RegExp(
  `^${LINK}([^。]{6,200}?)(?:は|について|に関して)、?(?:本[^。]{0,10})?第三者(?:への?|に)?(?:[^。、]{0,8}提供)?(?:に|には|とは)(?:該当|あた|当た|みな)[^。]{0,12}(?:ません|しない|ない)`,
  'u',
)
/** 「外部に委託する場合がありますが、…」 */
const MAY_ENTRUST = new RegExp(
  `^${LINK}([^。]{4,120}(?:委託|預託)する(?:場合|こと))(?:が|も)(?:あり|ござい)ます`,
  'u',
)
const OWN_RULES = /第三者[^。]{0,20}(?:提供|開示)する場合(?:は|に|、)|同意[^。]{0,20}(?:得|いただ)/u
const PROVISO =
  /(?:ただし|但し|なお|尚)、?([^。]{2,200}?(?:場合|とき))(?:等)?(?:を除|(?:に)?は、?(?:この|その)限り)/u
const REFERENCE = /前(?:項|条)の?((?:\(\d{1,2}\)[、,及びと]{0,3}){1,10})/u

/** The cases of 「ただし、…の場合を除きます」; none where the passage has no proviso. */
export function provisoIn({ document }: Reading, passage: Passage): Quote[] {
  return pieces(document, passage, PROVISO)
}

/** The cases a sentence states without a list. */
export function casesInText(reading: Reading, passage: Passage): Quote[] {
  const { document } = reading
  const { text } = passage
  if (PROHIBITS.test(text)) {
    if (EXCEPT_BUT.test(text)) return pieces(document, passage, EXCEPT_BUT)
    if (EXCEPT.test(text)) {
      const form = EXCEPT_CASE.test(text) ? EXCEPT_CASE : EXCEPT_THING
      return referredItems(reading, passage) ?? pieces(document, passage, form)
    }
  }
  const apart = findIn(document, passage, NO_THIRD_PARTY)
  if (apart !== null) return [asSure(apart, certainty.likely)]
  if (PROHIBITS.test(text)) return []
  if (ONLY_WITH_CONSENT.test(text)) return [asSure(whole(passage), certainty.likely)]
  return OWN_RULES.test(text) ? [] : maybe(firstOf(document, passage))
}

/** A sentence that provides, by what may be provided or when. */
function firstOf(document: Reading['document'], passage: Passage): Quote | null {
  for (const form of [WHEN_MAY, MAY_PROVIDE, WHEN_PROVIDING, MAY_ENTRUST]) {
    const found = findIn(document, passage, form)
    if (found !== null) return found
  }
  return null
}

function maybe(found: Quote | null): Quote[] {
  return found === null ? [] : [asSure(found, certainty.guessed, { name: 'provision-maybe' })]
}

/** The cases in what a pattern finds. */
function pieces(document: Reading['document'], passage: Passage, form: RegExp): Quote[] {
  const match = form.exec(passage.text)
  const piece = match?.[1]
  if (match === null || piece === undefined) return []
  const start = match.index + match[0].indexOf(piece)
  return splitCases(document, passage, start, start + piece.length)
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
const SUBJECT =
  /^(?:(?:なお|また|さらに)、|[^。、]{2,40}(?:こととし|ものとし|限り|ことなく)、|[^。、]{1,24}は、|当[^。、は]{1,3}は|弊社は|本学は){0,3}(?:[^。、]{0,30}(?:情報|データ)(?:等)?[をは]、?)?/u

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

/** 「個人情報は、入力を他社に委託することがあります」, where a text says nothing else of who receives data. */
export function entrustedIn({ document }: Reading, passage: Passage): Quote[] {
  const match = MAY_ENTRUST.exec(passage.text)
  const piece = match?.[1]
  if (match === null || piece === undefined) return []
  const start = match.index + match[0].indexOf(piece)
  const from = start + (SUBJECT.exec(piece)?.[0].length ?? 0)
  return maybe(quote(document, passage.folded, from, start + piece.length))
}

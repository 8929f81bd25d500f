import { fold } from '../text/fold.ts'
import { asSure, certainty, type Finding } from './certainty.ts'
import { type RequestKind, requestKinds } from './extraction.ts'
import { findFirst, findIn, type Passage, type Reading, speaksOf } from './passage.ts'

/** How each kind is named where a person asks for it. */
const words: Readonly<Record<RequestKind, RegExp>> = {
  'purpose-notice':
    /利用目的[」』]?の(?:ご?通知|開示)|notif\w{0,8}[^.]{0,40}purposes?|(?:保護法|に関する法律|(?<![一-鿿])法)第32条第2項/u,
  disclosure:
    /開示(?!対象)|照会|(?:保護法|に関する法律|(?<![一-鿿])法)第33条第1項|\b(?:right (?:of|to) )?access\b|\bcopy of\b|\bdisclos/u,
  correction:
    /訂正|修正|(?:変更|更新)[・、,又や及](?:び|は)?(?:追加|削除)|(?:変更|更新)[・、,又や及](?:び|は)?(?:追加|削除)|(?:保護法|に関する法律|(?<![一-鿿])法)第34条(?!の)|\b(?:correct|rectif|amend)/u,
  addition:
    /(?:訂正|修正|変更)[^。]{0,12}追加|追加[^。]{0,8}(?:削除|訂正|修正)|(?:保護法|に関する法律|(?<![一-鿿])法)第34条(?!の)|\badd(?:ition)?\b/u,
  deletion: /削除|(?:保護法|に関する法律|(?<![一-鿿])法)第34条(?!の)|\b(?:delet|remov)/u,
  suspension:
    /(?:利用|使用|取り?扱い)(?:等)?の?(?:停止|拒否|中止|制限)|(?:利用|使用)(?:又は|または|・|及び|および|、|や|もしくは)(?:個人(?:情報|データ)の)?(?:第三者への?)?提供の?(?:停止|拒否)|(?:利用|使用)を(?:停止|中止|拒否)|(?:保護法|に関する法律|(?<![一-鿿])法)第35条第[15]項|\b(?:suspen|restrict|stop (?:using|the use)|cease|object)/u,
  erasure: /消去|(?:保護法|に関する法律|(?<![一-鿿])法)第35条第[15]項|\beras/u,
  'stop-provision':
    /提供(?:等)?の?(?:停止|拒否|中止)|提供は停止(?:いた|し)|提供を停止(?:いたします|します|する(?:よう|こと))|(?:保護法|に関する法律|(?<![一-鿿])法)第35条第[35]項|(?:stop|suspen|cease)\w{0,6}[^.]{0,30}third part/u,
}

const ASKS =
  /請求|求め|(?:誠実|適切|迅速|速やか|適正)に(?:対応|応じ)|申し?出|要請|受け?付け|依頼|希望|要望|手続|権利|できます|\b(?:request|right|may|can|ask|contact)/u
const STOPS_ON_REQUEST = /(?:申し?出|求め)[^。]{0,24}提供[はをの]停止(?:いた|し)/u
const ANSWERS =
  /(?:求め|請求|申し?出)に応じ[^。]{0,30}(?:開示|訂正|修正|削除|停止|消去)|(?:開示|訂正|修正|削除|停止|消去)(?:等)?に応じ|開示(?:等)?の?ご?(?:請求|求め)(?:に|は|の)|本人[^。]{0,12}確認[^。]{0,8}(?:上|うえ|後)[^。]{0,12}(?:開示|訂正)/u
const RECORDS = /第三者(?:への)?提供(?:の|に関する|に係る)?(?:確認)?記録|provision records?/u

/** 「開示等に応じる」, 「書類は消去します」: these name what is done, not what may be asked. */
const ONLY_WHERE_ASKED: readonly RequestKind[] = ['deletion', 'erasure', 'addition']

/** Papers and fees are not what is asked for. */
const OF_PAPERS = /(?:書類|申請書|資料|番号|欄)[^。]{0,30}(?:廃棄|消去|削除|返却)/u

/** What a person may ask for, in the order of `requestKinds`. */
export function findRequestKinds(reading: Reading): Finding<RequestKind>[] {
  return requestKinds.flatMap((kind) => {
    const found = inSections(reading, kind) ?? inHeading(reading, kind) ?? elsewhere(reading, kind)
    return found === null ? [] : [{ ...found, value: kind }]
  })
}

function inSections({ document, passages }: Reading, kind: RequestKind): Finding<null> | null {
  const own = passages.filter(({ section }) => section.kind === 'requests')
  const asked = own.filter(
    ({ text }) => !OF_PAPERS.test(text) && (ASKS.test(text) || namedIn(text) > 1),
  )
  const found =
    findFirst(document, asked, words[kind]) ??
    (ONLY_WHERE_ASKED.includes(kind) ? null : findFirst(document, own, words[kind]))
  return found && { value: null, span: found.span, certainty: certainty.labelled }
}

function inHeading({ document }: Reading, kind: RequestKind): Finding<null> | null {
  for (const section of document.sections) {
    if (section.kind !== 'requests') continue
    const folded = fold(section.heading, section.span.start)
    const match = words[kind].exec(folded.text)
    if (match === null) continue
    const span = folded.original(match.index, match.index + match[0].length)
    return { value: null, span, certainty: certainty.shaped }
  }
  return null
}

/** Outside a section on requests a sentence must name several kinds, or be the stop of an opt-out. */
function elsewhere({ document, passages }: Reading, kind: RequestKind): Finding<null> | null {
  const asked = passages.filter(({ section, text }) => {
    if (section.kind === 'requests') return false
    if (section.kind === 'third-party' && STOPS_ON_REQUEST.test(text)) return true
    if (section.kind !== 'third-party' && ANSWERS.test(text)) return true
    return namedIn(text) > 2 && ASKS.test(text)
  })
  const found = findFirst(document, asked, words[kind])
  return (
    found && asSure({ value: null, span: found.span }, certainty.likely, { name: 'request-maybe' })
  )
}

function namedIn(text: string): number {
  return requestKinds.filter((kind) => words[kind].test(text)).length
}

/** Whether the records of provision may be asked for (Art. 33(5)), with the words that say so. */
export function findProvisionRecords(reading: Reading): Finding<true> | null {
  for (const passage of reading.passages) {
    if (!asksForSomething(passage)) continue
    const found = findIn(reading.document, passage, RECORDS)
    if (found !== null) return { value: true, span: found.span, certainty: certainty.shaped }
  }
  return null
}

function asksForSomething({ section, text }: Passage): boolean {
  return speaksOf(section, 'requests') || (ASKS.test(text) && namedIn(text) > 0)
}

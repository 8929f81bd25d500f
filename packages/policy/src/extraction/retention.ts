import { asSure, certainty, type Quote } from './certainty.ts'
import { findIn, type Passage, type Reading, whole } from './passage.ts'

const ENDS = /(?:消去|削除|廃棄|破棄|抹消|消滅)/u
/** 「必要な期間に限り保存します」 names no length and still promises an end. */
const AS_NEEDED =
  /(?:必要な|定める|一定の?)期[間限][^。]{0,30}(?:保[存有管持]|保持)|(?:保[存有管持]|保持)[^。]{0,20}(?:必要な|一定の?|定める)期[間限]/u
const ENGLISH =
  /\b(?:retain|keep|store|hold)\b[^.]{0,80}(?:as long as|no longer|only for|necessary|required|period|years?|months?|days)/u
const WHEN =
  /(?:保[存有管持]|保持|利用)期[間限]|(?:必要(?:性)?|利用)(?:が|で|は)?(?:なく|無く)な|達成(?:後|した)|経過(?:後|した)|不要と?な|退会/u
const KEEPS =
  /(?:保[存有管持]|保持)(?:期間)?[^。]{0,30}(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:年|か月|ヶ月|カ月|箇月|日)間?|(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:年|か月|ヶ月|カ月|箇月|日)間?[^。]{0,12}(?:保[存有管持]|保持)/u
const EXCEPT = /(?:次|以下|下記)の?[^。]{0,16}(?:場合|各号|いずれか)[^。]{0,24}(?:限り|除)/u
const INLINE_EXCEPTION = /(?:ただし|但し)、?([^。]{2,100}?場合)(?:を除|は、?この限り|には)/u

/** How long data are kept, as stated, and the cases set apart from it. */
export interface RetentionStatement {
  readonly statement: Quote
  readonly exceptions: readonly Quote[]
  /** The sentence that leads to the exceptions, where there is one. */
  readonly lead: Quote | null
}

/**
 * The statement on how long data are kept; null where the text makes none.
 *
 * What is said of the papers of a request is about the papers, so a part on requests speaks last.
 */
export function findRetention({ document, passages }: Reading): RetentionStatement | null {
  const own = passages.filter(({ section }) => section.kind === 'retention')
  const asked = passages.filter(({ section }) => section.kind === 'requests')
  const elsewhere = passages.filter(({ section }) =>
    ['safeguards', 'acquisition', 'purposes', 'other', 'intro'].includes(section.kind),
  )
  const passage = own.find(states) ?? elsewhere.find(states) ?? asked.find(statesOfData)
  if (passage === undefined) return null
  const rest = passages.filter(
    ({ clause }) =>
      clause.section === passage.clause.section && clause.span.start > passage.clause.span.start,
  )
  const lead = rest.find(({ text }) => EXCEPT.test(text))
  const inline = [passage, ...rest].flatMap((one) => findIn(document, one, INLINE_EXCEPTION) ?? [])
  const exceptions = lead === undefined ? inline : itemsAfter(rest, lead).map(whole)
  const statement = own.includes(passage)
    ? asSure(whole(passage), certainty.labelled)
    : asSure(whole(passage), certainty.likely, { name: 'retention-maybe' })
  return { statement, exceptions, lead: lead === undefined ? null : whole(lead) }
}

/** What a person may delete by their own hand, or what becomes of the papers of a request. */
const NO_PROMISE = /(?:削除|消去|退会)[^。]{0,16}(?:ことができ|できます|可能です)/u
const OF_PAPERS = /書類|申請書|請求書|資料|同封|写し|返却/u
const OF_DATA = /個人(?:情報|データ)/u

/** 「保存期間と廃棄」 over its text promises nothing. */
const TITLE = /^[^。]{1,20}[一-鿿](?:について)?$/u

/** In a part on requests only what is said of the data themselves, not of the papers of a request. */
function statesOfData(passage: Passage): boolean {
  const { text } = passage
  return states(passage) && /達成|経過/u.test(text) && OF_DATA.test(text) && !OF_PAPERS.test(text)
}

function states({ text }: Passage): boolean {
  if (NO_PROMISE.test(text) || TITLE.test(text)) return false
  return (
    KEEPS.test(text) ||
    AS_NEEDED.test(text) ||
    ENGLISH.test(text) ||
    (ENDS.test(text) && WHEN.test(text))
  )
}

function itemsAfter(passages: readonly Passage[], lead: Passage): Passage[] {
  const after = passages.slice(passages.indexOf(lead) + 1)
  const end = after.findIndex(({ clause }) => clause.item === null)
  return (end < 0 ? after : after.slice(0, end)).filter(({ clause }) => clause.item?.first === true)
}

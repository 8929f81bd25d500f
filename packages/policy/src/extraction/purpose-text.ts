import type { PolicyDocument } from '../document/document.ts'
import { asSure, certainty, type Quote } from './certainty.ts'
import { type Passage, quote, whole } from './passage.ts'

const INLINE = /[(（]\s?([0-9０-９]{1,2})\s?[)）]|[①-⑳]/gu
/** What a numbered piece of a sentence ends with before the sentence goes on. */
const PIECE_END =
  /(?:を目的|の目的|に(?:のみ)?(?:利用|使用)|(?<=ため)に?、?[^、]{0,20}(?:利用|使用)|、?\s?(?:又は|または|及び|および|並びに|ならびに)?、?\s?$).{0,400}$/u

/** 「(1)…のため、(2)…すること、又は(3)…を目的とし」: the pieces of a sentence that counts. */
export function numberedIn({ clause }: Passage): Quote[] {
  const marks = [...clause.text.matchAll(INLINE)]
  const counts = marks.every((mark, at) => numberOf(mark) === at + 1)
  if (marks.length < 2 || !counts) return []
  return marks.map((mark, at) => {
    const from = mark.index + mark[0].length
    const to = marks[at + 1]?.index ?? clause.text.length
    const piece = clause.text.slice(from, to).replace(PIECE_END, '')
    const start = clause.span.start + from + (piece.length - piece.trimStart().length)
    const text = piece.trim()
    return { text, span: { start, end: start + text.length }, certainty: certainty.shaped }
  })
}

function numberOf([printed, digits]: RegExpExecArray): number {
  return digits === undefined ? printed.codePointAt(0)! - 0x245f : Number(digits.normalize('NFKC'))
}

/** 「応募者情報(氏名など):」 before a purpose says of which data. */
const DATA_LABEL =
  /^[*_]{0,2}[^。:()*]{2,40}(?:情報|データ|方|皆様|記録|履歴)\s?(?:\([^()]{1,80}\))?[*_]{0,2}\s?:[*_]{0,2}\s?(?=\S)/u

/** 「お電話での情報：ご用件を処理するため」 without what it says of the data. */
export function withoutData(document: PolicyDocument, passage: Passage): Quote {
  const label = DATA_LABEL.exec(passage.text.slice(0, 200))
  if (label === null) return whole(passage)
  return quote(document, passage.folded, label[0].length, passage.text.length)
}

const IN_BRACKETS = /^\([^()]{2,80}\)。?$/u

/** Whether the line under a purpose explains it in brackets, and is no title: 「(成約に至らない方を含む)」. */
export function explains(passage: Passage, next: Passage): boolean {
  const own = next.clause.section === passage.clause.section && !next.clause.item?.first
  return own && IN_BRACKETS.test(next.text) && /[含除][^。]{0,12}\)。?$/u.test(next.text)
}

/** Sentences that lead, refuse or suppose state no purpose. */
const NO_PURPOSE =
  /^もし|委託する場合|共同(?:して)?利用し|当該(?:処理|活動|個人データ)|(?:以下|次|下記)の|ません|目的(?:を|の)(?:変更|特定|明|達成)|お問い?合わ?せください/u
/** 「当社は、」 and then perhaps 「お預かりした個人情報を、」. */
const TOPIC =
  /^(?:(?:[^。、]{1,24}|[^。、]{0,60}情報(?:等)?(?:に関して)?)(?:は|では|につきましては|については)、?)?(?:[^。、をし]{0,24}(?:情報|データ)(?:等)?を、?)?/u
const FRAGMENT =
  /(?:^|は、|また、|及び、)((?![そこ]のため)[^。、][^。]{1,160}?(?:ため|目的))(?=[、にでと利使活]|のみ|$)/gu
/** 「…は、A、Bに利用いたします」 names its purposes without ため. */
const USED_FOR =
  /^(?:[^。]{0,80}?(?:情報|データ)(?:等)?(?:は|を|につきましては|については)、?)([^。]{6,160}?)(?:の範囲内?)?(?:(?:に|で)のみ|に(?:ついて)?も?|で|として)(?:必要な範囲で)?(?:利用|使用|活用)(?:いたし|致し|し|させて|する)/u
/** 「それ以外の目的では利用しません」 after a purpose takes nothing away from it. */
const NOTHING_ELSE =
  /[、,]?(?:それ|これ(?:ら)?|上記|その他|本来の目的)(?:の目的)?以外の?[^。]{0,20}(?:利用|使用)[^。]{0,20}(?:ません|ない)[^。]{0,8}。?$/u

/** The purposes a sentence states in passing. */
export function runningPurposes(document: PolicyDocument, passage: Passage): Quote[] {
  const { folded } = passage
  if (passage.text.length > 600) return []
  const text = passage.text.replace(NOTHING_ELSE, '')
  if (NO_PURPOSE.test(text)) return []
  const from = TOPIC.exec(text)?.[0].length ?? 0
  const found = [...text.slice(from).matchAll(FRAGMENT)].map((match) => {
    const piece = match[1] ?? ''
    const start = from + match.index + match[0].length - piece.length
    return quote(document, folded, start, start + piece.length)
  })
  const used = found.length === 0 ? USED_FOR.exec(text) : null
  if (used !== null) {
    const piece = used[1] ?? ''
    const start = used.index + used[0].indexOf(piece)
    found.push(quote(document, folded, start, start + piece.length))
  }
  return found.map((one) => asSure(one, certainty.guessed, { name: 'purpose-running' }))
}

const BEYOND = /(?:情報|データ)を、?([^。]{4,60}?)以外(?:の目的)?に(?:は|も)/u
const VAGUE = /目的|範囲|場合|上記|同意/u

/** 「個人情報を、催しの案内以外には利用しません」 states a purpose by what it rules out. */
export function usesBeyond(document: PolicyDocument, { text, folded }: Passage): Quote[] {
  const match = BEYOND.exec(text)
  const piece = match?.[1]
  if (match === null || piece === undefined || VAGUE.test(piece)) return []
  const start = match.index + match[0].indexOf(piece)
  const found = quote(document, folded, start, start + piece.length)
  return [asSure(found, certainty.guessed, { name: 'purpose-running' })]
}

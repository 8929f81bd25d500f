import type { PolicyDocument } from '../document/document.ts'
import { asSure, certainty, type Quote } from './certainty.ts'
import { type Passage, quote } from './passage.ts'

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

/** Sentences that lead, refuse or suppose state no purpose. */
const NO_PURPOSE =
  /^もし|当該(?:処理|活動|個人データ)|(?:以下|次|下記)の|ません|目的(?:を|の)(?:変更|特定|明|達成)|お問い?合わ?せください/u
/** 「当社は、」 and then perhaps 「お預かりした個人情報を、」. */
const TOPIC =
  /^(?:(?:[^。、]{1,24}|[^。、]{0,60}情報(?:等)?(?:に関して)?)(?:は|では|につきましては|については)、?)?(?:[^。、をし]{0,24}(?:情報|データ)(?:等)?を、?)?/u
const FRAGMENT =
  /(?:^|は、|また、|及び、)((?![そこ]のため)[^。、][^。]{1,160}?(?:ため|目的))(?=[、にでと利使活]|のみ|$)/gu
/** 「…は、A、Bに利用いたします」 names its purposes without ため. */
const USED_FOR =
  /^(?:[^。]{0,80}?(?:情報|データ)(?:等)?(?:は|を|につきましては|については)、?)([^。]{6,160}?)(?:の範囲内?)?(?:(?:に|で)のみ|に|で|として)(?:必要な範囲で)?(?:利用|使用|活用)(?:いたし|致し|し|させて)/u

/** The purposes a sentence states in passing. */
export function runningPurposes(document: PolicyDocument, passage: Passage): Quote[] {
  const { text, folded } = passage
  if (NO_PURPOSE.test(text) || text.length > 600) return []
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

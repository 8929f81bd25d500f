import { fold } from '../text/fold.ts'
import { type RequestKind, requestKinds } from './extraction.ts'
import { type Finding, findFirst, type Passage, type Quote, type Reading } from './passage.ts'

const words: Readonly<Record<RequestKind, RegExp>> = {
  'purpose-notice': /利用目的[」』]?の(?:ご?通知|開示)/u,
  disclosure: /開示/u,
  correction: /訂正/u,
  addition: /訂正[^。]{0,12}追加|追加[^。]{0,8}(?:削除|訂正)/u,
  deletion: /削除/u,
  suspension: /利用の?停止|利用(?:又は|または|・|及び|および)(?:第三者への?)?提供の停止/u,
  erasure: /消去/u,
  'stop-provision': /提供の?停止|提供は停止(?:いた|し)|提供を停止(?:いたします|します)/u,
}

const ASKS = /請求|求め|申し?出|要請|受け付け|依頼|希望/u
const STOPS_ON_REQUEST = /(?:申し?出|求め)[^。]{0,24}提供[はをの]停止(?:いた|し)/u

const DOCUMENT =
  /(?:運転免許証|運転経歴証明書|旅券(?:\(パスポート\))?|パスポート|健康保険(?:被保険者)?証|資格確認書|住民票(?:の写し|記載事項証明書)?|マイナンバーカード|個人番号カード|住民基本台帳カード|在留カード|特別永住者証明書|年金手帳|身体障害者手帳|戸籍(?:謄本|抄本)|印鑑(?:登録)?証明書|学生証|社員証)(?!番号|の番号)/gu
const IDENTITY = /本人確認|身分|証明|本人である|ご本人/u
const FEE = /手数料|無料|無償/u
const AMOUNT = /(\d[\d,、]{0,9})\s?円/u

/** The parts of the text that speak of requests. */
function aboutRequests({ passages }: Reading): Passage[] {
  return passages.filter(({ section }) => section.kind === 'requests')
}

/** What a person may ask for, in the order of `requestKinds`. */
export function findRequestKinds(reading: Reading): Finding<RequestKind>[] {
  const { document, passages } = reading
  const asked = passages.filter(({ section, text }) => {
    if (section.kind === 'requests') return true
    if (section.kind === 'third-party') return STOPS_ON_REQUEST.test(text)
    const named = requestKinds.filter((kind) => words[kind].test(text)).length
    return named > 2 && ASKS.test(text)
  })
  return requestKinds.flatMap((kind) => {
    const found = findFirst(document, asked, words[kind])
    const span = found?.span ?? inHeading(reading, words[kind])
    return span === null ? [] : [{ value: kind, span }]
  })
}

function inHeading({ document }: Reading, pattern: RegExp): Quote['span'] | null {
  for (const { kind, heading, span } of document.sections) {
    if (kind !== 'requests') continue
    const folded = fold(heading, span.start)
    const match = pattern.exec(folded.text)
    if (match !== null) return folded.original(match.index, match.index + match[0].length)
  }
  return null
}

/** Papers asked for to know who is asking; each once, as printed first. */
export function findIdentityDocuments(reading: Reading): Quote[] {
  const passages = aboutRequests(reading)
  const found = new Map<string, Quote>()
  for (const [at, { text, folded, section }] of passages.entries()) {
    const around = text + (passages[at - 1]?.text ?? '') + fold(section.heading.slice(0, 80)).text
    if (!IDENTITY.test(around)) continue
    for (const match of text.matchAll(DOCUMENT)) {
      const span = folded.original(match.index, match.index + match[0].length)
      const printed = reading.document.text.slice(span.start, span.end)
      if (!found.has(match[0])) found.set(match[0], { text: printed, span })
    }
  }
  return [...found.values()]
}

/** The fee of a request; 0 yen where the text says it is free. */
export function findFee(reading: Reading): Finding<number | null> | null {
  for (const { text, folded } of aboutRequests(reading)) {
    const match = FEE.exec(text)
    if (match === null) continue
    const amount = AMOUNT.exec(text)?.[1]?.replace(/[,、]/gu, '')
    const free = /無料|無償|手数料[^。]{0,10}(?:いただきません|不要|かかりません)/u.test(text)
    const value = amount === undefined ? (free ? 0 : null) : Number(amount)
    return { value, span: folded.original(match.index, match.index + match[0].length) }
  }
  return null
}

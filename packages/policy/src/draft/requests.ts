import type { Rules } from '../bundle/rules.ts'
import type { Extraction } from '../extraction/extraction.ts'
import type { Passage } from '../extraction/passage.ts'
import type { ClauseFinder } from './clause-finder.ts'

type Requests = NonNullable<Rules['requests']>
type Channel = NonNullable<Requests['channels']>[number]
type Agent = NonNullable<Requests['agents']>[number]
type Delivery = NonNullable<Requests['delivery']>[number]

const ASKS =
  /開示|訂正|削除|利用停止|消去|請求|求め|申し?出|本人確認|手数料|代理人|証明書|書類|回答|\b(?:request|access|correct|delete|rights?)\b/u
/** Where a person turns to, as against how the company answers. */
const ADDRESSED =
  /(?:申し?出|請求|送付|送り|連絡|提出|問い?合わ?せ|手続)[^。]{0,40}(?:ください|下さい|お願い|できます|方法|先)|(?:より|から|まで|宛|にて)[^。]{0,20}(?:申し?出|請求|送付|送り|連絡|提出)/u
const REFUSES = /(?:ません|かねます|お断り)/u

const channels: readonly (readonly [Channel, RegExp])[] = [
  ['web', /フォーム|インターネット|オンライン|マイページ|会員ページ/u],
  ['mail', /メール|e-?mail|@/u],
  ['post', /郵送|郵便|封書|同封|書留/u],
  ['phone', /電話/u],
  ['counter', /(?:窓口|店頭|来社|来店|来院)[^。]{0,10}(?:お?越し|にて|で直接|いただ)/u],
]
const agents: readonly (readonly [Agent, RegExp])[] = [
  ['legal', /法定代理人|親権者|後見人/u],
  ['mandated', /委任(?:状|した|による|を受けた)|任意代理/u],
]
const ANSWERS =
  /回答|交付|通知(?:し|いたし|する|の方法)|開示の方法|開示(?:し|いたし)ます|書面で対応/u
const deliveries: readonly (readonly [Delivery, RegExp])[] = [
  ['electronic', /電磁的|電子(?:データ|ファイル|メール)|メール|cd-?rom|pdf|ダウンロード/u],
  ['paper', /書面|郵送|郵便|紙/u],
]
const DAYS = /(\d{1,3})\s?(日|週間)以内[^。]{0,40}(?:回答|開示|対応|通知|返答|処理)/u

/** What may be asked for and how, as far as the sections on requests say. */
export function draftRequests(extraction: Extraction, clauses: ClauseFinder): Rules['requests'] {
  const asks = clauses.passages(['requests'], ASKS)
  if (asks.length === 0 || extraction.requestKinds.length === 0) return undefined
  const addressed = asks.filter(({ text }) => ADDRESSED.test(text) && !REFUSES.test(text))
  const answers = asks.filter(({ text }) => ANSWERS.test(text) && !REFUSES.test(text))
  const days = asks.flatMap(({ text }) => promised(text)).at(0)
  const { amountYen } = extraction.fee
  return {
    clauses: asks.map(({ clause }) => clause.id),
    kinds: [
      ...extraction.requestKinds,
      ...(extraction.provisionRecords ? ['provision-records'] : []),
    ],
    identityDocuments: [...extraction.identityDocuments],
    ...some('channels', namedIn(addressed, channels)),
    ...some('agents', namedIn(asks, agents)),
    ...some('delivery', namedIn(answers, deliveries)),
    ...(amountYen !== null && { feeYen: amountYen }),
    ...(days !== undefined && { promisedDays: days }),
  }
}

function namedIn<T>(
  passages: readonly Passage[],
  words: readonly (readonly [T, RegExp])[],
): readonly T[] {
  return words.flatMap(([name, pattern]) =>
    passages.some(({ text }) => pattern.test(text)) ? [name] : [],
  )
}

function some<K extends string, T>(key: K, found: readonly T[]): { [P in K]?: T[] } {
  return found.length === 0 ? {} : ({ [key]: [...found] } as { [P in K]: T[] })
}

function promised(text: string): number[] {
  const match = DAYS.exec(text)
  if (match === null) return []
  const days = Number(match[1]) * (match[2] === '週間' ? 7 : 1)
  return days > 0 ? [days] : []
}

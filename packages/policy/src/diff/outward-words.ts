import { fold } from '../text/fold.ts'
import { signsOf } from './sentence-signs.ts'

const INFORMATION =
  '情報|データ|氏名|名前|住所|(?:メール|ip)アドレス|電話番号|履歴|記録|名簿|cookie|クッキー|識別子|広告id|写真|画像|顔|(?<![a-z])(?:data|information|names?|address(?:es)?)(?![a-z])'
const OTHERS =
  '第三者|他社|他の(?:会社|企業|事業者|者)|提携|グループ|関連会社|関係会社|子会社|親会社|業者|事業者|企業|会社|パートナ|広告主|スポンサー|機関|団体|法人|代理店|加盟店|協力先|取引先|(?<![a-z])(?:third part(?:y|ies)|partners?|affiliates?|compan(?:y|ies)|others|advertisers?|brokers?|vendors?)(?![a-z])'
const GIVES =
  '提供|開示(?!等?の?(?:請求|求め))|販売|売却|売り|譲渡|譲り|共有|共同(?:し|で|して)?利用|預託|貸与|貸し|交付|引き?渡|渡[さしすせ]|公開|公表|移転|送信|送付|転送|委託|登録|(?<![a-z])(?:provid|shar|sell|sold|disclos|transfer|rent|giv|hand|send)[a-z]{0,4}(?![a-z])'
const ABROAD =
  '外国|海外|国外|越境|米国|アメリカ|中国|中華人民共和国|欧州|シンガポール|インド|韓国|ベトナム|台湾|香港|フィリピン|タイ王国|オーストラリア|カナダ|英国|(?<![a-z])(?:abroad|overseas|foreign|another country|other countries)(?![a-z])'

/** What needs no receiver to be named: what is sold or shared goes to somebody. */
const ALWAYS_OUTWARD = '販売|売却|譲渡|共有|共同|預託|貸与|第三者|外部に|他者に'

/** Information that goes to others, in either order: 情報を提携先に提供, 提携先と共同で情報を利用. */
const HANDED = [
  new RegExp(`(?:${INFORMATION})[^。]{0,60}(?:${OTHERS}|${ABROAD})[^。]{0,60}(?:${GIVES})`, 'u'),
  new RegExp(`(?:${OTHERS}|${ABROAD})[^。]{0,60}(?:${INFORMATION})[^。]{0,40}(?:${GIVES})`, 'u'),
  new RegExp(`(?:${GIVES})[^。]{0,60}(?:${INFORMATION})[^。]{0,60}(?:${OTHERS}|${ABROAD})`, 'u'),
  new RegExp(`(?:${INFORMATION})[^。、]{0,8}(?:を|は|の)[^。、]{0,24}(?:${ALWAYS_OUTWARD})`, 'u'),
  new RegExp(`(?:${OTHERS})(?:に|へ|と|に対し)[^。]{0,24}(?:販売|売却|譲渡|共有|預託|共同)`, 'u'),
  /共同利用|第三者提供|第三者に(?:対し|も)?[^。]{0,20}(?:提供|開示)/u,
]

const OUTWARD = new RegExp(`${OTHERS}|${GIVES}`, 'gu')
const ABROADS = new RegExp(ABROAD, 'gu')
const USED = new RegExp(
  `(?:${INFORMATION})[^。]{0,80}(?:広告|宣伝|勧誘|営業|マーケティング|分析|配信|案内|学習|開発|研究|プロファイリング|スコア|信用|採用|目的|ため|advertis|marketing|profil|analy|train)[^。]{0,40}(?:利用(?!停止|の停止|目的|を停止)|使用|使い|使う|活用|用い|分析|(?<![a-z])us(?:e|ed|es|ing)(?![a-z]))`,
  'u',
)
const USED_FOR = new RegExp(
  `(?<![a-z])(?:use|analy[sz]e|process)[a-z]{0,2} [^.]{0,40}(?:${INFORMATION})[^.]{0,40} (?:for|to) `,
  'u',
)

const ANY_INFORMATION = new RegExp(INFORMATION, 'u')
const ANY_OTHERS = new RegExp(`${OTHERS}|${ABROAD}`, 'u')
const ANY_GIVING = new RegExp(`${GIVES}|${ALWAYS_OUTWARD}|共同利用`, 'u')

/** No sentence of a policy is longer; what nobody can read may say anything. */
const LONGEST = 20_000

/** Whether a sentence says that information goes to others; goods that are provided or sold are none. */
export function speaksOfProvision(text: string): boolean {
  if (text.length > LONGEST) return true
  const folded = fold(text).text
  return folded.split('。').some((part) => {
    // The forms cost the square of their gaps: they are tried only where all they need is there.
    if (!ANY_INFORMATION.test(part) && !ANY_OTHERS.test(part)) return false
    return ANY_GIVING.test(part) && HANDED.some((form) => form.test(part))
  })
}

/** Whether a sentence says what information is used for. */
export function speaksOfUse(text: string): boolean {
  if (text.length > LONGEST) return true
  const folded = fold(text).text
  return USED.test(folded) || USED_FOR.test(folded)
}

/** How often others, and giving to them, are named. */
export function outwardWordsIn(text: string): number {
  return fold(text).text.match(OUTWARD)?.length ?? 0
}

/** How often other countries are named. */
export function abroadWordsIn(text: string): number {
  return fold(text).text.match(ABROADS)?.length ?? 0
}

/** What may stand in a refusal without weakening it: 同意なく, 法令に基づく場合を除き. */
const LAWFUL_EXCEPTION = /法令に(?:基づく|より|定めのある)[^、。]{0,8}(?:場合)?を?除[きい]て?/gu
const BEFORE_THAT =
  /(?:同意|承諾|許可)(?:を(?:得|いただ|頂)[かる]?)?(?:ず|ない|ること|こと)?(?:なく|なしに|に|で)/gu
const ENDS_IN_REFUSAL =
  /(?:ません|ない|ないものとします|ないこととします|禁止します|禁じます|(?<![a-z])(?:do|will|shall|does) (?:not|never) [^.]{0,120})[。．.\s]*$/u

/** A case, a condition, or a verb before the one that refuses: 提携先に提供し、名簿は販売しません. */
const OPEN =
  /場合|とき|ただし|但し|限ら|必要|ものの|一部|原則|通常|[しりきいてでばがけえめせるすたん][、,]|[。.．].|(?<![a-z])(?:but|and|if|when|then)(?![a-z])/u

/** Whether a sentence does nothing but refuse: no exception but the law's, nothing left open, no second statement. */
export function onlyRefuses(text: string): boolean {
  if (text.length > LONGEST) return false
  const folded = fold(text).text
  if (!ENDS_IN_REFUSAL.test(folded)) return false
  const rest = folded.replace(LAWFUL_EXCEPTION, '').replace(BEFORE_THAT, '')
  const { negations, limits, exclusions, generalities } = signsOf(rest)
  return negations === 1 && limits + exclusions + generalities === 0 && !OPEN.test(rest.trim())
}

import { fold } from '../text/fold.ts'
import { certainty, type Quote } from './certainty.ts'
import { type Reading, speaksOf } from './passage.ts'

/** Papers by name, the long forms first. */
const NAMED =
  "(?:運転)?免許証|運転経歴証明書|旅券|パスポート|健康保険の?被保険者証|(?:国民|各種)?健康保険証|被保険者証|資格確認書|住民票(?:の写し|記載事項証明書)?|(?:個人番号|マイナンバー|住民基本台帳|住基)カード|在留カード|特別永住者証明書|外国人登録証(?:明書)?|(?:国民)?年金手帳|(?:身体)?障害者手帳|戸籍(?:謄本|抄本)|印鑑(?:登録)?証明書|学生証|社員証|driver['’]?s licen[cs]e|passport|residence card"
const DOCUMENT = new RegExp(
  `(?:${NAMED})(?!番号|の番号)(?:\\((?:顔写真|表面|パスポート|旅券|写真|個人番号|マイナンバー)[^()]{0,20}\\))?`,
  'gu',
)
const IDENTITY = /本人確認|身分|証明|本人である|ご本人|写し|コピー|identity/u

/** Papers asked for to know who is asking; each once, as printed first. */
export function findIdentityDocuments(reading: Reading): Quote[] {
  const passages = reading.passages.filter(({ section }) => speaksOf(section, 'requests'))
  const found = new Map<string, Quote>()
  let agent = false
  for (const [at, { text, folded, section }] of passages.entries()) {
    agent = ofAgent(text) ?? agent
    if (agent) continue
    const around = text + (passages[at - 1]?.text ?? '') + fold(section.heading.slice(0, 80)).text
    if (!IDENTITY.test(around)) continue
    for (const match of text.matchAll(DOCUMENT)) {
      const span = folded.original(match.index, match.index + match[0].length)
      const printed = reading.document.text.slice(span.start, span.end)
      if (!found.has(match[0])) {
        found.set(match[0], { text: printed, span, certainty: certainty.shaped })
      }
    }
  }
  return [...found.values()]
}

/** Papers of an agent show who may act, not who the person is; undefined where the passage says neither. */
function ofAgent(text: string): boolean | undefined {
  if (/本人(?:によ|の場合|確認|であること)/u.test(text)) return false
  return /代理人(?:によ|の場合|が)|親権者|後見人|委任/u.test(text) ? true : undefined
}

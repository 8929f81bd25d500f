import { asSure, certainty, type Quote } from './certainty.ts'
import {
  companyAsSubject,
  companyOverAddress,
  companyUnderHeading,
  mayNameOurselves,
} from './company-unlabelled.ts'
import { withoutOthers } from './desk.ts'
import { findLabelled, type Labelled, valueOf } from './labels.ts'
import { findFirst, findIn, quote, type Reading } from './passage.ts'

const FORM =
  '(?:株式会社|有限会社|合同会社|合資会社|合名会社|相互会社|(?:一般|公益)?(?:社団|財団)法人|(?:国立大学|学校|宗教|社会福祉|特定非営利活動|npo)法人|医療法人(?:社団|財団)?|(?:協同|生活協同|農業協同)組合|独立行政法人)'
const NAME = '[^\\s、。,()「」『』<>【】:]{1,30}'
/** A name in Latin letters has spaces: 「THE SAMPLE COMPANY株式会社」. */
const LATIN = "(?:[a-z0-9&'’.-]{1,20} ){1,5}[a-z0-9&'’.-]{1,20} ?"
const CORPORATION = `(?:${FORM} ?(?:${LATIN}|${NAME})|${LATIN}${FORM}|${NAME} ?${FORM})`
const OURSELVES =
  '(?:当社|弊社|当法人|当協会|当会|当院|当店|当組合|当事務所|当財団|当学園|当校|当館|当サイト|当行|当団体|当クリニック|当医院|本会|我々|私たち|当事務局|当方|当ショップ|当スクール|運営者|開発者|事業者|運営事務局)'
const ENGLISH_FORM = '(?:inc|ltd|llc|corp|corporation|k\\.k|co|pte|gmbh|limited|company|plc)'
const ENGLISH_NAME = `((?:[a-z0-9&'’.-]{1,30},? ){1,6}${ENGLISH_FORM}\\.?(?:,? ?${ENGLISH_FORM}\\.?)?)`

/** From the surest sign of who speaks to the least, and how sure each is. */
const signs: readonly (readonly [number, RegExp])[] = [
  [
    certainty.labelled,
    new RegExp(
      `(${FORM} ?[^\\s、。,()「」のはがをに]{1,30}(?: [^\\s、。,()「」]{1,30}){1,2})(?= ?\\(以下)`,
      'u',
    ),
  ],
  [certainty.labelled, new RegExp(`(${CORPORATION})(?= ?\\((?:以下|略称))`, 'u')],
  [
    certainty.labelled,
    new RegExp(
      `^((?!${OURSELVES})[^、。()「」\\n]{1,40}?)(?= ?(?:\\([^()]{1,30}\\) ?)?\\(以下[、,]?[^)]{0,6}${OURSELVES})`,
      'u',
    ),
  ],
  [certainty.labelled, /^([a-z][a-z0-9&.'’ -]{1,50}?) ?\(["“'](?:we|us|our)\b/u],
  [
    certainty.labelled,
    new RegExp(
      `${ENGLISH_NAME}(?= ?\\([^)]{0,40}(?:hereafter|hereinafter|we|us|our|the company|["“]))`,
      'u',
    ),
  ],
]
const shapes: readonly (readonly [number, RegExp])[] = [
  [certainty.shaped, new RegExp(`^(${CORPORATION})(?: ?\\([^()]{1,40}\\))?$`, 'u')],
  [
    certainty.shaped,
    new RegExp(
      `(${FORM} ?[^\\s、。,()「」のはがをに]{1,30}|${LATIN}${FORM}|[^\\s、。,()「」のはがをに]{1,30}${FORM})(?=は|の|が|では|における|および|及び)`,
      'u',
    ),
  ],
  [certainty.likely, new RegExp(`^(?:[<【〔][^>】〕]{1,12}[>】〕])?(${CORPORATION})[ \\t]`, 'u')],
  [certainty.likely, new RegExp(`^${ENGLISH_NAME}(?: [·|]|$)`, 'u')],
]
const LABEL =
  /^(?:社名|会社名|商号|法人名|団体名|事業者(?:の)?(?:名|名称|氏名又は名称)?|個人情報取扱事業者(?:の名称)?|屋号|名称|運営(?:会社|者|元|主体|団体)?|販売業者)$/u
const INTRODUCES = /以下|hereafter|hereinafter|["“]/u

/** Who makes the promises; null when the text never says. */
export function findCompany(reading: Reading): Quote | null {
  const introduced = firstOf(reading, signs)
  const labels = findLabelled(reading).filter(
    ({ label, passage }) => LABEL.test(label) && mayNameOurselves(passage.section),
  )
  const labelled = valueOf(labels, LABEL)
  if (introduced !== null) return inFull(introduced, labels)
  if (labelled !== undefined && labelled.value.text.length <= 60) {
    return asSure(labelled.value, certainty.shaped)
  }
  const headed = companyUnderHeading(reading)
  if (headed !== null) return headed
  const own = withoutOthers(reading.passages)
  const shaped = firstOf({ ...reading, passages: own }, shapes) ?? firstOf(reading, shapes)
  return shaped === null
    ? (companyAsSubject(reading) ?? companyOverAddress(reading))
    : competing(reading, shaped)
}

/** Nobody introduces themselves in a longer one, and a name with spaces is looked for at every word. */
const SENTENCE = 2000

const ANY_FORM = new RegExp(FORM, 'u')

/** 「みどり（以下「当店」）」 is 「合同会社みどり」 where a label says so. */
function inFull(introduced: Quote, labels: readonly Labelled[]): Quote {
  if (ANY_FORM.test(introduced.text)) return introduced
  const fuller = labels.find(
    ({ value: { text } }) =>
      text.length <= 60 && ANY_FORM.test(text) && plain(text).includes(plain(introduced.text)),
  )
  return fuller?.value ?? introduced
}

function firstOf(
  { document, passages }: Reading,
  patterns: readonly (readonly [number, RegExp])[],
): Quote | null {
  const sentences = passages.filter(({ text }) => text.length <= SENTENCE)
  for (const [sure, pattern] of patterns) {
    const found = findFirst(document, sentences, pattern)
    if (found !== null) return asSure(found, sure)
  }
  return null
}

const ANY = new RegExp(CORPORATION, 'u')

/** Another corporation in the text that could be meant makes a mere shape doubtful. */
function competing(reading: Reading, found: Quote): Quote {
  const key = plain(found.text)
  for (const passage of reading.passages) {
    if (passage.text.length > 200 || INTRODUCES.test(passage.text)) continue
    const other = findIn(reading.document, passage, ANY)
    if (other === null || plain(other.text).includes(key) || key.includes(plain(other.text)))
      continue
    if (passage.section.kind !== 'contact' && passage.section.kind !== 'intro') continue
    const values = { value: found.text, other: other.text }
    return asSure(found, certainty.guessed, { name: 'company-competes', values })
  }
  return found
}

function plain(text: string): string {
  return text.replace(/[\s・.,]/gu, '')
}

const OFFICE =
  /^(?:代表取締役(?:社長|会長)?|代表社員|代表理事|理事長|院長|代表者(?:名|の?氏名)?|代表)$/u
const OFFICE_LINE =
  /(?:^|[\s ])(?:代表取締役(?:社長|会長)?|代表社員|代表理事|理事長|院長|代表者(?:名|氏名)?|代表)[\s::]{1,4}(\S[^\n]{1,20})$/u

/** The representative (Art. 32(1)(i)): the name on the line of their office. */
export function findRepresentative(reading: Reading): Quote | null {
  const labelled = valueOf(findLabelled(reading), OFFICE)
  if (labelled !== undefined && labelled.value.text.length <= 24) return labelled.value
  for (const passage of reading.passages) {
    if (passage.text.length > 80) continue
    const match = OFFICE_LINE.exec(passage.text)
    const name = match?.[1]
    if (match === null || name === undefined) continue
    const start = match.index + match[0].length - name.length
    return quote(reading.document, passage.folded, start, start + name.length)
  }
  return null
}

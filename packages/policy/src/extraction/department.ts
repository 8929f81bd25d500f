import type { PolicyDocument } from '../document/document.ts'
import { fold } from '../text/fold.ts'
import { asSure, certainty, type Quote } from './certainty.ts'
import type { DeskOrder } from './desk.ts'
import type { Labelled } from './labels.ts'
import { findFirst, type Passage, quote, type Reading } from './passage.ts'

const DESK = '(?:窓口|担当|係|部|課|室|責任者|管理者|事務局|センター|デスク)'
const LABEL =
  /^(?:担当(?:部[署門]|窓口)?|(?:所属)?部署(?:名)?|所属|(?:ご?相談|お?問い?合わ?せ)?窓口(?:名)?|受付(?:部署|窓口))$/u
/** Names any desk there is: 「下記のお問い合わせ窓口」. */
const GENERIC =
  /^個人情報(?:等)?(?:の取り?扱い?)?に(?:関する|ついての)お?問い?合わ?せ(?:窓口|先)$|^(?:(?:下記|以下|上記|次|当[社院店会]|弊社|担当)の?)*(?:お?問い?合わ?せ|ご?相談|ご?連絡|受付|各種|担当)?(?:窓口|先|担当|部署|係)?$/u
const QUOTED =
  /「([^」]{2,30}(?:窓口|係|室|センター|デスク|担当|事務局))」(?=まで|宛|へ|に|\(末尾|\(下記|$)/u
/** Behind the company's name even 「お問い合わせ窓口」 is the name of one. */
const AFTER_COMPANY = new RegExp(
  `(?:株式会社|有限会社|合同会社|法人|組合)\\S{0,30}[ \\t]+((?!代表)(?:[^\\s:]{2,14}[ ])?[^\\s:]{2,30}${DESK})(?:宛|行|まで)?$`,
  'u',
)
const IN_BRACKETS =
  /^[<《〔【「[♦◆◇■●≪]([^>》〕】」\]♦◆◇■●≫]{2,30}(?:窓口|担当|係|室|センター|デスク))[>》〕】」\]♦◆◇■●≫]$/u
const ALONE =
  /^((?:[a-z][^\s、。:@]{1,15} )?[^\s、。:@]{2,24}(?:窓口|係|担当|事務局|相談室|管理室|センター|デスク|(?<![本全一])部|課))(?:宛|まで)?$/u
/** A line of its own that names the subject is the surest of the lines. */
const PERSONAL = /^([^\s、。:@]{0,12}個人情報[^\s、。:@]{0,14}(?:窓口|係|事務局|相談室|センター))$/u
const RUNNING =
  /(?:は、?|^|\s|、)([^\s、。はがを「」]{2,20}(?:相談窓口|窓口|相談室|センター|事務局|(?<![本全一])部|課))(?=まで|宛|へ)/u
/** 「当社の個人情報相談窓口(電話…)まで」 in any part. */
const OURS =
  /(?:当[社会院店館園]|当法人|当協会|弊社)の?([^\s、。はがをにの「」()]{2,20}(?:窓口|相談室|事務局|センター))(?=\(|まで|へ|宛)/u
const ENGLISH = /\b(data protection officer|privacy (?:officer|team|office|department))\b/u
/** A title that is the name of the desk and no number of a part. */
const TITLE =
  /^[<《〔【[♦◆◇■●≪]?([^\d<>【】.、。]{4,30}(?:相談窓口|室|センター|デスク|事務局))[^一-鿿]?$/u
const OF_OTHERS = /認定|苦情の?解決/u
const WITH_PERSON =
  /^(.{2,30}(?:管理者|責任者|担当|窓口|係|部|課|室|センター|事務局))[ 　][^\s]{1,6}(?:[ 　][^\s]{1,6})?$/u

/** The desk's own name, where it has one. */
export function findDepartment(
  { document, passages }: Reading,
  { desk, elsewhere }: DeskOrder,
  labelled: readonly Labelled[],
): Quote | null {
  const own = new Set(desk)
  const named = labelled.find(
    ({ label, value, passage }) =>
      own.has(passage) && LABEL.test(label) && value.text.length <= 40 && isName(value),
  )
  if (named !== undefined) return withoutPerson(named.value)
  const forms: readonly (readonly [readonly Passage[], RegExp])[] = [
    [desk, AFTER_COMPANY],
    [desk, IN_BRACKETS],
    [desk, PERSONAL],
    [passages, QUOTED],
    [elsewhere, AFTER_COMPANY],
    [elsewhere, IN_BRACKETS],
    [desk, ALONE],
    [desk, RUNNING],
    [passages, OURS],
    [desk, ENGLISH],
    [passages, ENGLISH],
  ]
  for (const [where, form] of forms) {
    const candidates = form === AFTER_COMPANY ? where : where.filter((one) => !isGeneric(one, form))
    const found = findFirst(document, candidates, form)
    if (found !== null) return withoutPerson(asSure(found, certainty.shaped))
  }
  return inTitle(document)
}

/** 「個人情報保護管理者 月輪 花子」 names the desk and who sits there. */
function withoutPerson(found: Quote): Quote {
  const desk = WITH_PERSON.exec(found.text)?.[1]
  if (desk === undefined || /(?:部|課|室|窓口|係|センター)$/u.test(found.text)) return found
  const { start } = found.span
  return { ...found, text: desk, span: { start, end: start + desk.length } }
}

function inTitle(document: PolicyDocument): Quote | null {
  for (const { heading, kind, span } of document.sections) {
    if (kind !== 'contact' || heading.length > 40) continue
    const folded = fold(heading, span.start)
    const name = TITLE.exec(folded.text)?.[1]
    if (name === undefined || GENERIC.test(name) || OF_OTHERS.test(name)) continue
    const at = folded.text.indexOf(name)
    return asSure(quote(document, folded, at, at + name.length), certainty.likely)
  }
  return null
}

function isName({ text }: Quote): boolean {
  return !/[@。]|\d{3}|http/u.test(text) && !GENERIC.test(text)
}

function isGeneric({ text }: Passage, form: RegExp): boolean {
  const name = form.exec(text)?.[1]
  return name !== undefined && GENERIC.test(name)
}

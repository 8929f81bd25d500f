import { asSure, certainty, type Quote } from './certainty.ts'
import type { Labelled } from './labels.ts'
import { findFirst, type Passage, type Reading } from './passage.ts'

const DESK = '(?:窓口|担当|係|部|課|室|責任者|管理者|事務局|センター|デスク)'
const LABEL =
  /^(?:担当(?:部[署門]|窓口)?|(?:所属)?部署(?:名)?|所属|(?:ご?相談|お?問い?合わ?せ)?窓口(?:名)?|受付(?:部署|窓口))$/u
/** Names any desk there is: 「下記のお問い合わせ窓口」. */
const GENERIC =
  /^(?:(?:下記|以下|上記|次|当[社院店会]|弊社|担当)の?)*(?:お?問い?合わ?せ|ご?相談|ご?連絡|受付|各種|担当)?(?:窓口|先|担当|部署|係)?$/u
const QUOTED =
  /「([^」]{2,30}(?:窓口|係|室|センター|デスク|担当|事務局))」(?=まで|宛|へ|に|\(末尾|\(下記|$)/u
const AFTER_COMPANY = new RegExp(
  `(?:株式会社|有限会社|合同会社|一般社団法人|財団法人)\\S{0,30}[ \\t]+((?!代表)[^\\s:]{2,30}${DESK})$`,
  'u',
)
const IN_BRACKETS =
  /^[<《〔【「]([^>》〕】」]{2,30}(?:窓口|担当|係|室|センター|デスク))[>》〕】」]$/u
const ALONE =
  /^([^\s、。:@]{2,24}(?:窓口|係|担当|事務局|相談室|管理室|センター|デスク|(?<![本全一])部|課))(?:宛|まで)?$/u
/** A line of its own that names the subject is the surest of the lines. */
const PERSONAL = /^([^\s、。:@]{0,12}個人情報[^\s、。:@]{0,14}(?:窓口|係|事務局|相談室|センター))$/u
const RUNNING =
  /(?:は、?|^|\s|、)([^\s、。はがを「」]{2,20}(?:相談窓口|窓口|相談室|センター|事務局|(?<![本全一])部|課))(?=まで|宛|へ)/u
const ENGLISH = /\b(data protection officer|privacy (?:officer|team|office|department))\b/u

/** The desk's own name, where it has one. */
export function findDepartment(
  { document, passages }: Reading,
  desk: readonly Passage[],
  labelled: readonly Labelled[],
): Quote | null {
  const own = new Set(desk)
  const named = labelled.find(
    ({ label, value, passage }) =>
      own.has(passage) && LABEL.test(label) && value.text.length <= 40 && isName(value),
  )
  if (named !== undefined) return named.value
  const forms: readonly (readonly [readonly Passage[], RegExp])[] = [
    [desk, AFTER_COMPANY],
    [desk, IN_BRACKETS],
    [desk, PERSONAL],
    [passages, QUOTED],
    [desk, ALONE],
    [desk, RUNNING],
    [desk, ENGLISH],
    [passages, ENGLISH],
  ]
  for (const [where, form] of forms) {
    const found = findFirst(
      document,
      where.filter((one) => !isGeneric(one, form)),
      form,
    )
    if (found !== null) return asSure(found, certainty.shaped)
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

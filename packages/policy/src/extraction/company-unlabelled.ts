import type { Section } from '../document/document.ts'
import { asSure, certainty, type Quote } from './certainty.ts'
import { findIn, type Passage, quote, type Reading } from './passage.ts'

const HEADED =
  /(?:事業者|会社|法人|団体|運営者)(?:等)?(?:\([^()]{1,10}\))?の?(?:氏名(?:又は|または|・|若しくは))?(?:氏名|名称|名|商号)(?:[・、及び並]|について|$)/u
/** 「株式会社みどり(ミドリ)」: how a name is read is no part of it. */
const READING =
  /^(?:[^\s:]{1,12}: ?)?([^。:()〒\d]{1,50}?) ?(?:\([^()]{1,40}\)|(?: |、)代表.{1,30}|〒.{1,50})?$/u
/** The bodies that hear complaints, recipients and those who share data have names too. */
const OF_OTHERS = /認定|保護団体|共同|委託|第三者|提供|管理/u
const NOT_A_NAME =
  /^(?:当|弊|本|この|その|以下|お?客様|私たち|私ども|我々|皆様|個人|ユーザー|利用者|会員|現在|近年|わたし)|情報|方針|ポリシー|範囲|目的|(?:サービス|サイト|アプリ|ページ)$/u
const SUBJECT =
  /^([^、。()「」\n]{2,40}?)(?: ?\([^()]{1,30}\))? ?(?:は|では|における|が運営する)[、，]?(?=[^。]{0,160}(?:個人(?:情報|データ)|プライバシー|方針))/u
const ENGLISH_SUBJECT =
  /^(?:at )?((?!(?:this|we|our|the|your|you|it|welcome|privacy|personal|please|when)\b)[a-z][a-z0-9&.'’ -]{1,40}?)(?:, we | is committed| respects| (?:is )?dedicated| values)/u
const SIGNED =
  /^((?!.{0,30}(?:窓口|担当|係$|部$|課$|室$|お?問い?合わ?せ|連絡|住所|まで$|以上|代表|責任者|管理者))[^。、:@\d()「」]{2,30})$/u
const REACHED = /^(?:〒|tel|電話|住所|所在地|e-?mail|メール)|@/u
/** A line, unlike a heading, could name what a form asks for: 「会社名」. */
const OURS = /事業者|運営者|当[社店院会]/u
/** Parts in which 「会社名」 is a kind of data, or the name of somebody else. */
const NOT_OURS: readonly Section['kind'][] = [
  'acquisition',
  'purposes',
  'third-party',
  'entrustment',
  'joint-use',
  'cookies',
]
/** Who speaks is said at once. */
const FIRST = 4

/** Whether a label of a company's name in this part may be the speaker's own. */
export function mayNameOurselves({ kind }: Section): boolean {
  return !NOT_OURS.includes(kind)
}

/** The name that stands alone under 「事業者の名称」, be that a heading or a line. */
export function companyUnderHeading({ document, passages }: Reading): Quote | null {
  const headed = document.sections.findIndex(({ heading }) => isHeaded(heading))
  const line = passages.findIndex(
    ({ text, section }) => mayNameOurselves(section) && OURS.test(text) && isHeaded(text),
  )
  const passage =
    headed < 0
      ? passages[line < 0 ? passages.length : line + 1]
      : passages.find(({ clause }) => clause.section === headed)
  if (passage === undefined || passage.text.length > 60) return null
  const found = findIn(document, passage, READING)
  if (found === null || NOT_A_NAME.test(found.text)) return null
  return asSure(found, certainty.shaped)
}

function isHeaded(heading: string): boolean {
  return (
    heading.length < 60 &&
    !/。/u.test(heading) &&
    !OF_OTHERS.test(heading) &&
    HEADED.test(heading.normalize('NFKC').replace(/\s/gu, ''))
  )
}

/** A name without any form of a company: who does something about personal information in the first sentences. */
export function companyAsSubject({ document, passages }: Reading): Quote | null {
  for (const passage of passages.slice(0, FIRST)) {
    const name = nameIn(passage)
    if (name === null) continue
    const at = passage.text.indexOf(name)
    const found = quote(document, passage.folded, at, at + name.length)
    return asSure(found, certainty.guessed, {
      name: 'company-unclear',
      values: { value: found.text },
    })
  }
  return null
}

/** 「みなも商店」 over an address and a telephone number, where nobody else is named. */
export function companyOverAddress({ document, passages }: Reading): Quote | null {
  for (const [at, passage] of passages.entries()) {
    if (passage.section.kind !== 'contact' || passage.clause.item !== null) continue
    const name = SIGNED.exec(passage.text)?.[1]
    const below = passages.slice(at + 1, at + 4)
    if (name === undefined || !below.some(({ text }) => REACHED.test(text))) continue
    return asSure(quote(document, passage.folded, 0, name.length), certainty.guessed, {
      name: 'company-unclear',
      values: { value: passage.clause.text.slice(0, name.length) },
    })
  }
  return null
}

function nameIn({ text }: Passage): string | null {
  const name = SUBJECT.exec(text)?.[1] ?? ENGLISH_SUBJECT.exec(text)?.[1]
  return name === undefined || NOT_A_NAME.test(name) || /[をにでと]/u.test(name) ? null : name
}

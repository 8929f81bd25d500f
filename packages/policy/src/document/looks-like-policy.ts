import { fold } from '../text/fold.ts'
import type { PolicyDocument, Section } from './document.ts'
import { topicsOfBody } from './topics.ts'

const PERSONAL =
  /個人(?:情報|データ)|プライバシー|(?:お客様|利用者|ユーザー)(?:の)?情報|personal (?:information|data)|privacy policy/u
const PROMISE =
  /(?:利用|収集|取得|提供|管理|開示|保護|保存|消去)[^。]{0,60}(?:します|ません|いたします|致します|ます|する|しない|とする)/u
const ENGLISH_PROMISE =
  /\b(?:we|our|us|company|shall|will|may)\b.{0,80}\b(?:collect|use|share|process|disclose|retain|protect)/u

/** How much of a text is looked at; a policy shows itself long before. */
const ENOUGH = 100_000

/** Whether a text speaks of personal information and promises anything about it. */
export function looksLikePolicy(document: PolicyDocument): boolean {
  let personal = titlesOf(document).some((title) => PERSONAL.test(title))
  let promise = false
  for (const { text, span } of document.clauses) {
    if (span.start > ENOUGH) break
    const folded = fold(text.slice(0, 2000)).text
    personal ||= PERSONAL.test(folded)
    promise ||=
      ENGLISH_PROMISE.test(folded) ||
      (PROMISE.test(folded) && (PERSONAL.test(folded) || topicsOfBody(folded).size > 0))
    if (personal && promise) return true
  }
  return personal && document.sections.some(statesPurposes)
}

/** A table or a list under 「利用目的」 promises without a sentence. */
function statesPurposes({ heading, kind, container }: Section): boolean {
  return (
    kind === 'purposes' && !container && /利用[^。]{0,6}目的|purposes?/u.test(fold(heading).text)
  )
}

function titlesOf({ text, titles, sections }: PolicyDocument): string[] {
  return [...titles, ...sections.slice(0, 200).map(({ span }) => span)].map(
    ({ start, end }) => fold(text.slice(start, Math.min(end, start + 200))).text,
  )
}

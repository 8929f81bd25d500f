import type { Line } from './line.ts'

const LABEL =
  /^(?:tel|fax|e-?mail|電話|住所|所在地|メール|〒|http|※|\((?=.{0,20}$)|\[|<|＜|以上$|以下$|制定|改[定訂]|最終|施行|\d|代表|受付|営業|担当|郵送)|@|[\t|]/u
const CORPORATION =
  /^(?:株式会社|有限会社|合同会社|一般社団法人)|(?:株式会社|有限会社|合同会社)$|\b(?:inc|ltd|corp|co|llc)\.?$/u
const NAMED_DOCUMENT = /(?:について|方針|ポリシー)$/u
const SENTENCE_END = /(?:ます|ません|です|ください|下さい|こと|する|ない|ある)[。.]?$/u
const ENGLISH = /^[\x20-\x7e‘’“”–—•]+$/u

/** A line of a block that names somebody or says how to reach them, or dates the text. */
export function isLabel({ folded }: Line): boolean {
  return LABEL.test(folded)
}

/** A line that is a company's name alone. */
export function isCorporation({ folded }: Line): boolean {
  return CORPORATION.test(folded) && !NAMED_DOCUMENT.test(folded)
}

/** A line of prose: it ends a sentence, or is too long for anything else. */
export function isProse(line: Line): boolean {
  if (isEnglish(line))
    return /[.!?:;]$/u.test(line.tail) || (line.length > 70 && !isTitleCase(line))
  return line.folded.includes('。') || line.length > 45 || SENTENCE_END.test(line.tail)
}

/** A line without a Japanese letter. */
export function isEnglish(line: Line): boolean {
  return line.length > 0 && ENGLISH.test(line.folded)
}

const SMALL = /^(?:a|an|and|as|at|by|for|from|in|of|on|or|our|the|to|we|with|you|your)$/u

/** An English line written as titles are: a capital, no stop, at most fourteen words. */
export function isTitleCase(line: Line): boolean {
  const words = line.printed.split(/\s+/u).filter((word) => /[a-zA-Z]/u.test(word))
  if (!words.some((word) => word.length > 2) || words.length > 14 || /[.,;:!]$/u.test(line.tail))
    return false
  const long = words.filter((word) => !SMALL.test(word.toLowerCase()))
  return (
    /^[^a-z]*[A-Z]/u.test(line.printed) &&
    long.filter((word) => /^[("“']?[A-Z0-9]/u.test(word)).length * 2 >= long.length
  )
}

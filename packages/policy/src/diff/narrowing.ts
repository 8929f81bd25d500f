import { fold } from '../text/fold.ts'
import { plainWords } from '../text/plain-words.ts'
import { onlyAllows, signsOf } from './sentence-signs.ts'

/** Longer than any condition a sentence is given. */
const CONDITION = 60

/** A condition ends in what makes it one: 同意をいただいた方に限り、. */
const RESTRICTS =
  /(?:に限(?:り|って|定して)|(?:のみ|だけ)(?:に|を|で|へ|が|は)?|(?:同意|承諾)を(?:得|いただ|頂)[^、。]{0,8}(?:うえで|上で|後に|場合に|方に|方へ)|範囲内?(?:で|において)|(?:分から|特定でき|識別でき)ない(?:形|方法|状態|よう)(?:で|に|の))、?$/u
/** What may not stand in a condition: one more object, one more case, or consent nobody gave. */
const MORE =
  /および|及び|または|又は|もしくは|若しくは|ほか|他|など|等|みな|(?<!同意|承諾|希望)を(?!得|いただ|頂|希望)|、.|・|や(?=[一-鿿ァ-ヶ])/u

/** Whether the new wording is the old one with one condition put in. */
export function isConditionAdded(before: string, after: string): boolean {
  const put = insertionOf(before, after)
  if (put === undefined || put.length > CONDITION) return false
  return RESTRICTS.test(put) && !MORE.test(put)
}

/** What an otherwise equal text has more, as folded; undefined where something else differs. */
export function insertionOf(before: string, after: string): string | undefined {
  const [one, other] = [fold(before).text, fold(after).text]
  const put = other.length - one.length
  if (put <= 0) return undefined
  let start = 0
  while (start < one.length && one[start] === other[start]) start++
  let end = 0
  while (end < one.length - start && one.at(-1 - end) === other.at(-1 - end)) end++
  return start + end === one.length ? other.slice(start, other.length - end) : undefined
}

const ITEMS =
  /[、,，・]|および|及び|または|又は|ならびに|並びに|や(?=[一-鿿ァ-ヶ])|と(?=[一-鿿ァ-ヶ])/u
/** An item names a thing; 暗号化して, 会員に and 必要時 say how, to whom and when, and without them more is allowed. */
const NAMES = /(?:[一-鿿々ァ-ヴーa-z0-9]|こと|もの|(?:の|する)?ため|など)$/u
const CIRCUMSTANCE = /(?:時|際|場合|後|前|中|内|上|下|限り|範囲|以上|以下|未満|間|方法|条件|原則)$/u
const CONDITIONS = /かつ|うえで|上で|経て|条件|後に|前に|ただし|但し/u

/** Whether the new wording lacks whole items of a list of what is allowed. */
export function isItemRemoved(before: string, after: string): boolean {
  // What shortens a list of exceptions, of refusals or of conditions allows more.
  if (!onlyAllows(signsOf(before)) || CONDITIONS.test(before)) return false
  const kept = new Set(itemsOf(after).map(plainItem))
  const items = itemsOf(before)
  const gone = items.filter((item) => !kept.has(plainItem(item)))
  const left = items.length - gone.length
  return left > 0 && left === kept.size && gone.length > 0 && gone.every(isName)
}

/** Whether both name the same things, in whatever order. */
export function isOtherOrder(before: string, after: string): boolean {
  const [one, other] = [before, after].map((text) => itemsOf(text).map(plainItem).toSorted())
  return one !== undefined && one.length > 1 && one.join('\n') === other?.join('\n')
}

function isName(item: string): boolean {
  const folded = fold(item).text.trim()
  return NAMES.test(folded) && !CIRCUMSTANCE.test(folded)
}

function itemsOf(text: string): string[] {
  return text.split(ITEMS)
}

/** The last item carries the ending of the whole list: 発送、請求のため. */
function plainItem(item: string): string {
  return plainWords(item)
    .replace(/(?:の)?ために?$/u, '')
    .replace(/(?:する|して|し|を)$/u, '')
}

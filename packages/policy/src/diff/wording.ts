import { plainWords } from '../text/plain-words.ts'

/**
 * What rewording did to what a sentence allows: `editorial` where only the way of saying it changed, `changed` where
 * the same words stand in another order. In doubt it is `widened`: what a purpose allows is not guessed in favour of
 * the company.
 */
export type WordingChange = 'same' | 'editorial' | 'narrowed' | 'changed' | 'widened'

/** Words that policies use for one another; listed rather than learnt, so that every step can be read. */
const synonyms: readonly (readonly [RegExp, string])[] = [
  [/知らせ|ご案内|通知|連絡/gu, '案内'],
  [/答え|回答|返答|応対/gu, '対応'],
  [/発送|送付|送り|郵送|配達|届け/gu, '配送'],
  [/製品/gu, '商品'],
  [/使用/gu, '利用'],
  [/収集/gu, '取得'],
  [/弊社|当店|当会|当法人|当院/gu, '当社'],
  [/利用者|ユーザ|会員の方|本人(?!確認)/gu, '客さま'],
  [/確かめ/gu, '確認'],
]

/** Words that keep a use small; where one goes, the use grows. */
const LIMITS =
  /限[りっら定]|のみ|だけ|除[きいく]|以外|同意|承諾|匿名|統計|範囲内|希望|識別|特定でき|分か|(?<![a-z])(?:only|except|unless|consent|anonymous)/gu
const NEGATIONS = /ない|(?<![a-z])(?:not|never|no)(?![a-z])/gu

/** No sentence of a policy is longer; comparing words costs the product of both lengths. */
const LONGEST = 20_000

const FUNCTION =
  /および|または|ならびに|における|において|に対して?|に関する|について|により|による|ともに|ため|こと|もの|など|その|また|から|まで|より|する|して|した|され|せる|ござ|いただ|くださ|ます|です|ない/gu
const STOP = new Set(
  'a an and any are as at be by for from in is it its may of on or our that the their them these this to us we when which who will with you your'.split(
    ' ',
  ),
)

/** Compares two wordings of one sentence by what they allow; Japanese, and English as far as its words go. */
export function compareWording(before: string, after: string): WordingChange {
  if (before === after) return 'same'
  if (before.length + after.length > LONGEST) return 'widened'
  const [one, other] = [meaningOf(before), meaningOf(after)]
  if (one === other) return 'editorial'
  const added = missingFrom(one, contentOf(other))
  const removed = missingFrom(other, contentOf(one))
  const negated = count(other, NEGATIONS) - count(one, NEGATIONS)
  const limited = count(other, LIMITS) - count(one, LIMITS)
  if (negated < 0 || limited < 0) return 'widened'
  if (added.length > 0) return limited > 0 && isLimitAdded(one, other) ? 'narrowed' : 'widened'
  if (negated > 0 || limited > 0) return 'narrowed'
  if (removed.length > 0) return isItemRemoved(before, after) ? 'narrowed' : 'widened'
  return contentOf(one).join(' ') === contentOf(other).join(' ') ? 'editorial' : 'changed'
}

function meaningOf(text: string): string {
  let meaning = plainWords(text)
  for (const [word, same] of synonyms) meaning = meaning.replace(word, same)
  return meaning
}

/** Kanji, katakana and foreign words, and hiragana that is more than grammar. */
function contentOf(meaning: string): string[] {
  const words = meaning.match(/[一-鿿々〆]+|[ァ-ヴ]{2,}|[a-z0-9]+|[ぁ-ん]{3,}/gu) ?? []
  return words
    .map((word) => (/^[ぁ-ん]/u.test(word) ? word.replace(FUNCTION, '') : word))
    .filter((word) => (/^[ぁ-ん]/u.test(word) ? word.length > 3 : word !== '' && !STOP.has(word)))
}

/** Compounds are shorter; what is longer is no word. */
const COMPOUND = 40

/** Finds words a text lacks. 商品発送 says what 商品の発送 says: a compound is there when its parts are. */
function missingFrom(text: string, words: readonly string[]): string[] {
  const foreign = new Set(text.split(/[^a-z0-9]+/u))
  return words.filter((word) => {
    if (/^[a-z0-9]/u.test(word)) return !foreign.has(word)
    return !text.includes(word) && (word.length > COMPOUND || !isMadeOf(word, text))
  })
}

/** Parts of two characters and more, because almost any single one is somewhere. */
function isMadeOf(word: string, text: string): boolean {
  const reached = [0]
  for (let end = 2; end <= word.length; end++) {
    const isReached = reached.some((at) => end - at > 1 && text.includes(word.slice(at, end)))
    if (isReached) reached.push(end)
  }
  return reached.at(-1) === word.length
}

/** Longer than any condition a sentence is given. */
const CONDITION = 40

/** Whether the new wording is the old one with one condition put in. */
function isLimitAdded(before: string, after: string): boolean {
  const put = after.length - before.length
  if (put <= 0 || put > CONDITION) return false
  let start = 0
  while (start < before.length && before[start] === after[start]) start++
  const rest = before.slice(start)
  return after.endsWith(rest) && count(after.slice(start, after.length - rest.length), LIMITS) > 0
}

const ITEMS =
  /[、,，・]|および|及び|または|又は|ならびに|並びに|や(?=[一-鿿ァ-ヶ])|と(?=[一-鿿ァ-ヶ])/u

/** Whether the new wording lacks whole items of a list; a word that only qualified another leaves the use wider. */
function isItemRemoved(before: string, after: string): boolean {
  const kept = new Set(itemsOf(after))
  const items = itemsOf(before)
  const left = items.filter((item) => kept.has(item))
  return left.length > 0 && left.length === kept.size && left.length < items.length
}

/** The last item carries the ending of the whole list: 発送、請求のため. */
function itemsOf(text: string): string[] {
  return text.split(ITEMS).map((item) =>
    meaningOf(item)
      .replace(/(?:の)?ために?$/u, '')
      .replace(/(?:する|して|し|を)$/u, ''),
  )
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

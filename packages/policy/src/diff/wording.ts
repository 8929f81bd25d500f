import { plainWords } from '../text/plain-words.ts'
import { compareCase } from './case-words.ts'
import { isConditionAdded, isItemRemoved, isOtherOrder } from './narrowing.ts'
import { onlyAllows, type SentenceSigns, signsOf } from './sentence-signs.ts'

/**
 * What rewording did to what a sentence allows: `editorial` where only the way of saying it changed, `changed` where
 * the same words stand in another order. In doubt it is `widened`: what a purpose allows is not guessed in favour of
 * the company.
 */
export type WordingChange = 'same' | 'editorial' | 'narrowed' | 'changed' | 'widened'

/** Words that policies use for one another; listed rather than learnt, so that every step can be read. */
const synonyms: readonly (readonly [RegExp, string])[] = [
  [/知らせ/gu, '案内'],
  [/通知/gu, '連絡'],
  [/答え|回答|返答|応対/gu, '対応'],
  [/発送|送付|送り|郵送|配達|届け/gu, '配送'],
  [/製品/gu, '商品'],
  [/使用/gu, '利用'],
  [/収集/gu, '取得'],
  [/弊社|当店|当会|当法人|当院/gu, '当社'],
  [/利用者|ユーザ|本人(?!確認)/gu, '客さま'],
  [/確かめ/gu, '確認'],
]

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
  const [was, is] = [signsOf(before), signsOf(after)]
  if (one === other && was.negations === is.negations) return 'editorial'
  if (isWider(was, is)) return 'widened'
  const added = missingFrom(one, contentOf(other))
  const removed = missingFrom(other, contentOf(one))
  if (isNarrower({ before, after, was, is, isReworded: added.length + removed.length > 0 })) {
    return 'narrowed'
  }
  if (JSON.stringify(was) !== JSON.stringify(is) || added.length + removed.length > 0) {
    return 'widened'
  }
  if (contentOf(one).join('') !== contentOf(other).join('')) {
    return isOtherOrder(before, after) ? 'changed' : 'widened'
  }
  const cases = compareCase(one, other)
  return cases === 'same' ? 'editorial' : cases === 'weak' ? 'changed' : 'widened'
}

/** The words that came and those that went between two wordings, as they are compared. */
export function changedWords(
  before: string,
  after: string,
): { added: readonly string[]; removed: readonly string[] } {
  const [one, other] = [meaningOf(before), meaningOf(after)]
  return { added: missingFrom(one, contentOf(other)), removed: missingFrom(other, contentOf(one)) }
}

/** Fewer denials or limits, fewer exceptions from a use, more that is left to the company. */
function isWider(was: SentenceSigns, is: SentenceSigns): boolean {
  return (
    is.negations < was.negations ||
    is.limits < was.limits ||
    is.exclusions < was.exclusions ||
    is.generalities > was.generalities
  )
}

interface Reworded {
  readonly before: string
  readonly after: string
  readonly was: SentenceSigns
  readonly is: SentenceSigns
  /** Whether words came or went besides those of the signs. */
  readonly isReworded: boolean
}

/**
 * Only what can be shown to allow less does: one condition put in, whole items taken off a list, a use denied, a
 * generality given up; each in a sentence that only allows, because a refusal with one more condition refuses less.
 */
function isNarrower({ before, after, was, is, isReworded }: Reworded): boolean {
  if (!onlyAllows(was) && !(was.negations + was.exclusions === 0 && is.limits > was.limits)) {
    return false
  }
  if (isConditionAdded(before, after) || isItemRemoved(before, after)) return true
  const isDenied = is.negations > 0 && is.limits + is.exclusions === 0
  const isPrecise = is.generalities < was.generalities && onlyAllows(is)
  return !isReworded && (isDenied || isPrecise)
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

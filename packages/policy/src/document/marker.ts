/** What stands before the text of a list item or heading: a bullet, a number, or both. */
export interface Marker {
  /** Length in UTF-16 units, indentation and the space after it included. */
  readonly length: number
  /** Length of the space before it. */
  readonly indent: number
  /** As printed, without the space around it. */
  readonly printed: string
  readonly bullet: string
  /** The item's number; null for a mere bullet. */
  readonly number: number | null
  /** Equal for items written alike: `1.` and `１．` are, `1.` and `(1)` are not. */
  readonly style: string
}

const BULLET = '[-*+•●○◎◦‣・･■□◆◇▼▽▲△▶▷★☆※►◯❖◼◻▪▫◾◽✓✔➢➤⇒–—]'
const DIGITS = '[0-9０-９]{1,3}(?:[-−‐.．][0-9０-９]{1,2}){0,2}'
const LETTER = '[a-zA-Zａ-ｚＡ-Ｚア-オｱ-ｵイロハニホヘト]'
const KANJI = '[一二三四五六七八九十]{1,3}'
const STOP = '[.．)）、,，:：]'
const NUMBER = [
  `第[ 　]?(?:${DIGITS}|${KANJI})(?:[ 　]?[条項章節編]|(?=[ 　.．、]))[.．、]?`,
  `[(（](?:${DIGITS}|${KANJI}|${LETTER})[)）][.．]?`,
  `${DIGITS}(?:${STOP}(?![0-9０-９])|[ \\t　](?=[^\\s0-9０-９]))`,
  `(?:${KANJI}|[ivxIVXⅠ-Ⅻ]{1,4})[.．)）、](?=\\S|[ \\t　])`,
  `${LETTER}(?:[.．](?=[ \\t　]*[^\\x00-\\x7f]|[ \\t　])|[)）](?=[ \\t　]*[^\\x00-\\x7f]|[ \\t　]|$))`,
  // Between the letters of a word set apart the next is alone as well.
  '[ア-オイロハニホヘト][ \\t　](?=[^\\s][^\\s])',
  `${KANJI}　(?=[^\\s][^\\s])`,
  '[Ⅰ-Ⅻⅰ-ⅻ](?=[ \\t　]|[^\\x00-\\x7f])',
  '[①-⑳❶-❿⑴-⒛㈠-㈩㊀-㊉]',
].join('|')

/** A bar before a title; with another it is the edge of a table's row. */
const BAR = /^[|｜][ \t　]{0,4}(?=[^|｜\t\s][^|｜\t]{1,60}$)/u
const PATTERN = new RegExp(`^[ \\t　]{0,40}(${BULLET}*)[ \\t　]{0,8}(${NUMBER})?[ \\t　]{0,8}`, 'u')

/** Reads the marker a line begins with; null when it begins with its text. */
export function readMarker(line: string): Marker | null {
  // A bullet and a number in any sensible file fit in this; the slice keeps a hostile line linear.
  const match = PATTERN.exec(line.slice(0, 120))
  if (match === null) return null
  const bar = BAR.exec(line)?.[0]
  if (bar !== undefined) return barred(bar)
  const [whole, bullet = '', number = ''] = match
  if (bullet === '' && number === '') return null
  if (isPlainDash(bullet, number, line.slice(whole.length))) return null
  return {
    length: whole.length,
    indent: whole.length - whole.trimStart().length,
    printed: whole.trim(),
    bullet: bullet.slice(0, 1),
    number: number === '' ? null : valueOf(number),
    style: `${bullet.slice(0, 1)}${styleOf(number)}`,
  }
}

function barred(printed: string): Marker {
  const bar = printed.trim()
  return { length: printed.length, indent: 0, printed: bar, bullet: '|', number: null, style: '|' }
}

/** `*重要*` and `-5` are text, not bullets. */
function isPlainDash(bullet: string, number: string, rest: string): boolean {
  return number === '' && bullet.startsWith('**') && rest.includes('**')
}

const KANJI_DIGITS = '一二三四五六七八九'
const ROMAN = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
]
const IROHA = 'イロハニホヘト'

/** The number a marker counts with; 0 when it counts in a way we do not follow. */
function valueOf(printed: string): number {
  const plain = printed
    .normalize('NFKC')
    .replace(/[第条項章().、:\s]/gu, (c) => (c === '.' ? '.' : ''))
  const digits = /^\d+/.exec(plain)
  if (digits !== null) return Number(plain.split(/[-.]/u).findLast((part) => part !== '') ?? 0)
  const head = plain.slice(0, 1)
  if (/^[一二三四五六七八九十]/u.test(plain)) return kanjiValue(plain.replace('.', ''))
  const roman = ROMAN.indexOf(plain.replace('.', '').toLowerCase())
  if (roman >= 0) return roman + 1
  const order = ['アイウエオ', IROHA, 'abcdefghij', 'ABCDEFGHIJ'].find((row) => row.includes(head))
  return order === undefined ? 0 : order.indexOf(head) + 1
}

function kanjiValue(text: string): number {
  const ten = text.indexOf('十')
  if (ten < 0) return KANJI_DIGITS.indexOf(text.slice(0, 1)) + 1
  const tens = ten === 0 ? 1 : KANJI_DIGITS.indexOf(text.slice(0, ten)) + 1
  return tens * 10 + KANJI_DIGITS.indexOf(text.slice(ten + 1, ten + 2)) + 1
}

function styleOf(number: string): string {
  if (/^[①-⑳❶-❿]/u.test(number)) return '①'
  return number
    .normalize('NFKC')
    .trim()
    .replace(/\d+/gu, '1')
    .replace(/[一二三四五六七八九十]+/u, '一')
    .replace(/[ア-オ]/u, 'ア')
    .replace(/[ivx]+/u, 'i')
    .replace(/[a-hj-uwyz]/u, 'a')
}

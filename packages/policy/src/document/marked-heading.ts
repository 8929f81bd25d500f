import type { Heading, Line } from './line.ts'
import { topicOfLine } from './line-topic.ts'
import { isCorporation, isLabel, isProse } from './shape.ts'
import { TITLE_LENGTH, titleLike } from './title-like.ts'
import { topicOfHeading } from './topics.ts'

const SYMBOLS = '|■□◆◇▼▽▲△★☆▶▷►'
const LOOSE_SYMBOLS = '●○◎◯'
const BRACKETED =
  /^(?:【[^】]{1,40}】|〔[^〕]{1,40}〕|\[[^\]]{1,40}\]|<[^>]{1,40}>|〈[^〉]{1,40}〉|《[^》]{1,40}》|「[^」]{1,40}」|『[^』]{1,40}』|≪[^≫]{1,40}≫|[~〜=―─-]{1,10}[^~〜=―─]{2,40}[~〜=―─-]{1,10})$/u
/** Longer lines after `#` are text. */
const HASHED = 200

/** Headings by a form nothing else has, or hardly anything. */
export function markedHeadings(lines: readonly Line[], airy: boolean): Heading[] {
  const texts = lines.filter((line) => !line.blank)
  const found = new Map<Line, number>()
  for (const [at, line] of texts.entries()) {
    const rank =
      plainRank(line) ??
      captionRank(line, texts[at + 1]) ??
      ruledRank(line) ??
      (texts[at + 1] && symbolRank(line, texts[at + 1], airy))
    if (rank !== null && rank !== undefined) found.set(line, rank)
  }
  for (const line of [...bracketed(texts, airy), ...inParentheses(texts), ...bold(texts)]) {
    if (!found.has(line)) found.set(line, line.bold ? 2.5 : 3)
  }
  return [...found].map(([line, rank]) => ({ line, rank }))
}

/** Markdown, 第N章 and 第N条: nothing else looks like them. */
function plainRank(line: Line): number | null {
  if (line.hashes > 0) return line.length <= HASHED ? line.hashes / 10 : null
  const [, unit] = /^第[^項]{1,8}([条章])$/u.exec(line.marker?.printed ?? '') ?? []
  if (unit === undefined || line.length > TITLE_LENGTH || line.folded.includes('。')) return null
  return unit === '章' ? 3.5 : 4
}

/** 「（利用目的）」 over 「第3条 当社は…。」, as statutes are printed. */
function captionRank(line: Line, next: Line | undefined): number | null {
  const isArticle = /^第[^項]{1,8}条$/u.test(next?.marker?.printed ?? '')
  const isCaption = line.marker === null && /^\([^()]{1,40}\)$/u.test(line.folded)
  return isCaption && isArticle && next !== undefined && isProse(next) ? 4 : null
}

/** A title with a ruler under it. */
function ruledRank(line: Line): number | null {
  if (line.ruled === 0 || !isTitle(line)) return null
  return line.marker?.number === undefined || line.marker.number === null ? line.ruled / 10 : 4
}

/** ■ and its kin. */
function symbolRank(line: Line, next: Line | undefined, airy: boolean): number | null {
  const bullet = line.marker?.bullet ?? ''
  if (bullet === '' || !titleLike(line) || next?.marker?.style === line.marker?.style) return null
  if (SYMBOLS.includes(bullet)) return 3
  const loose = LOOSE_SYMBOLS.includes(bullet) && (line.blankBefore || !airy)
  return loose && topicOfLine(line) !== null ? 3 : null
}

/** Whole lines in brackets: those whose topic we know, or, in 【】, where most stand over prose. */
function bracketed(texts: readonly Line[], airy: boolean): Line[] {
  const all = texts.filter(
    (line) => line.marker === null && (line.blankBefore || !airy) && BRACKETED.test(line.folded),
  )
  const over = (line: Line): boolean => standsOverProse(texts, line)
  const strong = all.filter((line) => line.folded.startsWith('【'))
  const trusted = strong.length > 1 && strong.filter(over).length * 4 >= strong.length * 3
  return all.filter(
    (line) =>
      topicOfHeading(
        line.folded
          .replace(/^[~〜=―─-]{1,10}|[~〜=―─-]{1,10}$/gu, '')
          .replace(/^[^a-z\p{L}]|[^a-z\p{L}]$/gu, ''),
      ) !== null ||
      (trusted && line.folded.startsWith('【') && over(line)),
  )
}

/** 「(利用目的)」 as statutes print it: apart, over prose, and not alone in it. */
function inParentheses(texts: readonly Line[]): Line[] {
  const all = texts.filter(
    (line) =>
      line.marker === null &&
      line.blankBefore &&
      /^\([^()]{2,40}\)$/u.test(line.folded) &&
      standsOverProse(texts, line),
  )
  const known = all.filter((line) => topicOfLine(line) !== null)
  return known.length >= 3 && known.length * 2 >= all.length ? all : []
}

/** Lines bold from end to end, where most of those written alike stand over something else. */
function bold(texts: readonly Line[]): Line[] {
  const all = texts.filter((line) => line.bold && isTitle(line))
  const next = new Map(texts.map((line, at) => [line, texts[at + 1]]))
  const bodied = all.filter((line) => {
    const below = next.get(line)
    return below !== undefined && !below.bold
  })
  return bodied.length * 4 >= all.length * 3 ? bodied : []
}

function isTitle(line: Line): boolean {
  if (line.length === 0 || line.length > TITLE_LENGTH || line.folded.includes('。')) return false
  return titleLike(line) && !isCorporation(line) && !isLabel(line)
}

function standsOverProse(texts: readonly Line[], line: Line): boolean {
  const next = texts[texts.indexOf(line) + 1]
  return next !== undefined && (isProse(next) || next.marker !== null) && !isLabel(next)
}

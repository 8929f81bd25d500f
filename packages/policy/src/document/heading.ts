import type { Line } from './line.ts'
import { readSeries, type Series } from './numbering.ts'
import { TITLE_LENGTH, titleLike } from './title-like.ts'
import { topicOfHeading } from './topics.ts'

/** A line that is a heading, and how strongly its form ranks: smaller ranks are outer headings. */
export interface Heading {
  readonly line: Line
  readonly rank: number
}

const PERSONAL = /個人(?:情報|データ)|プライバシー/u
const SYMBOLS = '■□◆◇▼▽▲△★☆▶▷►'
const LOOSE_SYMBOLS = '●○◎'
const LABEL =
  /^(?:tel|fax|e-?mail|電話|住所|所在地|メール|〒|http|※|\(|\[|<|＜|以上$|以下$|制定|改[定訂]|最終|施行|\d|代表|受付|営業)|@|\t/u
const CORPORATION = /^(?:株式会社|有限会社|合同会社|一般社団法人)|(?:株式会社|有限会社)$/u
/** The first line over a telephone number is the sender's name, unless it says 問い合わせ先. */
const CONTACT = /(?:問い?合わ?せ|窓口|連絡)先?(?:等|について)?$/u
const NAMED_DOCUMENT = /(?:について|方針|ポリシー)$/u

/** Finds the headings of a document by their form, checked against what follows each. */
export function findHeadings(lines: readonly Line[]): Heading[] {
  const strong = new Map<Line, Heading>()
  for (const heading of [...plainForms(lines), ...symbolHeadings(lines)]) {
    strong.set(heading.line, heading)
  }
  for (const line of bareHeadings(lines, strong)) strong.set(line, { line, rank: 2 })
  for (const line of numberedHeadings(lines, strong)) strong.set(line, { line, rank: 5 })
  return [...strong.values()].toSorted((a, b) => a.line.number - b.line.number)
}

/** Markdown and 第N条: nothing else looks like them. */
function plainForms(lines: readonly Line[]): Heading[] {
  const found: Heading[] = []
  for (const line of lines) {
    if (line.hashes > 0 && line.length <= 200) found.push({ line, rank: line.hashes / 10 })
    if (
      line.marker !== null &&
      /第[^項]+条$/u.test(line.marker.printed) &&
      line.length <= TITLE_LENGTH
    ) {
      if (!line.folded.includes('。')) found.push({ line, rank: 4 })
    }
  }
  return found
}

/** ■ and its kin, and whole lines in 【】. */
function symbolHeadings(lines: readonly Line[]): Heading[] {
  const airy = isAiry(lines)
  const found = lines.filter((line, at) => {
    const apart = line.blankBefore || !airy
    const bullet = line.marker?.bullet ?? ''
    if (bullet === '') return apart && isBracketed(line)
    if (!titleLike(line) || !hasBody(lines, at)) return false
    if (SYMBOLS.includes(bullet)) return true
    return apart && LOOSE_SYMBOLS.includes(bullet) && topicOfHeading(line.folded) !== null
  })
  return found.map((line) => ({ line, rank: 3 }))
}

function isBracketed(line: Line): boolean {
  if (line.marker !== null || !/^【[^】]{1,40}】$/u.test(line.folded)) return false
  return topicOfHeading(line.folded.slice(1, -1)) !== null
}

/** Whether the next text is something other than a sibling written alike. */
function hasBody(lines: readonly Line[], at: number): boolean {
  const next = nextText(lines, at)
  return next !== undefined && next.marker?.style !== lines[at]?.marker?.style
}

/** The next line with text; blank lines in a row are one. */
function nextText(lines: readonly Line[], at: number): Line | undefined {
  return lines.slice(at + 1, at + 3).find((line) => !line.blank)
}

/** Unmarked short lines: the weakest form, so they must also announce a topic. */
function bareHeadings(lines: readonly Line[], known: ReadonlyMap<Line, Heading>): Line[] {
  const airy = isAiry(lines)
  const found: Line[] = []
  let previous: Line | null = null
  for (const [at, line] of lines.entries()) {
    if (line.blank) continue
    if (!known.has(line) && isBareHeading(lines, at, { airy, previous, headings: found, known })) {
      found.push(line)
    }
    previous = line
  }
  return found
}

interface Surroundings {
  readonly airy: boolean
  readonly previous: Line | null
  readonly headings: readonly Line[]
  readonly known: ReadonlyMap<Line, Heading>
}

function isBareHeading(lines: readonly Line[], at: number, around: Surroundings): boolean {
  const line = lines[at]
  const next = nextText(lines, at)
  if (line === undefined || next === undefined || !couldBeBare(line)) return false
  if (line.folded === '附則') return true
  if (around.airy && !line.blankBefore) return false
  if (!next.blankBefore && LABEL.test(next.folded) && !CONTACT.test(line.folded)) return false
  return announcesAlone(line, next) && !continues(line, next, around)
}

function announcesAlone(line: Line, next: Line): boolean {
  if (topicOfHeading(line.folded) !== null || line.folded.endsWith('について')) return true
  return line.blankBefore && next.blankBefore && PERSONAL.test(line.folded)
}

function couldBeBare(line: Line): boolean {
  if (line.marker !== null || line.indent > 1 || line.length > 40) return false
  if (!titleLike(line) || LABEL.test(line.folded)) return false
  return !CORPORATION.test(line.folded) || NAMED_DOCUMENT.test(line.folded)
}

/** A broken list item or a label under a heading is not a heading of its own. */
function continues(line: Line, next: Line, around: Surroundings): boolean {
  const { previous } = around
  if (line.blankBefore || previous === null) return false
  if (around.headings.at(-1) === previous || around.known.has(previous)) return true
  const from = previous.marker?.number
  const to = next.marker?.number
  return from !== undefined && from !== null && to === from + 1
}

/** A text that separates its parts by blank lines: there a heading has one before it. */
function isAiry(lines: readonly Line[]): boolean {
  const blank = lines.filter((line) => line.blank).length
  return blank >= 4 && blank * 10 >= lines.length
}

/** `1. 定義` … `2. 利用目的` …: a whole series of titles, each with text of its own under it. */
function numberedHeadings(lines: readonly Line[], known: ReadonlyMap<Line, Heading>): Line[] {
  const series = segments(lines, known)
    .flatMap(readSeries)
    .filter(({ depth }) => depth === 0)
  const index = new Map(lines.map((line, at) => [line, at]))
  const share = (one: Series): number => {
    const siblings = new Set(one.lines)
    const bodied = one.lines.filter((line) => {
      const next = nextText(lines, index.get(line) ?? 0)
      return next !== undefined && !siblings.has(next)
    })
    return bodied.length / one.lines.length
  }
  const accepted = new Set(series.filter((one) => announces(one) && share(one) >= 0.7))
  const styles = new Set([...accepted].map(({ style }) => style))
  const more = series.filter(
    (one) =>
      !accepted.has(one) && styles.has(one.style) && one.lines.every(titleLike) && share(one) === 1,
  )
  return [...accepted, ...more].flatMap((one) => one.lines.filter(isTitleAmongTitles))
}

/** Between titles, 「漏えいが発生した場合」 is a title too. */
function isTitleAmongTitles(line: Line): boolean {
  if (titleLike(line)) return true
  return line.length < 40 && !line.folded.includes('。') && topicOfHeading(line.folded) !== null
}

function announces({ lines }: Series): boolean {
  const share = (test: (line: Line) => boolean): number => lines.filter(test).length / lines.length
  if (share(titleLike) < 0.75) return false
  return share((line) => topicOfHeading(line.folded) !== null) >= (lines.length > 1 ? 0.4 : 1)
}

/** Numbering starts anew under every stronger heading. */
function segments(lines: readonly Line[], known: ReadonlyMap<Line, Heading>): Line[][] {
  const parts: Line[][] = [[]]
  for (const line of lines) {
    if (known.has(line)) parts.push([])
    else parts.at(-1)?.push(line)
  }
  return parts
}

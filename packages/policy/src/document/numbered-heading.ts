import type { Line } from './line.ts'
import { topicOfLine } from './line-topic.ts'
import { readSeries, type Series } from './numbering.ts'
import { isEnglish, isProse } from './shape.ts'
import { titleLike } from './title-like.ts'

/**
 * Lines that count or are listed and are titles nevertheless: a whole series of them, each with text of its
 * own under it. `segments` are the lines between stronger headings, under each of which numbering starts anew.
 */
export function listedHeadings(segments: readonly (readonly Line[])[]): Line[] {
  const next = new Map<Line, Line | undefined>()
  for (const segment of segments) {
    const texts = segment.filter((line) => !line.blank)
    for (const [at, line] of texts.entries()) next.set(line, texts[at + 1])
  }
  return [...numbered(segments, next), ...segments.flatMap((segment) => bulleted(segment, next))]
}

type Next = ReadonlyMap<Line, Line | undefined>

/** `1. 定義` … `2. 利用目的` … */
function numbered(segments: readonly (readonly Line[])[], next: Next): Line[] {
  const all = segments.map(readSeries)
  const series = all.flatMap(outermost).filter(isNoGrouping)
  const outer = new Set(series)
  const bodied = (one: Series): number => {
    const siblings = new Set(one.lines)
    return share(one.lines, (line) => {
      const below = next.get(line)
      return below !== undefined && !siblings.has(below)
    })
  }
  const accepted = new Set(series.filter((one) => announces(one) && bodied(one) >= 0.7))
  const styles = new Set([...accepted].map(({ style }) => style))
  const more = series.filter(
    (one) =>
      !accepted.has(one) &&
      styles.has(one.style) &&
      one.lines.every(titleLike) &&
      bodied(one) === 1,
  )
  const parts = all
    .flat()
    .filter((one) => isOfParts(one) && !outer.has(one))
    .filter((one) => share(one.lines, titleLike) >= 0.75 && bodied(one) >= 0.7)
  return [...accepted, ...more, ...parts].flatMap((one) => one.lines.filter(isTitleAmongTitles))
}

/** `2.1`, `2-1`: nobody counts items so. */
function isOfParts({ style }: Series): boolean {
  return /1[-.]1/u.test(style)
}

/** Series inside no other; one that begins where the other has ended for good is not inside it. */
function outermost(series: readonly Series[]): Series[] {
  const tops: Series[] = []
  let end = 0
  for (const one of series) {
    const from = one.lines[0]?.number ?? 0
    const sequel = one.style === tops.at(-1)?.style && from > end
    if (one.depth > 0 && !sequel) continue
    tops.push(one)
    end = one.lines.at(-1)?.number ?? end
  }
  return tops
}

/** 「1.お客様の個人情報 2.応募者の個人情報」 are whose data they are, not sections. */
const WHOSE = /(?:の|する|た)(?:方の?|皆様の?)?(?:個人(?:情報|データ)|情報|方|皆様)(?:について)?$/u

function isNoGrouping({ lines }: Series): boolean {
  return lines.length < 2 || share(lines, ({ folded }) => WHOSE.test(folded)) < 0.75
}

function announces({ lines, style }: Series): boolean {
  // 「1,」 counts the items of a list.
  if (style.endsWith(',')) return false
  if (share(lines, titleLike) < 0.75) return false
  return share(lines, hasTopic) >= (lines.length > 1 ? 0.4 : 1)
}

/** Between titles, 「漏えいが発生した場合」 is a title too. */
function isTitleAmongTitles(line: Line): boolean {
  if (titleLike(line)) return true
  return line.length < (isEnglish(line) ? 100 : 40) && !line.folded.includes('。') && hasTopic(line)
}

/** 「・取得について」 over prose, where the items of a list each announce something else. */
function bulleted(segment: readonly Line[], next: Next): Line[] {
  const outer = segment.filter((line) => line.marker?.number === null && line.indent === 0)
  const styles = Map.groupBy(outer, (line) => line.marker?.style ?? '')
  return [...styles.values()].flatMap((lines) => {
    const topics = new Set(lines.flatMap((line) => topicOfLine(line)?.kind ?? []))
    const over = lines.filter((line) => isOverProse(line, next.get(line)))
    return topics.size >= 3 && over.length * 4 >= lines.length * 3 ? over : []
  })
}

function isOverProse(line: Line, below: Line | undefined): boolean {
  return titleLike(line) && below !== undefined && below.marker === null && isProse(below)
}

function hasTopic(line: Line): boolean {
  return topicOfLine(line) !== null
}

function share(lines: readonly Line[], test: (line: Line) => boolean): number {
  return lines.length === 0 ? 0 : lines.filter(test).length / lines.length
}

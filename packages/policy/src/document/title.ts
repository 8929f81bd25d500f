import type { Span } from '../text/fold.ts'
import type { Heading, Line } from './line.ts'
import { isEnglish } from './shape.ts'
import { titleLike } from './title-like.ts'

const TITLE =
  /プライバシー|privacy|個人情報(?:等)?(?:の?保護|の?お?取り?扱|[^。]{0,12}(?:告知|同意)|について$)|ポリシー/u
/** What a company prints beside its 個人情報保護方針. */
const OTHER_POLICY = /^[^。]{0,20}個人情報(?:等)?の?お?取り?扱い?[^。]{0,24}について$/u
/** A name, its translation, and perhaps the company's. */
const TITLES = 3
const FRONT_MATTER_LINES = 60

/** The lines above everything that only name the document; the first of them, with its translation. */
export function findTitles(lines: readonly Line[]): Line[] {
  const from = lines.findIndex((line) => !line.blank)
  if (from < 0) return []
  const bracketed = lines.filter(({ folded }) => /^【[^】]{1,40}】$/u.test(folded))
  const titles: Line[] = []
  for (const line of lines.slice(from, from + TITLES)) {
    const named = line.hashes <= 1 && line.marker === null && line.length <= 50
    // In the brackets that others stand in it is the first of them.
    if (bracketed.length > 1 && bracketed.includes(line)) break
    if (line.blank || !named || !titleLike(line) || !TITLE.test(line.folded)) break
    // A second name in the same language is the heading of the first of several documents.
    if (titles.some((title) => isEnglish(title) === isEnglish(line))) break
    titles.push(line)
  }
  return titles
}

/** The name of the text where it is rather a heading: of the first of several policies, named alike. */
export function firstOfSeveral(
  titles: readonly Line[],
  headings: readonly Heading[],
): Heading | null {
  const line = titles.find(({ folded }) => folded.endsWith('方針'))
  const other = headings.find(
    (heading) =>
      heading.line.hashes === line?.hashes &&
      heading.line.marker === null &&
      OTHER_POLICY.test(heading.line.folded),
  )
  return line && other ? { line, rank: other.rank } : null
}

/** The YAML between two `---` at the very top of a Markdown file. */
export function findFrontMatter(lines: readonly Line[], text: string): Span | null {
  const fence = (line: Line | undefined): boolean =>
    line !== undefined && text.slice(line.span.start, line.span.end).trimEnd() === '---'
  if (!fence(lines[0])) return null
  const end = lines.slice(1, FRONT_MATTER_LINES).findIndex(fence) + 1
  const inner = lines.slice(1, end)
  const keyed = inner.every((line) =>
    /^(?:\s|[\w-]{1,40}:|-\s|#|$)/u.test(text.slice(line.span.start, line.span.end)),
  )
  const last = lines[end]
  return end > 0 && keyed && last !== undefined ? { start: 0, end: last.span.end } : null
}

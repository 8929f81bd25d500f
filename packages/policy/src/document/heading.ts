import { bareHeadings } from './bare-heading.ts'
import type { Line } from './line.ts'
import { topicOfLine } from './line-topic.ts'
import { markedHeadings } from './marked-heading.ts'
import { listedHeadings } from './numbered-heading.ts'
import { unmarkedItems } from './unmarked-list.ts'

/** A line that is a heading, and how strongly its form ranks: smaller ranks are outer headings. */
export interface Heading {
  readonly line: Line
  readonly rank: number
}

const BARE = 2
const LISTED = 5

/** Finds the headings of a document by their form, checked against what follows each. */
export function findHeadings(text: string, lines: readonly Line[]): Heading[] {
  const airy = isAiry(lines)
  const known = new Map<Line, Heading>()
  for (const heading of markedHeadings(lines, airy)) known.set(heading.line, heading)
  const items = unmarkedItems(text, lines)
  for (const line of bareHeadings(lines, { airy, known: new Set(known.keys()), items })) {
    known.set(line, { line, rank: BARE })
  }
  for (const line of listedHeadings(segmentsOf(lines, known))) {
    known.set(line, { line, rank: LISTED })
  }
  const inOrder = [...known.values()].toSorted((a, b) => a.line.number - b.line.number)
  return withoutLabels(withoutPeople(inOrder))
}

/** A text that separates its parts by blank lines: there a heading has one before it. */
function isAiry(lines: readonly Line[]): boolean {
  const blank = lines.filter((line) => line.blank).length
  return blank >= 4 && blank * 10 >= lines.length
}

function segmentsOf(lines: readonly Line[], known: ReadonlyMap<Line, Heading>): Line[][] {
  const parts: Line[][] = [[]]
  for (const line of lines) {
    if (known.has(line)) parts.push([])
    else parts.at(-1)?.push(line)
  }
  return parts
}

/** Under 「利用目的」 a bold 「お客様」 says whose data, and begins no section. */
function withoutPeople(headings: readonly Heading[]): Heading[] {
  let outer: Heading | null = null
  return headings.filter((heading) => {
    const { line } = heading
    if (line.hashes > 0) outer = heading
    if (outer === null || line.hashes > 0 || !line.bold) return true
    return topicOfLine(line) !== null || topicOfLine(outer.line)?.kind !== 'purposes'
  })
}

/**
 * Without the labels inside a section: a bare line between `6.` and `7.`, or a line in lesser brackets,
 * that says again what `6.` is about.
 */
function withoutLabels(headings: readonly Heading[]): Heading[] {
  let numbered: Heading | null = null
  return headings.filter((heading, at) => {
    const isLabel = numbered !== null && isWeak(heading) && sameTopic(heading, numbered)
    const after = headings.slice(at + 1, at + 6).find((one) => !isWeak(one))
    const number: number = numbered?.line.marker?.number ?? Number.NaN
    if (isLabel && (heading.rank !== BARE || after?.line.marker?.number === number + 1))
      return false
    if (!isWeak(heading)) numbered = heading.line.marker?.number ? heading : null
    return true
  })
}

function isWeak({ rank, line }: Heading): boolean {
  return rank === BARE || (rank === 3 && line.marker === null && !line.folded.startsWith('【'))
}

function sameTopic(one: Heading, other: Heading): boolean {
  const topic = topicOfLine(one.line)?.kind
  return topic === undefined || topic === topicOfLine(other.line)?.kind
}

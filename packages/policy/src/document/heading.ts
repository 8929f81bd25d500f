import { bareHeadings } from './bare-heading.ts'
import type { Heading, Line } from './line.ts'
import { topicOfLine } from './line-topic.ts'
import { markedHeadings } from './marked-heading.ts'
import { listedHeadings } from './numbered-heading.ts'
import { unmarkedItems } from './unmarked-list.ts'

const BARE = 2
const LISTED = 5
/** A bare line between the numbered sections of a text; without a blank line it is a label there. */
const WITHIN = 6

/** Finds the headings of a document by their form, checked against what follows each. */
export function findHeadings(text: string, lines: readonly Line[]): Heading[] {
  const airy = isAiry(lines)
  const known = new Map<Line, Heading>()
  for (const heading of markedHeadings(lines, airy)) known.set(heading.line, heading)
  const items = unmarkedItems(text, lines)
  const backbone = backboneOf(listedHeadings(segmentsOf(lines, known).map((one) => one.lines)))
  for (const line of backbone) known.set(line, { line, rank: LISTED })
  for (const line of bareHeadings(lines, { airy, known: new Set(known.keys()), items })) {
    const within = isWithin(line, backbone)
    if (within && !airy) continue
    known.set(line, { line, rank: within ? WITHIN : BARE })
  }
  const others = segmentsOf(lines, known).filter(
    ({ head, lines: [first] }) => !isWithin(first, backbone) && !isOfJointUse(head),
  )
  for (const line of listedHeadings(others.map((one) => one.lines))) {
    known.set(line, { line, rank: LISTED })
  }
  const inOrder = [...known.values()].toSorted((a, b) => a.line.number - b.line.number)
  return withoutLabels(withoutPeople(inOrder))
}

/** Fewer numbered titles than this may be a list inside one of several parts. */
const BACKBONE = 5

/** The numbered titles that run through a text from 1: what stands between two of them is inside the first. */
function backboneOf(listed: readonly Line[]): Line[] {
  const numbered = listed.filter(({ marker }) => marker !== null && marker.number !== null)
  const runs = numbered.every(({ marker }, at) => marker?.number === at + 1)
  return runs && numbered.length >= BACKBONE && numbered.length === listed.length ? numbered : []
}

function isWithin(line: Line | undefined, backbone: readonly Line[]): boolean {
  const [first, last] = [backbone[0], backbone.at(-1)]
  if (line === undefined || first === undefined || last === undefined) return false
  return line.number > first.number && line.number < last.number
}

/** A text that separates its parts by blank lines: there a heading has one before it. */
function isAiry(lines: readonly Line[]): boolean {
  const blank = lines.filter((line) => line.blank).length
  return blank >= 4 && blank * 10 >= lines.length
}

interface Segment {
  readonly head: Line | null
  readonly lines: Line[]
}

function segmentsOf(lines: readonly Line[], known: ReadonlyMap<Line, Heading>): Segment[] {
  const parts: Segment[] = [{ head: null, lines: [] }]
  for (const line of lines) {
    if (known.has(line)) parts.push({ head: line, lines: [] })
    else parts.at(-1)?.lines.push(line)
  }
  return parts
}

/** The statements a notice of joint use must make (Art. 27(5)(iii)) are no parts of their own. */
function isOfJointUse(head: Line | null): boolean {
  return head !== null && topicOfLine(head)?.kind === 'joint-use'
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
    const after = headings.slice(at + 1, at + 6).find((one) => !isWeak(one))
    if (numbered !== null && isLabel(heading, numbered, after)) return false
    if (!isWeak(heading)) numbered = heading.line.marker?.number ? heading : null
    return true
  })
}

function isLabel(heading: Heading, outer: Heading, after: Heading | undefined): boolean {
  if (isDesk(heading, outer)) return true
  if (!isWeak(heading) || !sameTopic(heading, outer)) return false
  const number = outer.line.marker?.number ?? Number.NaN
  return !isBare(heading) || after?.line.marker?.number === number + 1
}

/** The desk's name in a part about the desk, or directly under a title. */
function isDesk(heading: Heading, outer: Heading): boolean {
  if (!isWeak(heading) || topicOfLine(heading.line)?.kind !== 'contact') return false
  const under = heading.line.number - outer.line.number === 1
  return (
    /(?:窓口|係|課|室|センター|事務局)[^一-鿿]{0,1}$/u.test(heading.line.folded) &&
    (under || topicOfLine(outer.line)?.kind === 'contact')
  )
}

function isBare({ rank }: Pick<Heading, 'rank'>): boolean {
  return rank === BARE || rank === WITHIN
}

function isWeak({ rank, line }: Heading): boolean {
  return isBare({ rank }) || (rank === 3 && line.marker === null && !line.folded.startsWith('【'))
}

function sameTopic(one: Heading, other: Heading): boolean {
  const topic = topicOfLine(one.line)?.kind
  return topic === undefined || topic === topicOfLine(other.line)?.kind
}

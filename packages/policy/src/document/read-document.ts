import { Problem } from '@yakusoku/contract'
import { closeUp } from '../text/close-up.ts'
import { fold, type Span } from '../text/fold.ts'
import { type Block, readBlocks } from './block.ts'
import { classify } from './classify.ts'
import type { Clause, PolicyDocument, Section } from './document.ts'
import { findHeadings } from './heading.ts'
import { type Heading, type Line, readLines } from './line.ts'
import { looksLikePolicy } from './looks-like-policy.ts'
import { findOutside } from './outside.ts'
import { splitSentences } from './sentences.ts'
import { findFrontMatter, findTitles, firstOfSeveral } from './title.ts'

/** A section's topic shows early; a hostile body is not read twice. */
const ENOUGH = 6000

interface Part {
  readonly heading: Heading | null
  readonly lines: Line[]
}

/**
 * Reads a policy text into sections and clauses, the same way every time.
 *
 * Every character that is not space, marker, heading, title or front matter is in exactly one clause.
 * `file` is only the name used when the text is refused.
 *
 * @throws Problem `policy.not-a-policy` when the text promises nothing about personal information,
 * `policy.too-many-lines` when it has more than 60,000 lines
 */
export function readDocument(text: string, file = 'policy.ja.md'): PolicyDocument {
  refuseLists(text, file)
  const { titles, frontMatter, outside, parts } = outline(text)
  const levels = levelsOf(parts)
  const sections: Section[] = []
  const clauses: Clause[] = []
  const counts = new Map<string, number>()
  for (const part of parts) {
    const blocks = readBlocks(text, part.lines)
    if (part.heading === null && blocks.length === 0) continue
    const section = readSection(text, part, {
      blocks,
      alone: parts.length === 1,
      level: levels.get(part) ?? 1,
    })
    for (const found of clausesOf(text, blocks)) {
      const n = (counts.get(section.kind) ?? 0) + 1
      counts.set(section.kind, n)
      const { kind } = section
      clauses.push({ id: `${kind}-${n}`, section: sections.length, kind, ...found })
    }
    sections.push(section)
  }
  const document = { text, titles, frontMatter, outside, sections, clauses }
  if (!looksLikePolicy(document)) throw new Problem('policy.not-a-policy', { file })
  return document
}

/** A mebibyte of prose has ten thousand lines; what has more than this is a list of something else. */
const LINES = 60_000

function refuseLists(text: string, file: string): void {
  let lines = 0
  for (const _ of text.matchAll(/\S[^\S\r\n]*[\r\n]/gu)) lines++
  if (lines > LINES) throw new Problem('policy.too-many-lines', { file, limit: LINES })
}

function outline(text: string): Pick<PolicyDocument, 'titles' | 'frontMatter' | 'outside'> & {
  readonly parts: Part[]
} {
  const all = readLines(text)
  const frontMatter = findFrontMatter(all, text)
  const printed = all.filter((line) => line.span.start >= (frontMatter?.end ?? 0))
  const outside = findOutside(printed, text)
  const lines = printed.filter((line) => !outside.has(line))
  const names = findTitles(lines)
  const content = lines.filter((line) => !names.includes(line))
  const found = findHeadings(text, content)
  const first = firstOfSeveral(names, found)
  const titles = names.filter((line) => line !== first?.line)
  const headings = new Map([...(first ? [first] : []), ...found].map((one) => [one.line, one]))
  const parts: Part[] = [{ heading: null, lines: [] }]
  for (const line of lines) {
    const heading = headings.get(line)
    if (heading !== undefined) parts.push({ heading, lines: [] })
    else if (!titles.includes(line)) parts.at(-1)?.lines.push(line)
  }
  return {
    titles: titles.map(({ body }) => body),
    frontMatter,
    outside: [...outside]
      .map(([line, why]) => ({ span: line.span, why }))
      .toSorted((a, b) => a.span.start - b.span.start),
    parts,
  }
}

/** Level 2 is anything inside a heading that ranks higher. */
function levelsOf(parts: readonly Part[]): Map<Part, 1 | 2> {
  const levels = new Map<Part, 1 | 2>()
  const open: number[] = []
  for (const part of parts) {
    if (part.heading === null) continue
    while ((open.at(-1) ?? -1) >= part.heading.rank) open.pop()
    levels.set(part, open.length === 0 ? 1 : 2)
    open.push(part.heading.rank)
  }
  return levels
}

function readSection(
  text: string,
  part: Part,
  { blocks, alone, level }: { blocks: readonly Block[]; alone: boolean; level: 1 | 2 },
): Section {
  const first = blocks[0]?.span.start ?? 0
  const span = part.heading === null ? { start: first, end: first } : headingSpan(part.heading.line)
  const heading = text.slice(span.start, span.end)
  const body = blocks.map(
    (block) => fold(text.slice(block.span.start, Math.min(block.span.end, first + ENOUGH))).text,
  )
  const { kind, alsoKinds } = classify({
    heading: closeUp(fold(heading.slice(0, 200)).text),
    body: body.join('\n'),
    items: body.filter((_, at) => blocks[at]?.item),
    preamble: part.heading === null && !alone,
  })
  const line = part.heading?.line.number ?? 1
  return { heading, kind, alsoKinds, level, line, container: blocks.length === 0, span }
}

/** As printed: the number and ■ belong to a heading, a list's bullet does not. */
function headingSpan(line: Line): Span {
  const { marker } = line
  // Stars between the number and the title belong to neither.
  if (marker === null || (line.bold && marker.indent === 0)) return line.body
  const isBare = line.body.end === line.body.start
  // A bare number's body is empty, and where it begins depends on what was trimmed away behind the number.
  const start = (isBare ? line.span.start : line.body.start - marker.length) + marker.indent
  const bullet = '-*+•・'.includes(marker.bullet) && marker.bullet !== '' ? 1 : 0
  const gap = bullet > 0 && marker.printed.length === 1 ? marker.length - marker.indent : bullet
  return {
    start: start + gap + (bullet > 0 && marker.number !== null ? spaces(marker.printed) : 0),
    end: line.body.end,
  }
}

function spaces(printed: string): number {
  return /^.([ \t　]*)/u.exec(printed)?.[1]?.length ?? 0
}

function clausesOf(
  text: string,
  blocks: readonly Block[],
): Pick<Clause, 'text' | 'span' | 'item'>[] {
  return blocks.flatMap(({ span, item }) =>
    splitSentences(text, span).map((sentence, at) => ({
      text: text.slice(sentence.start, sentence.end),
      span: sentence,
      item: item && { ...item, first: at === 0 },
    })),
  )
}

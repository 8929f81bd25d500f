import { descriptionsOf, type HtmlBlock, headedRowOf, rowOf } from './block.ts'
import {
  headingLevel,
  isBlock,
  isEmphatic,
  isParagraph,
  outermost,
  type Standing,
  standingOf,
} from './elements.ts'
import { nextMarker, type OpenList, openList } from './list-marker.ts'
import type { Element } from './tree.ts'

/** What holds for an element because of what it stands in. */
interface Around {
  readonly standing: Standing
  readonly emphatic: boolean
  readonly pre: boolean
  readonly level: number
  readonly list: OpenList | null
  readonly depth: number
}

/** Lines as they are written, one after the other. */
class Lines {
  readonly blocks: HtmlBlock[] = []
  marker = ''
  apart = true
  private words: string[] = []
  private plain = false

  write(text: string, { emphatic, pre }: Around): void {
    if (!emphatic && /\S/u.test(text)) this.plain = true
    this.words.push(pre ? text : unbreak(text))
  }

  breakLine(): void {
    this.words.push('\n')
  }

  /** Ends the line being written. */
  end({ level, depth, standing }: Around): void {
    const raw = this.words.join('')
    const text = tidy(raw)
    // Two breaks print a blank line.
    this.apart ||= text !== '' && /^\s{0,99}\n\s{0,99}\n/u.test(raw)
    const kind = this.plain || text.includes('\n') ? 'text' : 'title'
    this.words = []
    this.plain = false
    if (text === '') return
    const { marker, apart } = this
    const written = { marker, apart, depth: Math.max(0, depth - 1), level, standing }
    if (level > 0) this.add([{ ...written, kind: 'heading', text: text.replace(/\n+/gu, ' ') }])
    else this.add([{ ...written, kind, text }])
  }

  add(blocks: readonly HtmlBlock[]): void {
    if (blocks.length === 0) return
    for (const block of blocks) this.blocks.push(block)
    this.marker = ''
    this.apart = false
  }
}

/** Reads the blocks of a page in the order they are printed. */
export function readHtmlBlocks(root: Element): HtmlBlock[] {
  const lines = new Lines()
  const around = {
    standing: outermost,
    emphatic: false,
    pre: false,
    level: 0,
    list: null,
    depth: 0,
  }
  readChildren(root, around, lines)
  lines.end(around)
  return lines.blocks
}

function readChildren(element: Element, around: Around, lines: Lines): void {
  for (const child of element.children) {
    if (typeof child === 'string') lines.write(child, around)
    else readElement(child, around, lines)
  }
}

function readElement(element: Element, outer: Around, lines: Lines): void {
  const { name, attributes } = element
  const around = enter(element, outer)
  if (name === 'br') lines.breakLine()
  // Old pages print their headings as pictures.
  if (name === 'img' && outer.level > 0) lines.write(attributes['alt'] ?? '', outer)
  if (around.standing.hidden) return
  if (!isBlock(name)) {
    readChildren(element, around, lines)
    return
  }
  lines.end(outer)
  const nested = outer.list !== null && around.list !== outer.list
  const apart = isParagraph(name) && !nested
  lines.apart ||= apart
  if (name === 'tr') lines.add(readRow(element, around))
  else if (name === 'dl') lines.add(descriptionsOf(termsOf(element, around)))
  else readBlock(element, around, lines)
  lines.apart ||= apart
}

function readBlock(element: Element, around: Around, lines: Lines): void {
  const isItem = element.name === 'li'
  if (isItem) lines.marker = around.list ? nextMarker(around.list, element.attributes) : '-'
  readChildren(element, around, lines)
  lines.end(around)
  if (isItem) lines.marker = ''
}

function enter({ name, attributes }: Element, outer: Around): Around {
  const isList = name === 'ol' || name === 'ul' || name === 'menu'
  return {
    standing: standingOf(name, attributes, outer.standing),
    emphatic: outer.emphatic || isEmphatic(name, attributes),
    pre: outer.pre || name === 'pre',
    level: headingLevel(name) || outer.level,
    list: isList ? openList(name, attributes) : outer.list,
    depth: outer.depth + (isList ? 1 : 0),
  }
}

function readRow(row: Element, around: Around): HtmlBlock[] {
  const elements = row.children.filter((child) => typeof child !== 'string')
  const cells = elements.map((cell) => readCell(cell, around))
  return elements[0]?.name === 'th' ? headedRowOf(cells) : rowOf(cells)
}

/** Terms and descriptions in their order; a list may wrap each pair of them in a div. */
function termsOf(list: Element, around: Around): { term: boolean; blocks: HtmlBlock[] }[] {
  return list.children
    .filter((child) => typeof child !== 'string')
    .flatMap((child) =>
      child.name === 'div' && child.children.some(isTerm)
        ? termsOf(child, around)
        : [{ term: child.name === 'dt', blocks: readCell(child, around) }],
    )
}

function isTerm(child: Element | string): boolean {
  return typeof child !== 'string' && child.name === 'dt'
}

function readCell(element: Element, outer: Around): HtmlBlock[] {
  const around = enter(element, outer)
  const lines = new Lines()
  lines.apart = false
  if (!around.standing.hidden) readChildren(element, around, lines)
  lines.end(around)
  return lines.blocks
}

/** A line break in the markup is a space; between two Japanese letters it is nothing. */
function unbreak(text: string): string {
  return text.replace(/[ \t\f\u00a0]*[\r\n][ \t\r\n\f\u00a0]*/gu, '\r')
}

const JAPANESE = '[\\u3000-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef]'
const BREAK_BETWEEN = new RegExp(`(?<=${JAPANESE})[ \\u00a0]*\\r[ \\u00a0]*(?=${JAPANESE})`, 'gu')

function tidy(text: string): string {
  return text
    .replace(BREAK_BETWEEN, '')
    .replace(/[ \t\r\f\u00a0]+/gu, ' ')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()
}

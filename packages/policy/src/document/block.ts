import type { Span } from '../text/fold.ts'
import type { ListItem } from './document.ts'
import type { Line } from './line.ts'
import { isEnglish } from './shape.ts'
import { type Row, readRows } from './table.ts'
import { UNFINISHED, unmarkedItems } from './unmarked-list.ts'

/** Lines that belong together: a paragraph or a list item, without its marker. */
export interface Block {
  readonly span: Span
  readonly item: Omit<ListItem, 'first'> | null
}

const LABELLED =
  /^(?:\||tel|fax|e-?mail|電話|住所|所在地|メール|担当|〒|https?:|制定|改[定訂]|最終|施行|受付|営業|代表)|@|[\t|｜]|^[【<《〔]|^\S{1,12}[:：]/u
const CORPORATION = /^(?:株式会社|有限会社|合同会社|一般社団法人)[^。]{1,40}$/u
const OPEN = /(?:[をにがはのでてへやも、]|(?<!こ)と)$/u
/** No sentence begins with these. */
const GOES_ON = /^(?:[をに、。)」](?!\s)|[はがのとで]、)/u
const ENDED = /[。｡！？!?:：;；][)）」』】"”]{0,3}$/u

/** A printer breaks long lines; a short one is a label or a title unless it stops at a particle. */
const BREAK = 28

interface Level {
  readonly style: string
  last: number
}

const DEPTH = 8

/** A cell states something, as an item does, without a marker of its own. */
const CELL = { marker: '', depth: 1 }

interface Gathered {
  readonly text: string
  readonly blocks: { start: number; end: number; item: Block['item'] }[]
  readonly levels: Level[]
  /** Items without a mark. */
  readonly unmarked: ReadonlyMap<Line, number>
  /** The line before, unless it was blank. */
  previous: Line | null
  /** A number on a line of its own belongs to the line under it. */
  waiting: Block['item']
}

/** Gathers a section's lines into blocks; a line the printer broke is put back to what it belongs to. */
export function readBlocks(text: string, lines: readonly Line[]): Block[] {
  const rows = readRows(text, lines)
  const unmarked = unmarkedItems(text, lines)
  const gathered: Gathered = {
    text,
    blocks: [],
    levels: [],
    unmarked,
    previous: null,
    waiting: null,
  }
  for (const line of lines) {
    const row = rows.get(line)
    if (row !== undefined) addRow(gathered, row)
    else if (isMarkerAlone(line)) gathered.waiting = itemOf(line, gathered.levels)
    else if (line.length > 0) addLine(gathered, line)
    gathered.previous = line.blank ? null : line
  }
  return gathered.blocks.map(({ start, end, item }) => ({ span: { start, end }, item }))
}

function addRow({ blocks }: Gathered, { cells, head }: Row): void {
  for (const [at, cell] of cells.entries()) {
    blocks.push({ ...cell, item: at === 0 || head ? null : CELL })
  }
}

function addLine(gathered: Gathered, line: Line): void {
  const { blocks, levels, unmarked, waiting } = gathered
  const last = blocks.at(-1)
  const inside = unmarked.get(line)
  gathered.waiting = null
  if (line.marker !== null) blocks.push({ ...line.body, item: itemOf(line, levels) })
  else if (waiting !== null) blocks.push({ ...line.body, item: waiting })
  else if (inside !== undefined) blocks.push({ ...line.body, item: unmarkedItem(levels, inside) })
  else if (last && goesOn(gathered, line)) last.end = line.body.end
  else blocks.push({ ...line.body, item: itemOf(line, levels) })
}

/** Inside the item whose text announces it. */
function unmarkedItem(levels: readonly Level[], inside: number): Block['item'] {
  return { marker: '', depth: levels.length + inside }
}

function isMarkerAlone({ length, marker }: Line): boolean {
  return length === 0 && marker !== null && marker.number !== null
}

/** What stands below the item of a list without marks is its own unless the item stops at a particle. */
function goesOn({ text, previous, unmarked }: Gathered, line: Line): boolean {
  const ended = previous !== null && unmarked.has(previous) && !UNFINISHED.test(previous.tail)
  return !ended && continues(text, previous, line)
}

/** A line goes on when the one before is unfinished, and neither is a label of a contact block. */
function continues(text: string, previous: Line | null, line: Line): boolean {
  if (previous === null || line.blankBefore) return false
  const tail = text.slice(Math.max(previous.body.start, previous.body.end - 8), previous.body.end)
  if (isEnglish(previous) && /^[a-z(]/u.test(line.printed)) return !ENDED.test(tail)
  const open = previous.length >= BREAK || OPEN.test(tail) || GOES_ON.test(line.folded)
  if (ENDED.test(tail) || !open) return false
  return ![previous, line].some(({ folded }) => LABELLED.test(folded) || CORPORATION.test(folded))
}

function itemOf(line: Line, levels: Level[]): Block['item'] {
  if (line.marker === null) {
    levels.length = 0
    return null
  }
  const style = `${line.indent > 1 ? '>' : ''}${line.marker.style}`
  const { number } = line.marker
  const at = levelOf(levels, style, number)
  if (at >= 0) {
    levels.length = at + 1
  } else {
    if (levels.length >= DEPTH) levels.pop()
    levels.push({ style, last: 0 })
  }
  const top = levels.at(-1)
  if (top) top.last = number ?? 0
  return { marker: line.marker.printed, depth: levels.length }
}

/** Which open level the item counts on from; -1 opens one inside. See `readSeries` for the order. */
function levelOf(levels: readonly Level[], style: string, number: number | null): number {
  if (number === null) return levels.findLastIndex((level) => level.style === style)
  if (number === 1) return -1
  const exact = levels.findLastIndex((level) => level.style === style && level.last === number - 1)
  if (exact >= 0) return exact
  const loose = levels.findLastIndex((level) => level.last === number - 1)
  return loose >= 0 ? loose : levels.findLastIndex((level) => level.style === style)
}

import { fold, type Span } from '../text/fold.ts'
import type { Line } from './line.ts'
import { trim } from './sentences.ts'

/** A row of a table: its cells in their order, and whether the first only names the others. */
export interface Row {
  readonly cells: readonly Span[]
  /** The names of the columns. */
  readonly head: boolean
}

const PARTS = /[\t|｜]/u
const PROSE = /。|(?:ため|為|目的)(?:に(?:利用|使用))?$/u
/** What a table's first row says when it names columns. */
const COLUMN =
  /(?:目的|項目|種類|種別|区分|対象|範囲|内容|期間|提供先|方法|取得元|名称|サービス|事業者|purposes?|data|category|provider)$/u
/** More columns than this are no table a policy has. */
const COLUMNS = 12

/**
 * Finds the rows whose cells are statements of their own; those of the other tables stay whole.
 *
 * 「電話 [tab] 00-0000」 is one statement; 「応募者 [tab] 選考のため」 says whose data and, apart from it, what for.
 */
export function readRows(text: string, lines: readonly Line[]): Map<Line, Row> {
  const rows = new Map<Line, Row>()
  let table: Line[] = []
  for (const line of [...lines, null]) {
    const isRow = line !== null && line.marker === null && hasCells(text, line)
    if (line !== null && (isRow || (line.blank && table.length > 0))) {
      if (isRow) table.push(line)
      continue
    }
    for (const [row, cells] of splitTable(text, table)) rows.set(row, cells)
    table = []
  }
  return rows
}

function hasCells(text: string, { body }: Line): boolean {
  const head = text.slice(body.start, Math.min(body.end, body.start + 2000))
  return PARTS.test(head) && !head.includes('://')
}

function splitTable(text: string, lines: readonly Line[]): (readonly [Line, Row])[] {
  const rows = lines.map((line) => [line, cellsOf(text, line.body)] as const)
  const [first] = rows
  const quoted = (cell: Span): string =>
    fold(text.slice(cell.start, Math.min(cell.end, cell.start + 400))).text
  const states = rows.some(([, cells]) => cells.slice(1).some((cell) => PROSE.test(quoted(cell))))
  if (first === undefined || first[1].length < 2 || !states) return []
  const named = first[1].length > 1 && first[1].every((cell) => COLUMN.test(quoted(cell)))
  return rows.map(([line, cells], at) => [line, { cells, head: named && at === 0 }] as const)
}

function cellsOf(text: string, body: Span): Span[] {
  const cells: Span[] = []
  let from = body.start
  for (let at = body.start; at <= body.end && cells.length < COLUMNS; at++) {
    if (at < body.end && !PARTS.test(text[at] ?? '')) continue
    cells.push(trim(text, { start: from, end: at }))
    from = at + 1
  }
  // What is beyond the last column still belongs to it.
  const last = cells.at(-1)
  if (last !== undefined && from <= body.end)
    cells[cells.length - 1] = { start: last.start, end: body.end }
  return cells.filter(({ start, end }) => end > start)
}

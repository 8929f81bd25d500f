import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Client } from 'pg'
import { from } from 'pg-copy-streams'
import type { Cell, TableRows, World } from './world.ts'

const chunkLength = 1 << 16
const needsEscape = /[\\\t\n\r]/
const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
}

export interface Copying {
  readonly world: World
  readonly signal: AbortSignal | undefined
  /** Called after each chunk with the rows made so far. */
  readonly onRows: (rows: number) => void
}

/**
 * Streams one table into the database and returns its number of rows.
 *
 * A chunk is made when the server has taken the one before, so memory stays the same at any size.
 */
export async function copyTable(client: Client, table: TableRows, copying: Copying) {
  // FREEZE: the table was made in this transaction, so its rows need no second visit by vacuum.
  const sink = client.query(from(`copy ${table.table} from stdin with (freeze)`))
  const counted = { rows: 0 }
  const source = Readable.from(chunks(table.rows(copying.world), counted, copying.onRows), {
    objectMode: true,
    highWaterMark: 1,
  })
  await pipeline(source, sink, { ...(copying.signal && { signal: copying.signal }) })
  return counted.rows
}

function* chunks(
  rows: Iterable<readonly Cell[]>,
  counted: { rows: number },
  onRows: (rows: number) => void,
): Generator<Buffer> {
  let text = ''
  for (const row of rows) {
    text += encodeRow(row)
    counted.rows += 1
    if (text.length < chunkLength) continue
    yield Buffer.from(text)
    text = ''
    onRows(counted.rows)
  }
  if (text !== '') yield Buffer.from(text)
}

/** One line of PostgreSQL's text format for COPY. */
export function encodeRow(row: readonly Cell[]): string {
  let line = ''
  for (let index = 0; index < row.length; index++) {
    const cell = row[index] ?? null
    if (index > 0) line += '\t'
    if (cell === null) line += '\\N'
    else if (typeof cell === 'number') line += cell
    else line += needsEscape.test(cell) ? escaped(cell) : cell
  }
  return `${line}\n`
}

function escaped(text: string): string {
  return text.replace(/[\\\t\n\r]/g, (sign) => escapes[sign] ?? sign)
}

import { readFileSync } from 'node:fs'
import type { Category } from '@yakusoku/contract'

/** One labelled column; `category` is null where the column is nobody's or its name says nothing. */
export interface LabelledColumn {
  readonly table: string
  readonly tableComment: string | null
  readonly column: string
  readonly type: string
  readonly comment: string | null
  readonly category: Category | null
  readonly neighbours: readonly string[]
}

const schemas = readFileSync(new URL('labelled-columns.txt', import.meta.url), 'utf8')

interface Table {
  readonly table: string
  readonly tableComment: string | null
  readonly lines: readonly string[]
}

/** Every labelled column, with the other columns of its table as neighbours. */
export const labelledColumns: readonly LabelledColumn[] = schemas
  .split(/^# /m)
  .slice(1)
  .map(readTable)
  .flatMap(({ lines, ...table }) => {
    const columns = lines.map(readColumn)
    return columns.map((column) => ({
      ...table,
      ...column,
      neighbours: columns.map((other) => other.column).filter((name) => name !== column.column),
    }))
  })

function readTable(block: string): Table {
  const [head = '', ...lines] = block.trim().split('\n')
  const [, table = '', comment] = head.match(/^(\S+)(?: \[(.*)\])?$/) ?? []
  return { table, tableComment: comment ?? null, lines: lines.filter((line) => line !== '') }
}

function readColumn(line: string) {
  const [, column = '', type, comment, category] =
    line.match(/^(\S+)(?: (?!--)(.*?))?(?: -- (.*?))? = (\S+)$/) ?? []
  return {
    column,
    type: type || 'text',
    comment: comment ?? null,
    category: category === 'null' ? null : (category as Category),
  }
}

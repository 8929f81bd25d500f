import type { Standing } from './elements.ts'

/** One printed piece of a page: a heading, a paragraph with its line breaks, a list item, a row of a table. */
export interface HtmlBlock {
  readonly kind: 'heading' | 'title' | 'text' | 'row'
  /** Without markup; holds line breaks where the page does; cells of a row are parted by tabs. */
  readonly text: string
  /** 1 to 6 for a heading, 0 elsewhere. */
  readonly level: number
  /** What a list prints before the item: `1.`, `-`; empty elsewhere. */
  readonly marker: string
  /** How many lists stand around the list the block is in. */
  readonly depth: number
  /** Set apart from the block before by space. */
  readonly apart: boolean
  readonly standing: Standing
}

/** A title nobody marked as a heading is at most this long. */
const TITLE = 60

/** Whether a block is one line, as a cell of a readable row is. */
export function isOneLine({ kind, text }: HtmlBlock): boolean {
  return (kind === 'text' || kind === 'title') && !text.includes('\n')
}

/** A row's cells as blocks: one line where each cell is one, else one under the other. */
export function rowOf(cells: readonly (readonly HtmlBlock[])[]): HtmlBlock[] {
  const filled = cells.filter((cell) => cell.length > 0)
  const [first] = filled
  const label = first?.[0]
  if (first === undefined || label === undefined) return []
  if (filled.length === 1) return [...first]
  if (filled.every((cell) => cell.length === 1 && cell.every(isOneLine))) {
    const text = filled.map(([block]) => block?.text ?? '').join('\t')
    return [{ ...label, kind: 'row', text }]
  }
  return filled.flat()
}

/** A row whose first cell is its heading: that over the others, unless they are only names and numbers. */
export function headedRowOf(cells: readonly (readonly HtmlBlock[])[]): HtmlBlock[] {
  const [head, ...rest] = cells
  const row = rowOf(cells)
  const brief = !rest.flat().some(({ text }) => text.includes('。'))
  if ((row.length === 1 && brief) || head?.length !== 1 || rest.flat().length === 0) return row
  return [...head.map(titled), ...rest.flat()]
}

/** The name of what follows it: of a description, or of the other cells of its row. */
export function titled(block: HtmlBlock): HtmlBlock {
  const short = block.text.length <= TITLE && !/[。．]/u.test(block.text)
  return short && block.kind === 'text' ? { ...block, kind: 'title', apart: true } : block
}

/** Terms and descriptions: one line for a pair of which both are short, else the term over the rest. */
export function descriptionsOf(
  parts: readonly { readonly term: boolean; readonly blocks: readonly HtmlBlock[] }[],
): HtmlBlock[] {
  return parts.flatMap(({ term, blocks }, at) => {
    if (!term) return isPair(parts, at - 1) ? [] : blocks
    const next = parts[at + 1]
    if (isPair(parts, at)) return rowOf([blocks, next?.blocks ?? []])
    return next === undefined ? blocks : blocks.map(titled)
  })
}

function isPair(parts: Parameters<typeof descriptionsOf>[0], at: number): boolean {
  const [term, description, after] = [parts[at], parts[at + 1], parts[at + 2]]
  if (term?.term !== true || description?.term !== false || after?.term === false) return false
  return [term, description].every(
    ({ blocks }) =>
      blocks.length === 1 &&
      blocks.every((block) => isOneLine(block) && block.text.length <= TITLE) &&
      !blocks.some(({ text }) => text.includes('。')),
  )
}

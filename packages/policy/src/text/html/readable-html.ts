import type { HtmlBlock } from './block.ts'
import { bringsMarker } from './list-marker.ts'
import { readHtmlBlocks } from './read-blocks.ts'
import { readTree } from './tree.ts'

/** A `main` with less than this is not where the page's text is. */
const ENOUGH = 300
/** A title set in bold is one line of at most this length; longer bold text is emphasis. */
const TITLE = 60

/**
 * The text of an HTML page as its reader sees it, without navigation, scripts and what is hidden.
 *
 * Headings come as Markdown's (`## …`), titles that are only bold as `**…**`, lists with the markers they
 * print, the cells of a row parted by tabs. The same page gives the same text; reading is linear.
 *
 * @throws Problem `policy.too-nested` where more than 512 elements are open at once
 */
export function readableHtml(html: string): string {
  return print(chooseContent(readHtmlBlocks(readTree(html))))
}

/** `main`, or the articles where they are most of the page, or all that is not around it. */
function chooseContent(blocks: readonly HtmlBlock[]): readonly HtmlBlock[] {
  const content = blocks.filter(({ standing }) => !standing.around)
  const [all, kept] = [size(blocks), size(content)]
  if (kept * 10 < all) return blocks
  const main = content.filter(({ standing }) => standing.inMain)
  const articles = content.filter(({ standing }) => standing.inArticle)
  return [main, articles].find((part) => size(part) >= ENOUGH && size(part) * 2 >= kept) ?? content
}

function size(blocks: readonly HtmlBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0)
}

function print(blocks: readonly HtmlBlock[]): string {
  const lines: string[] = []
  for (const block of blocks) {
    const apart = block.apart || block.kind === 'heading'
    if (apart && lines.length > 0 && lines.at(-1) !== '') lines.push('')
    lines.push(printBlock(block))
    if (block.kind === 'heading') lines.push('')
  }
  return `${lines.join('\n').trimEnd()}\n`
}

function printBlock({ kind, text, level, marker, depth }: HtmlBlock): string {
  const mark = marker === '' || bringsMarker(text) ? '' : `${marker} `
  if (kind === 'heading') return `${'#'.repeat(level)} ${mark === '- ' ? '' : mark}${text}`
  const indent = marker === '' ? '' : '  '.repeat(Math.min(depth, 8))
  if (kind === 'title' && text.length <= TITLE && !/[*。]/u.test(text)) {
    return `${indent}${mark}**${text}**`
  }
  return `${indent}${mark}${text}`
}

const PAGE_NUMBER =
  /^[ \t　]{0,80}(?:[-‐－–—―]\s?[0-9０-９]{1,3}\s?[-‐－–—―]|(?:page )?[0-9０-９]{1,3}\s?(?:[/／]|of)\s?[0-9０-９]{1,3}(?: ?(?:ページ|頁))?|p\.\s?\d{1,3}|[0-9０-９]{1,3} ?(?:ページ|頁))[ \t　]{0,80}$/iu
const LETTER = '[぀-ヿ㐀-鿿豈-﫿⺀-⿟、。「」（）]'
const SPACED = new RegExp(`${LETTER}[ \\u00a0](?=${LETTER})`, 'gu')
const ANY = new RegExp(LETTER, 'gu')

/** Whether a line holds the number of a page and nothing else. */
export function isPageNumber(line: string): boolean {
  return line.length < 200 && PAGE_NUMBER.test(line)
}

/** Whether a text has a space after most letters, as some readers of PDF leave it. */
export function isLetterSpaced(text: string): boolean {
  const letters = text.match(ANY)?.length ?? 0
  return letters > 40 && (text.match(SPACED)?.length ?? 0) * 3 > letters
}

/** Puts the text of a PDF's pages together: without page numbers, running heads and spaces between letters. */
export function joinPages(text: string): string {
  const pages = splitPages(text)
  const running = runningLines(pages)
  const bodies = pages.map((page) => trimBlank(page.filter((line) => !running.has(line.trim()))))
  const joined = bodies.filter((body) => body.length > 0).reduce(joinTwo, [])
  const whole = `${joined.join('\n')}\n`
  return isLetterSpaced(whole) ? whole.replace(SPACED, (pair) => pair.slice(0, 1)) : whole
}

function splitPages(text: string): string[][] {
  const pages: string[][] = [[]]
  for (const part of text.split('\f')) {
    for (const line of part.split(/\r\n|[\r\n]/u)) {
      if (isPageNumber(line)) pages.push([])
      else pages.at(-1)?.push(line.trimEnd())
    }
    pages.push([])
  }
  return pages.filter((page) => page.some((line) => line.trim() !== ''))
}

/** How far from a page's edge a running head or foot stands. */
const EDGE = 2

/** Lines that stand at the edge of most pages, of three at least. */
function runningLines(pages: readonly string[][]): Set<string> {
  const counts = new Map<string, number>()
  for (const page of pages) {
    const filled = page.map((line) => line.trim()).filter((line) => line !== '')
    const edge = new Set([...filled.slice(0, EDGE), ...filled.slice(-EDGE)])
    for (const line of edge) counts.set(line, (counts.get(line) ?? 0) + 1)
  }
  const most = Math.max(3, pages.length * 0.6)
  return new Set([...counts].filter(([, count]) => count >= most).map(([line]) => line))
}

function trimBlank(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => line.trim() !== '')
  const last = lines.findLastIndex((line) => line.trim() !== '')
  return first < 0 ? [] : lines.slice(first, last + 1)
}

/** A sentence may go on over the page; only one that ended leaves a blank line. */
function joinTwo(before: string[], page: readonly string[]): string[] {
  if (before.length > 0 && /[。．.!?！？）)」]$/u.test(before.at(-1) ?? '')) before.push('')
  for (const line of page) before.push(line)
  return before
}

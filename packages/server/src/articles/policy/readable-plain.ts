import type { PolicyText } from '@yakusoku/contract'

type Section = PolicyText['sections'][number]

const heading = /^(#{1,6})\s+(.*)$/
const item = /^\s*(?:[-*]\s+)?(\d{1,3}\.|[-*])\s+(.*)$/

/** Cuts a Markdown text without anchors of clauses into sections, paragraphs and items; pure, linear. */
export function readPlain(text: string): Pick<PolicyText, 'title' | 'sections'> {
  let title: string | null = null
  const sections: Section[] = []
  let fresh = true
  for (const line of text.split(/\r?\n/)) {
    const [, hashes = '', words = ''] = heading.exec(line) ?? []
    if (hashes === '#' && title === null && sections.length === 0) title = words
    else if (hashes) sections.push(section(words, hashes.length, sections.length))
    else if (line.trim() === '') fresh = true
    else {
      if (sections.length === 0) sections.push(section('', 2, 0))
      addLine(sections.at(-1)?.blocks ?? [], line, fresh)
      fresh = false
    }
  }
  return { title, sections }
}

function section(words: string, depth: number, index: number): Section {
  return { heading: words, anchor: `section-${index + 1}`, level: depth > 2 ? 2 : 1, blocks: [] }
}

function addLine(blocks: Section['blocks'], line: string, fresh: boolean): void {
  const [, marker, words] = item.exec(line) ?? []
  const open = blocks.at(-1)
  if (marker !== undefined && words !== undefined) {
    blocks.push({ kind: 'item', marker, clauses: [clause(words)] })
  } else if (open && !fresh) open.clauses.push(clause(line))
  else blocks.push({ kind: 'paragraph', marker: null, clauses: [clause(line)] })
}

function clause(words: string): { id: null; text: string } {
  return { id: null, text: words.trim() }
}

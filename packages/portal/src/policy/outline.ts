import type { PolicyText } from '@yakusoku/contract'

type Section = PolicyText['sections'][number]
type Block = Section['blocks'][number]

/** A section and the heading element it gets. */
export interface Outlined {
  readonly section: Section
  readonly tag: 'h2' | 'h3' | 'h4' | 'h5' | 'h6'
}

const tags = ['h2', 'h3', 'h4', 'h5', 'h6'] as const

/** Gives every section a heading one step below its parent's, whatever levels the text used. */
export function outline(sections: readonly Section[]): Outlined[] {
  const open: number[] = []
  return sections.map((section) => {
    while ((open.at(-1) ?? -Infinity) >= section.level) open.pop()
    const tag = tags[Math.min(open.length, tags.length - 1)] ?? 'h6'
    open.push(section.level)
    return { section, tag }
  })
}

/** A paragraph alone, or the items of one list. */
export type Run = { readonly kind: Block['kind']; readonly blocks: readonly Block[] }

/** Puts the items that follow each other into one list; every paragraph stays alone. */
export function runs(blocks: readonly Block[]): Run[] {
  const found: { kind: Block['kind']; blocks: Block[] }[] = []
  for (const block of blocks) {
    const last = found.at(-1)
    if (block.kind === 'item' && last?.kind === 'item') last.blocks.push(block)
    else found.push({ kind: block.kind, blocks: [block] })
  }
  return found
}

import type { Bilingual, Language } from '@yakusoku/contract'
import type { Rules } from '../bundle/rules.ts'
import type { SectionKind } from '../document/document.ts'

/** A list: numbered where other text refers to its items, else with dashes. */
export interface WrittenList {
  readonly items: readonly string[]
  readonly numbered: boolean
}

/** A paragraph or a list. */
export type Block = string | WrittenList

/** How one section of a policy is written from its rules. */
export interface SectionWriter {
  readonly kind: SectionKind
  readonly heading: Bilingual
  /** Its paragraphs and lists in order; empty where no rule has anything to say. */
  readonly write: Readonly<Record<Language, (rules: Rules) => readonly Block[]>>
}

/** A numbered list. */
export function numbered(items: readonly string[]): WrittenList {
  return { items, numbered: true }
}

/** A list with dashes. */
export function dashed(items: readonly string[]): WrittenList {
  return { items, numbered: false }
}

/** What is there of several parts; a part that does not apply is `false`, `null`, `undefined` or an empty list. */
export function present(parts: readonly (Block | false | null | undefined)[]): readonly Block[] {
  return parts.filter((part): part is Block =>
    typeof part === 'string'
      ? part !== ''
      : Boolean(part) && (part as WrittenList).items.length > 0,
  )
}

/** Sentences of one paragraph; those that do not apply are `false` or undefined. */
export function paragraph(
  language: Language,
  sentences: readonly (string | false | null | undefined)[],
): string {
  return sentences.filter(Boolean).join(language === 'ja' ? '' : ' ')
}

/** Markdown under a heading of the second level. */
export function sectionMarkdown(heading: string, blocks: readonly Block[]): string {
  return [`## ${oneLine(heading)}`, ...blocks.map(blockMarkdown)].join('\n\n')
}

/** A page: its title, then paragraphs and sections that are Markdown already. */
export function pageMarkdown(title: string, parts: readonly string[]): string {
  return `${[`# ${oneLine(title)}`, ...parts].join('\n\n')}\n`
}

/** Markdown of one paragraph or list. */
export function blockMarkdown(block: Block): string {
  if (typeof block === 'string') return oneLine(block)
  // One item with a number before it reads like a heading.
  const counts = block.numbered && block.items.length > 1
  return block.items.map((item, at) => `${counts ? `${at + 1}.` : '-'} ${oneLine(item)}`).join('\n')
}

/** A value somebody typed must not become a heading, a list or a second line of the text. */
export function oneLine(text: string): string {
  return text
    .split(/[\r\n\u0085\u2028\u2029]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ')
    .replace(/^[\s#>*+-]{1,20}/u, '')
}

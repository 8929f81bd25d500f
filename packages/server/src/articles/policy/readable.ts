import type { Language, PolicyText } from '@yakusoku/contract'
import type { Clause, PolicyDocument } from '@yakusoku/policy'
import { readPlain } from './readable-plain.ts'
import { translation } from './translation.ts'
import { documentOf } from './versions/content.ts'
import type { PublishedText } from './versions/version.ts'

type Section = PolicyText['sections'][number]
type Block = Section['blocks'][number]

/**
 * Cuts a published text into what a page needs; pure.
 *
 * The Japanese text is the one the clauses are anchored in; the English one takes over its anchors where it
 * runs in step with it, and else gets anchors of its sections only.
 */
export function readable(version: PublishedText, language: Language): PolicyText {
  const { number, publishedAt, effectiveOn } = version
  const published = language === 'en' && version.en ? version.en : version.ja
  const isOriginal = published === version.ja
  const document = isOriginal ? documentOf(version) : translation(version)
  const own = document ? readClauses(document) : readPlain(published.text)
  return {
    company: version.company,
    language: isOriginal ? 'ja' : 'en',
    version: {
      number,
      sha256: published.sha256,
      publishedAt: publishedAt.toISOString(),
      effectiveOn,
    },
    ...own,
  }
}

function readClauses(document: PolicyDocument): Pick<PolicyText, 'title' | 'sections'> {
  const [title] = document.titles
  return {
    title: title ? document.text.slice(title.start, title.end).replace(/^#+\s*/, '') : null,
    sections: document.sections.map(({ heading, level }, index) => ({
      heading,
      level,
      anchor: `section-${index + 1}`,
      blocks: blocksOf(
        document.text,
        document.clauses.filter(({ section }) => section === index),
      ),
    })),
  }
}

/** Sentences stay in one paragraph until the text breaks the line between them; an item is its own block. */
function blocksOf(text: string, clauses: readonly Clause[]): Block[] {
  const blocks: Block[] = []
  clauses.forEach((clause, index) => {
    const previous = clauses[index - 1]
    const gap = previous ? text.slice(previous.span.end, clause.span.start) : '\n'
    const line = { id: clause.id, text: joinLines(clause.text) }
    const open = blocks.at(-1)
    if (open && !gap.includes('\n') && !clause.item?.first) open.clauses.push(line)
    else if (clause.item) blocks.push({ kind: 'item', marker: clause.item.marker, clauses: [line] })
    else blocks.push({ kind: 'paragraph', marker: null, clauses: [line] })
  })
  return blocks
}

/** A sentence broken over lines: Japanese joins without a space, English with one. */
function joinLines(text: string): string {
  return text.replace(/(\S)\s*\n\s*(?=(\S))/g, (_, before: string, after: string) =>
    /[\x20-\x7e]/.test(before) && /[\x20-\x7e]/.test(after) ? `${before} ` : before,
  )
}

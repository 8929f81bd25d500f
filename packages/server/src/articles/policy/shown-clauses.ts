import type { PolicyDocument } from '@yakusoku/policy'

/**
 * Ids of the clauses that do not follow, in the order of the text, in what a reader sees of a page; white space
 * and width aside, because a page's markup is its own business; pure.
 */
export function clausesNotShown({ clauses }: PolicyDocument, page: string): string[] {
  const shown = squeeze(page)
  let from = 0
  return clauses
    .filter((clause) => {
      const words = squeeze(clause.text)
      const at = shown.indexOf(words, from)
      if (at >= 0) from = at + words.length
      return at < 0
    })
    .map(({ id }) => id)
}

function squeeze(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '')
}

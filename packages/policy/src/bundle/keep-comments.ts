import { isMap, isNode, isScalar, isSeq, type Node, parseDocument } from 'yaml'

/**
 * Puts the comments and blank lines of a file a person wrote into its canonical form, at the keys and items they
 * stood with. Nothing else of the canonical form changes; its own heading gives way to the person's.
 */
export function keepComments(written: string, canonical: string): string {
  const from = parseDocument(written)
  const to = parseDocument(canonical)
  to.commentBefore = from.commentBefore
  to.comment = from.comment
  walk(from.contents, to.contents)
  return to.toString({ lineWidth: 0, flowCollectionPadding: true })
}

function walk(from: unknown, to: unknown): void {
  if (!isNode(from) || !isNode(to)) return
  copy(from, to)
  if (isMap(from) && isMap(to)) {
    for (const { key, value } of from.items) {
      const pair = to.items.find((item) => isSame(item.key, key))
      if (isNode(key) && isNode(pair?.key)) copy(key, pair.key)
      walk(value, pair?.value)
    }
  }
  // A row that grew or shrank says no longer which comment belongs to which item.
  if (isSeq(from) && isSeq(to) && from.items.length === to.items.length) {
    for (const [at, item] of from.items.entries()) walk(item, to.items[at])
  }
}

function isSame(one: unknown, other: unknown): boolean {
  return isScalar(one) && isScalar(other) && one.value === other.value
}

function copy(from: Node, to: Node): void {
  if (from.commentBefore) to.commentBefore = from.commentBefore
  if (from.comment) to.comment = from.comment
  if (from.spaceBefore) to.spaceBefore = true
}

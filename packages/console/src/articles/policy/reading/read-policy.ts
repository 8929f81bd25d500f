import {
  type Anchors,
  type Clause,
  carryAnchors,
  type Extraction,
  extract,
  type PolicyDocument,
  readDocument,
  withAnchors,
} from '@yakusoku/policy'

/** A text as this browser understood it; the server reads it again before it stores anything. */
export interface Reading {
  readonly document: PolicyDocument
  readonly extraction: Extraction
}

/**
 * Reads a policy's text here, in the page: nothing is sent anywhere.
 *
 * @param anchors the ids its clauses had before an edit; null for a text nobody knew before
 * @throws Problem `policy.not-a-policy` and the others of `readDocument`
 */
export function readPolicy(text: string, anchors: Anchors | null): Reading {
  const read = readDocument(text)
  const document = anchors ? withAnchors(read, carryAnchors(anchors, read)) : read
  return { document, extraction: extract(document) }
}

/** The clause that holds a place of the text; undefined for a heading or the space between. */
export function clauseAt({ clauses }: PolicyDocument, at: number): Clause | undefined {
  // By halves: a text may have thousands of clauses, and every fact of it is looked up.
  let [low, high] = [0, clauses.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((clauses[middle]?.span.end ?? 0) <= at) low = middle + 1
    else high = middle
  }
  const found = clauses[low]
  return found && found.span.start <= at ? found : undefined
}

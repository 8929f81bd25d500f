import { Problem } from '@yakusoku/contract'
import { z } from 'zod'
import type { PolicyDocument } from './document.ts'

const anchor = z.string().regex(/^[a-z-]+-\d+$/)

/** The stable ids of a text's clauses (`anchors.yaml`), in the order of the text, and those no clause may have again. */
export const anchors = z.strictObject({
  format: z.literal(1),
  /** Every clause with its words as they were when the id was given or carried. */
  clauses: z.array(z.strictObject({ id: anchor, text: z.string() })),
  /** Ids of clauses that are gone; never given to another clause. */
  retired: z.array(anchor).default([]),
})
/** As read from `anchors.yaml`, or kept beside a version. */
export type Anchors = z.infer<typeof anchors>

/** The ids a text has when nobody knew it before: `<section kind>-<n>`, counted in order. */
export function firstAnchors(document: PolicyDocument): Anchors {
  return {
    format: 1,
    clauses: document.clauses.map(({ id, text }) => ({ id, text })),
    retired: [],
  }
}

/**
 * Gives a text's clauses the ids they are known by.
 *
 * @throws Problem `policy.anchors-differ` unless the anchors are of exactly these clauses, in this order.
 */
export function withAnchors(document: PolicyDocument, { clauses }: Anchors): PolicyDocument {
  const agree =
    clauses.length === document.clauses.length &&
    document.clauses.every(({ text }, at) => clauses[at]?.text === text)
  if (!agree) throw new Problem('policy.anchors-differ')
  return {
    ...document,
    clauses: document.clauses.map((clause, at) => ({
      ...clause,
      id: clauses[at]?.id ?? clause.id,
    })),
  }
}

/** The ids whose clauses a text added, reworded or lost since its anchors were written; the text has its stable ids. */
export function anchorChanges(
  before: Anchors,
  document: PolicyDocument,
): { readonly added: string[]; readonly changed: string[]; readonly removed: string[] } {
  const old = new Map(before.clauses.map(({ id, text }) => [id, text]))
  const added: string[] = []
  const changed: string[] = []
  for (const { id, text } of document.clauses) {
    const was = old.get(id)
    if (was === undefined) added.push(id)
    else if (was !== text) changed.push(id)
    old.delete(id)
  }
  return { added, changed, removed: [...old.keys()] }
}

/** Place of a node in its level of a tree, and of the last node of that level, both from 0. */
export type Place = { readonly node: number; readonly last: number }

/** No tree whose size a number can hold exactly has a longer proof. */
export const maxProofLength = 53

/** The place one level up. Divides instead of shifting: a tree may outgrow 32 bits. */
export function parentOf({ node, last }: Place): Place {
  return { node: Math.floor(node / 2), last: Math.floor(last / 2) }
}

/** Whether the next hash of a proof stands to the left of this node. */
export function isJoinedFromLeft({ node, last }: Place): boolean {
  return node % 2 === 1 || node === last
}

/**
 * The place at which a node joined from the left was really joined: the last node of a level may have
 * no neighbour for some levels and moves up unchanged (RFC 9162 §2.1.3.2, step 4.b.ii).
 */
export function joinedPlace(place: Place): Place {
  let joined = place
  while (joined.node % 2 === 0 && joined.node !== 0) joined = parentOf(joined)
  return joined
}

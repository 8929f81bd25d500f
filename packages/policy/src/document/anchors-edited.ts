import { type Claim, type Claims, makeClaims, PIECE, type Wordings } from './anchors-claims.ts'

/** Every round makes neighbours for the next; a text that still changes after these was not lightly edited. */
const ROUNDS = 8

/** Texts of a million characters have fewer claims; what has more is no policy. */
const ENOUGH = 500_000

/** A claim that is not better than its rival by this much is no better. */
const MARGIN = 0.04

/** A sentence this like another was changed in a word or two. */
const EXACT = 0.9

/** Two pieces of one sentence make at most a whole of it, give or take what they share by chance. */
const WHOLE = 1.25

/** Two pieces whose shares differ by less are of one size. */
const EVEN = 0.02

/**
 * Pairs clauses that were edited or moved: one to one, the clearest claim first, in rounds, because every pair says
 * more about its neighbours. Index after → index before, those of `wordings.kept` included.
 */
export function pairEdited(wordings: Wordings): Map<number, number> {
  const kept = new Map(wordings.kept)
  const claims = makeClaims(wordings)
  let weighed = 0
  for (let round = 0; round < ROUNDS && weighed < ENOUGH; round++) {
    const open = claims.open(kept)
    const settled = settle(open, claims)
    if (settled.length === 0) break
    weighed += open.length
    for (const { at, was } of settled) kept.set(at, was)
  }
  return kept
}

/** The claims nobody contests, as things stand. */
function settle(found: readonly Claim[], claims: Claims): Claim[] {
  const open = found.toSorted((a, b) => b.score - a.score || a.at - b.at)
  const ofAfter = Map.groupBy(open, ({ at }) => at)
  const ofBefore = Map.groupBy(open, ({ was }) => was)
  const settled: Claim[] = []
  const closed = { before: new Set<number>(), after: new Set<number>() }
  for (const claim of open) {
    const { at, was } = claim
    if (closed.after.has(at) || closed.before.has(was)) continue
    const rivals = [...(ofAfter.get(at) ?? []), ...(ofBefore.get(was) ?? [])].filter(
      (other) => other !== claim && !closed.after.has(other.at) && !closed.before.has(other.was),
    )
    const answer = weigh(claim, rivals, claims)
    if (answer === 'yields') continue
    closed.after.add(at)
    closed.before.add(was)
    if (answer === 'clear') settled.push(claim)
  }
  return settled
}

/** A contested id is left for the next round, which may know more neighbours; in the end nobody gets it. */
function weigh(
  claim: Claim,
  rivals: readonly Claim[],
  claims: Claims,
): 'clear' | 'contested' | 'yields' {
  let answer: 'clear' | 'contested' = 'clear'
  for (const rival of rivals) {
    const share = shareOf(claim, rival, claims)
    if (share !== undefined && share < 0.5 - EVEN) return 'yields'
    const even = share !== undefined && share <= 0.5 + EVEN
    const isClose = rival.score > claim.score - MARGIN || isWholeInBoth(claim, rival, claims)
    if (even || (share === undefined && isClose)) answer = 'contested'
  }
  return answer
}

/** A copy and a longer sentence may both hold all of one: unless the copy is all but exact, either may be its heir. */
function isWholeInBoth(claim: Claim, rival: Claim, claims: Claims): boolean {
  if (claim.was !== rival.was || claim.like >= EXACT) return false
  return [claim, rival].every((one) => claims.joinedInto(one).within >= PIECE)
}

/** Of a sentence cut in two, or of two joined: the claim's share of both pieces; undefined where they are neither. */
function shareOf(claim: Claim, rival: Claim, claims: Claims): number | undefined {
  const part = claim.was === rival.was ? claims.cutFrom : claims.joinedInto
  const [own, other] = [part(claim), part(rival)]
  if (Math.min(own.within, other.within) < PIECE) return undefined
  // Two sentences alike are both within a third; pieces of it share next to nothing.
  if (own.covers + other.covers > WHOLE) return undefined
  return own.length / (own.length + other.length)
}

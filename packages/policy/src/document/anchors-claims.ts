import { Likeness } from './anchors-likeness.ts'
import { SHORT } from './anchors-order.ts'

/** A clause as it is compared. */
export interface Wording {
  /** Its plain words. */
  readonly plain: string
  /** Of the sentence as written. */
  readonly length: number
  readonly kind: string
  /** Which section of the text; of a text before nobody knows any more. */
  readonly section: number | null
}

/** Two texts, and what is paired so far: index after → index before. */
export interface Wordings {
  readonly before: readonly Wording[]
  readonly after: readonly Wording[]
  readonly kept: ReadonlyMap<number, number>
}

/** That the clause `at` of the text after is the clause `was` of the text before. */
export interface Claim {
  readonly at: number
  readonly was: number
  /** By their words alone, 0 to 1. */
  readonly like: number
  /** With what their neighbours and sections add. */
  readonly score: number
}

/** How much of a piece is in the other clause, how much of that clause it is, and how long it is. */
interface Part {
  readonly within: number
  readonly covers: number
  readonly length: number
}

/** What could be claimed between two texts. */
export interface Claims {
  /** The claims still worth weighing, given what is paired. */
  readonly open: (kept: ReadonlyMap<number, number>) => Claim[]
  /** The clause after as a piece of the one before. */
  readonly cutFrom: (claim: Claim) => Part
  /** The clause before as a piece of the one after. */
  readonly joinedInto: (claim: Claim) => Part
}

/** How like two clauses must be, by how many of their neighbours (0 to 2) are known to belong together. */
const ENOUGH = [0.6, 0.5, 0.38] as const

/** How much more alike short sentences must be: a few words in common are soon found. */
const LITTLE = 0.2

/** What a known neighbour, or the same kind of section, adds when claims are weighed. */
const NEIGHBOUR = 0.08
const KIND = 0.04

/** How many clauses around are looked at; edits leave fewer in a row without a pair. */
const NEAR = 6

/** A sentence of which this much is found in another is a piece of it. */
export const PIECE = 0.8

/** A piece of less than this is not what the whole was; somewhat less than a half, for what was reworded. */
const HALF = 0.48

/** More clauses with the very same words tell nothing apart. */
const SAME = 12

/** Prepares the claims of two texts; near-linear in their length. */
export function makeClaims(wordings: Wordings): Claims {
  const { before, after } = wordings
  const likeness = new Likeness(
    before.map(({ plain }) => plain),
    after.map(({ plain }) => plain),
  )
  const others = findOthers(wordings, likeness)
  const like = (at: number, was: number): number => likeness.of(before.length + at, was)
  const ofAfter = (at: number, was: number): number => likeness.within(before.length + at, was)
  const ofBefore = (at: number, was: number): number => likeness.within(was, before.length + at)
  const cutFrom: Claims['cutFrom'] = ({ at, was }) => ({
    within: ofAfter(at, was),
    covers: ofBefore(at, was),
    length: after[at]?.length ?? 0,
  })
  const joinedInto: Claims['joinedInto'] = ({ at, was }) => ({
    within: ofBefore(at, was),
    covers: ofAfter(at, was),
    length: before[was]?.length ?? 0,
  })
  const lengthOf = (was: number): number => before[was]?.length ?? 1
  const isSmallerPart = (claim: Claim): boolean => {
    const { at, was } = claim
    const cut = cutFrom(claim)
    if (cut.within >= PIECE && Math.min(cut.covers, cut.length / lengthOf(was)) < HALF) return true
    const { within, covers, length } = joinedInto(claim)
    if (within < PIECE || covers >= HALF) return false
    return [...(others.ofAfter.get(at) ?? [])].some(
      (other) => lengthOf(other) * HALF > length * (1 - HALF) && ofAfter(at, other) > covers,
    )
  }
  const open: Claims['open'] = (kept) =>
    openClaims(wordings, { ...others, like, kept, given: inverse(kept) }).filter(
      (claim) => !isSmallerPart(claim),
    )
  return { open, cutFrom, joinedInto }
}

interface Others {
  /** For every clause without a pair: those of the other text like it, paired or not. */
  readonly ofAfter: ReadonlyMap<number, Iterable<number>>
  readonly ofBefore: ReadonlyMap<number, Iterable<number>>
}

interface Standing extends Others {
  readonly like: (at: number, was: number) => number
  readonly kept: ReadonlyMap<number, number>
  readonly given: ReadonlyMap<number, number>
}

function findOthers({ before, after, kept }: Wordings, likeness: Likeness): Others {
  const given = inverse(kept)
  const ofAfter = new Map<number, Set<number>>()
  const ofBefore = new Map<number, Set<number>>()
  const sameBefore = Map.groupBy(before.keys(), (was) => before[was]?.plain ?? '')
  for (const [at, { plain }] of after.entries()) {
    if (kept.has(at)) continue
    const same = sameBefore.get(plain) ?? []
    ofAfter.set(
      at,
      new Set([...(same.length > SAME ? [] : same), ...likeness.like(before.length + at)]),
    )
  }
  for (const was of before.keys()) {
    if (given.has(was)) continue
    const found = likeness.like(was).map((other) => other - before.length)
    ofBefore.set(was, new Set(found))
    for (const at of found) ofAfter.get(at)?.add(was)
  }
  return { ofAfter, ofBefore }
}

function openClaims(wordings: Wordings, standing: Standing): Claim[] {
  const { kept, given, like } = standing
  const claims: Claim[] = []
  for (const [at, others] of standing.ofAfter) {
    if (kept.has(at)) continue
    const wanted = new Set([...others, ...besides(at, standing)].filter((was) => !given.has(was)))
    const closest = closestTaken(others, given, (was) => like(at, was))
    for (const was of wanted) {
      const claim = makeClaim(wordings, standing, { at, was })
      const taken = standing.ofBefore.get(was) ?? []
      const closer = Math.max(
        closest,
        closestTaken(taken, kept, (other) => like(other, was)),
      )
      // A copy of a clause that kept its id is no heir of another one that resembles it less.
      if (claim !== null && (closer <= claim.like || claim.inPlace)) claims.push(claim)
    }
  }
  return claims
}

/** The clauses before that stand where this one would, beside a neighbour that is known. */
function besides(at: number, { kept }: Standing): number[] {
  const left = kept.get(at - stepsToNeighbour(at, -1, kept))
  const right = kept.get(at + stepsToNeighbour(at, 1, kept))
  return [
    ...(left === undefined ? [] : [left + 1, left + 2, left + 3]),
    ...(right === undefined ? [] : [right - 1, right - 2, right - 3]),
  ]
}

/** How many clauses away the nearest paired one is on one side; 0 where none is near. */
function stepsToNeighbour(at: number, step: 1 | -1, kept: ReadonlyMap<number, number>): number {
  for (let n = 1; n <= NEAR; n++) if (kept.has(at + n * step)) return n
  return 0
}

function closestTaken(
  others: Iterable<number>,
  taken: ReadonlyMap<number, number>,
  like: (other: number) => number,
): number {
  let closest = 0
  for (const other of others) if (taken.has(other)) closest = Math.max(closest, like(other))
  return closest
}

function makeClaim(
  wordings: Wordings,
  { kept, like }: Standing,
  { at, was }: { at: number; was: number },
): (Claim & { readonly inPlace: boolean }) | null {
  const [old, now] = [wordings.before[was], wordings.after[at]]
  if (old === undefined || now === undefined) return null
  const sides = ([-1, 1] as const).map((step) => besideness(wordings, kept, { at, was, step }))
  const neighbours = sides.filter((side) => side > 0).length
  const likeness = old.plain === now.plain ? 1 : like(at, was)
  const length = Math.min(old.plain.length, now.plain.length)
  if (neighbours === 0 && length < SHORT) return null
  if (likeness < (ENOUGH[neighbours] ?? 1) + (length < 2 * SHORT ? LITTLE : 0)) return null
  const kind = old.kind === now.kind ? KIND : 0
  const score = likeness + sides.reduce((sum, side) => sum + side * NEIGHBOUR, kind)
  return { at, was, like: likeness, score, inPlace: neighbours === 2 }
}

/** 1 where the nearest paired clause on one side is near both, or both stand at the text's edge; half that across sections. */
function besideness(
  { before, after }: Wordings,
  kept: ReadonlyMap<number, number>,
  { at, was, step }: { at: number; was: number; step: -1 | 1 },
): number {
  const n = stepsToNeighbour(at, step, kept)
  const other = kept.get(at + n * step)
  if (other === undefined) {
    const [toEdge, wasToEdge] = step < 0 ? [at, was] : [after.length - at, before.length - was]
    return toEdge < NEAR && Math.abs(toEdge - wasToEdge) <= 1 ? 1 : 0
  }
  const far = (other - was) * step
  if (far <= 0 || far > NEAR) return 0
  return after[at + n * step]?.section === after[at]?.section ? 1 : 0.5
}

function inverse(kept: ReadonlyMap<number, number>): Map<number, number> {
  return new Map([...kept].map(([at, was]) => [was, at]))
}

import { fold } from '../text/fold.ts'

/** A piece of a word this common says nothing about which sentence it stands in. */
const COMMON = 50

/** As many pieces as tell a sentence; a longer one is compared by its beginning. */
const PIECES = 2000

/** The rarest pieces of a sentence that look for others like it, and the most others they may bring. */
const SEARCHED = 40
const BROUGHT = 12

/** How like one sentence is to another, from 0 to 1, by their pieces: two characters of Japanese, a word of English. */
export class Likeness {
  readonly #pieces: readonly (readonly number[])[]
  readonly #weights: readonly number[]
  readonly #postings: ReadonlyMap<number, readonly number[]>

  readonly #border: number
  readonly #whole: readonly number[]
  readonly #shares = new Map<number, number>()

  /** The sentences of one text, then of the other; what most of them share (するため) counts for little. */
  constructor(before: readonly string[], after: readonly string[]) {
    const texts = [...before, ...after]
    this.#border = before.length
    const numbers = new Map<string, number>()
    this.#pieces = texts.map((text) => piecesOf(text, numbers))
    const counts = Array.from(numbers, () => 0)
    for (const pieces of this.#pieces) {
      for (const piece of pieces) counts[piece] = (counts[piece] ?? 0) + 1
    }
    this.#weights = counts.map((count) => Math.log(1 + texts.length / count))
    this.#whole = this.#pieces.map((pieces) => this.#sum(pieces))
    this.#postings = postingsOf(this.#pieces, counts)
  }

  /** Twice what two sentences share by what they have; 1 for the same pieces. */
  of(one: number, other: number): number {
    const shared = this.#shared(one, other)
    const all = this.#weight(one) + this.#weight(other)
    return all === 0 ? 0 : (2 * shared) / all
  }

  /** How much of one sentence is found in the other: 1 for a half of it. */
  within(one: number, other: number): number {
    const all = this.#weight(one)
    return all === 0 ? 0 : this.#shared(one, other) / all
  }

  /** The sentences of the other text with which this one shares most of its rarer pieces. */
  like(one: number): number[] {
    const counts = new Map<number, number>()
    const rare = (this.#pieces[one] ?? []).filter((piece) => this.#postings.has(piece))
    const weights = this.#weights
    const searched = rare.toSorted((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0))
    for (const piece of searched.slice(0, SEARCHED)) {
      for (const other of this.#postings.get(piece) ?? []) {
        if (other < this.#border === one < this.#border) continue
        counts.set(other, (counts.get(other) ?? 0) + (weights[piece] ?? 0))
      }
    }
    const found = [...counts].toSorted(([a, x], [b, y]) => y - x || a - b)
    return found.slice(0, BROUGHT).map(([other]) => other)
  }

  /** Claims are weighed in rounds; what two sentences share stays the same. */
  #shared(one: number, other: number): number {
    const pair = Math.min(one, other) * this.#pieces.length + Math.max(one, other)
    const known = this.#shares.get(pair)
    if (known !== undefined) return known
    const shares = this.#sum(inBoth(this.#pieces[one] ?? [], this.#pieces[other] ?? []))
    this.#shares.set(pair, shares)
    return shares
  }

  #weight(one: number): number {
    return this.#whole[one] ?? 0
  }

  #sum(pieces: readonly number[]): number {
    let sum = 0
    for (const piece of pieces) sum += this.#weights[piece] ?? 0
    return sum
  }
}

/** What two rising rows have in common. */
function inBoth(one: readonly number[], other: readonly number[]): number[] {
  const both: number[] = []
  let at = 0
  for (const piece of one) {
    while ((other[at] ?? piece) < piece) at++
    if (other[at] === piece) both.push(piece)
  }
  return both
}

function piecesOf(text: string, numbers: Map<string, number>): number[] {
  const found = new Set<number>()
  const words = fold(text.slice(0, PIECES)).text.matchAll(/[a-z0-9]+|[^\s\p{P}\p{S}a-z0-9]+/gu)
  for (const [word] of words) {
    const whole = /^[a-z0-9]/u.test(word) || word.length < 2
    for (let at = 0; at < (whole ? 1 : word.length - 1); at++) {
      const piece = whole ? word : word.slice(at, at + 2)
      const number = numbers.get(piece) ?? numbers.size
      numbers.set(piece, number)
      found.add(number)
    }
  }
  return [...found].toSorted((a, b) => a - b)
}

function postingsOf(
  pieces: readonly (readonly number[])[],
  counts: readonly number[],
): Map<number, number[]> {
  const postings = new Map<number, number[]>()
  for (const [at, own] of pieces.entries()) {
    for (const piece of own) {
      const count = counts[piece] ?? 0
      if (count < 2 || count > COMMON) continue
      const posting = postings.get(piece)
      if (posting === undefined) postings.set(piece, [at])
      else posting.push(at)
    }
  }
  return postings
}

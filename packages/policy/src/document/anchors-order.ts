import { diffArrays } from 'diff'

/** Past this many differences between texts without one unmistakable sentence, order says nothing more. */
const ENOUGH = 1000

/** As many sentences in a row are no coincidence, whatever they say. */
const LONG = 8

/** Each level of a healthy text has unmistakable sentences between those of the level above. */
const DEPTH = 24

/** Index in the text before, index in the text after. */
export type Pair = readonly [before: number, after: number]

interface Range {
  readonly before: readonly [from: number, to: number]
  readonly after: readonly [from: number, to: number]
  readonly depth: number
}

/** Words too few to be recognised anywhere but in their place. */
export const SHORT = 6

/** Pairs equal words: those in their order first, then what moved and is written once on both sides. */
export function pairEqual(before: readonly string[], after: readonly string[]): Pair[] {
  const pairs = pairInOrder(before, after)
  const [given, kept] = [new Set(pairs.map(([was]) => was)), new Set(pairs.map(([, at]) => at))]
  const once = onlyOnce(before, [0, before.length])
  for (const [word, at] of onlyOnce(after, [0, after.length])) {
    const was = once.get(word)
    if (was === undefined || word.length < SHORT || given.has(was) || kept.has(at)) continue
    pairs.push([was, at])
  }
  return pairs
}

/**
 * Pairs equal words that kept their order, so that a sentence written twice keeps each of its places.
 *
 * First what is written once on both sides, which cannot be mistaken; then, between those, whatever a longest
 * common subsequence finds. Near-linear.
 */
function pairInOrder(before: readonly string[], after: readonly string[]): Pair[] {
  const pairs: Pair[] = []
  const open: Range[] = [{ before: [0, before.length], after: [0, after.length], depth: 0 }]
  for (let range = open.pop(); range !== undefined; range = open.pop()) {
    const inner = stripEnds(before, after, range, pairs)
    if (inner.before[0] === inner.before[1] || inner.after[0] === inner.after[1]) continue
    const sure = inner.depth < DEPTH ? unmistakable(before, after, inner) : []
    if (sure.length > 0) open.push(...between(sure, inner, pairs))
    else pairs.push(...subsequence(before, after, inner))
  }
  return supported(before, after, pairs)
}

/**
 * Words written several times are the same sentence only in a row that begins and ends with something unmistakable
 * or with the text itself, or in a row too long to be a chance.
 */
function supported(before: readonly string[], after: readonly string[], pairs: Pair[]): Pair[] {
  const once = onlyOnce(before, [0, before.length])
  const onceAfter = onlyOnce(after, [0, after.length])
  const isSure = ([was, at]: Pair): boolean => {
    const word = before[was] ?? ''
    const isEdge = (was === 0 && at === 0) || (was === before.length - 1 && at === after.length - 1)
    return isEdge || (once.has(word) && onceAfter.has(word))
  }
  return rowsOf(pairs.toSorted(([a], [b]) => a - b)).flatMap((row) => {
    const first = row.findIndex(isSure)
    const last = row.findLastIndex(isSure)
    if (first < 0) return row.length < LONG ? [] : row
    return row.slice(first < LONG ? first : 0, row.length - last <= LONG ? last + 1 : row.length)
  })
}

/** Neighbours before that are neighbours after. */
function rowsOf(pairs: readonly Pair[]): Pair[][] {
  const rows: Pair[][] = []
  for (const pair of pairs) {
    const [was, at] = rows.at(-1)?.at(-1) ?? [-2, -2]
    if (pair[0] === was + 1 && pair[1] === at + 1) rows.at(-1)?.push(pair)
    else rows.push([pair])
  }
  return rows
}

function stripEnds(
  before: readonly string[],
  after: readonly string[],
  range: Range,
  pairs: Pair[],
): Range {
  let [from, to] = range.before
  let [start, end] = range.after
  while (from < to && start < end && before[from] === after[start]) pairs.push([from++, start++])
  while (from < to && start < end && before[to - 1] === after[end - 1]) pairs.push([--to, --end])
  return { before: [from, to], after: [start, end], depth: range.depth }
}

/** What stands once in both ranges and in the same order. */
function unmistakable(before: readonly string[], after: readonly string[], range: Range): Pair[] {
  const once = onlyOnce(before, range.before)
  const found = [...onlyOnce(after, range.after)]
    .flatMap(([word, at]): Pair[] => {
      const was = once.get(word)
      return was === undefined ? [] : [[was, at]]
    })
    .toSorted(([, a], [, b]) => a - b)
  const rising = new Set(longestRising(found.map(([was]) => was)))
  return found.filter(([was]) => rising.has(was))
}

function onlyOnce(words: readonly string[], [from, to]: Range['before']): Map<string, number> {
  const once = new Map<string, number>()
  const often = new Set<string>()
  for (let at = from; at < to; at++) {
    const word = words[at] ?? ''
    if (once.delete(word)) often.add(word)
    else if (!often.has(word)) once.set(word, at)
  }
  return once
}

function between(sure: readonly Pair[], range: Range, pairs: Pair[]): Range[] {
  const gaps: Range[] = []
  let [from] = range.before
  let [start] = range.after
  const ends: Pair = [range.before[1], range.after[1]]
  for (const [was, at] of [...sure, ends]) {
    gaps.push({ before: [from, was], after: [start, at], depth: range.depth + 1 })
    from = was + 1
    start = at + 1
  }
  pairs.push(...sure)
  return gaps
}

function subsequence(before: readonly string[], after: readonly string[], range: Range): Pair[] {
  const changes = diffArrays(before.slice(...range.before), after.slice(...range.after), {
    maxEditLength: ENOUGH,
  })
  const pairs: Pair[] = []
  let [from] = range.before
  let [start] = range.after
  for (const { added, removed, count } of changes ?? []) {
    if (!added && !removed) for (let n = 0; n < count; n++) pairs.push([from + n, start + n])
    if (!added) from += count
    if (!removed) start += count
  }
  return pairs
}

/** A longest rising run of the numbers: what kept its order while others moved around it. */
export function longestRising(numbers: readonly number[]): number[] {
  const tails: number[] = []
  const previous: number[] = []
  for (const [at, value] of numbers.entries()) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[tails[middle] ?? 0] ?? 0) < value) low = middle + 1
      else high = middle
    }
    previous[at] = tails[low - 1] ?? -1
    tails[low] = at
  }
  const run: number[] = []
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) run.push(numbers[at] ?? 0)
  return run.toReversed()
}

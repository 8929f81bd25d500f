/** One side of a comparison: runs once and says how long it took, in milliseconds. */
export type Timed = () => Promise<number>

/** Two things measured in turn, and how the second compares to the first. */
export interface Pair {
  /** Milliseconds per run, medians. */
  readonly first: number
  readonly second: number
  /** second ÷ first of each pair: the median, the smallest, the largest. */
  readonly ratio: { readonly median: number; readonly min: number; readonly max: number }
  /** The fastest second ÷ the fastest first: what is left when nothing else ran. */
  readonly undisturbed: number
  readonly rounds: number
}

/**
 * Measures A B A B …: what disturbs the machine disturbs both, and the ratio of neighbours survives it.
 *
 * One round before the first warms caches and plans and is thrown away.
 */
export async function pairs(rounds: number, first: Timed, second: Timed): Promise<Pair> {
  await first()
  await second()
  const [a, b]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round += 1) {
    a.push(await first())
    b.push(await second())
  }
  const ratios = b.map((time, index) => time / (a[index] ?? Number.NaN))
  return {
    first: median(a),
    second: median(b),
    ratio: { median: median(ratios), min: Math.min(...ratios), max: Math.max(...ratios) },
    undisturbed: Math.min(...b) / Math.min(...a),
    rounds,
  }
}

/** The middle of the sorted values; of two middles, their mean. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((x, y) => x - y)
  const middle = Math.floor(sorted.length / 2)
  const [low, high] = [sorted[middle - 1] ?? Number.NaN, sorted[middle] ?? Number.NaN]
  return sorted.length % 2 === 0 ? (low + high) / 2 : high
}

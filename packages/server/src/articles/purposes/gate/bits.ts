import { Problem } from '@yakusoku/contract'
import type { PurposeRule } from '@yakusoku/policy'

/** An integer has 32 bits; the sign is left alone. */
const bitLimit = 31

/**
 * Gives every stoppable purpose its bit of the mask, keeping the bits given out before.
 *
 * A bit is never given to a second purpose: rows still carry what was said about the first.
 *
 * @throws Problem `purposes.too-many`
 */
export function allocateBits(
  purposes: readonly PurposeRule[],
  given: Readonly<Record<string, number>>,
): Record<string, number> {
  const taken = new Set(Object.values(given))
  const bits: Record<string, number> = {}
  for (const { id, stoppable } of purposes) {
    if (!stoppable) continue
    let bit = Object.hasOwn(given, id) ? given[id] : undefined
    for (let free = 0; bit === undefined; free += 1) if (!taken.has(free)) bit = free
    if (bit >= bitLimit) throw new Problem('purposes.too-many', { limit: bitLimit })
    taken.add(bit)
    bits[id] = bit
  }
  return bits
}

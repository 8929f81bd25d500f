/**
 * Small seeded random numbers (mulberry32): the same seed, stream and index give the same numbers on
 * every machine, so a row can be made again by any table that refers to it, without keeping it.
 */
export class Dice {
  #state = 0

  /** Begins the sequence that belongs to one thing, e.g. member 12 of the stream of members. */
  at(seed: number, stream: number, index: number): this {
    let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(stream + 1, 0xc2b2ae35)
    state = Math.imul(state ^ (state >>> 15), 0x27d4eb2f) ^ (index >>> 0)
    // Above 2^32 the low half repeats; the high half keeps the sequences apart.
    state = Math.imul(state ^ (state >>> 16), 0x85ebca6b) ^ Math.floor(index / 0x1_0000_0000)
    this.#state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35)
    return this
  }

  /** A whole number from 0 to 2^32 - 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }

  /** A whole number from 0 to `limit - 1`. */
  below(limit: number): number {
    return Math.floor((this.next() / 0x1_0000_0000) * limit)
  }

  /** True this often, e.g. `chance(0.03)`. */
  chance(share: number): boolean {
    return this.next() < share * 0x1_0000_0000
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item
  }

  /** Hexadecimal digits, eight at a time. */
  hex(words: number): string {
    let text = ''
    for (let word = 0; word < words; word++) text += this.next().toString(16).padStart(8, '0')
    return text
  }

  uuid(): string {
    const hex = this.hex(4)
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
  }
}

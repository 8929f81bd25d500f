import type { SectionKind } from '../document/document.ts'
import { type Passage, type Reading, speaksOf } from '../extraction/passage.ts'

/** Finds the clauses a rule of the draft comes from. */
export class ClauseFinder {
  readonly #reading: Reading

  constructor(reading: Reading) {
    this.#reading = reading
  }

  /** Ids of the clauses in sections of these kinds whose folded text matches. */
  matching(kinds: readonly SectionKind[], pattern: RegExp): string[] {
    return this.passages(kinds, pattern).map(({ clause }) => clause.id)
  }

  passages(kinds: readonly SectionKind[], pattern: RegExp): Passage[] {
    return this.#reading.passages.filter(
      ({ section, text }) => kinds.some((kind) => speaksOf(section, kind)) && pattern.test(text),
    )
  }

  /** The passage an offset of the text lies in, or the next one. */
  at(offset: number): Passage | undefined {
    const { passages } = this.#reading
    let low = 0
    let high = passages.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((passages[middle]?.clause.span.end ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return passages[low]
  }

  /**
   * The sentence that leads to the list a clause stands in: 「次の目的で利用します。」 promises what
   * its items promise, so their rules speak for it too.
   */
  leadOf({ clause, index }: Passage, pattern: RegExp): string[] {
    if (clause.item === null) return []
    for (let at = index - 1; at >= Math.max(0, index - FAR); at--) {
      const before = this.#reading.passages[at]
      if (before?.clause.section !== clause.section) return []
      const depth = before.clause.item?.depth ?? 0
      if (depth < clause.item.depth && pattern.test(before.text)) return [before.clause.id]
    }
    return []
  }
}

/** Lists are shorter. */
const FAR = 60

import type { Facts } from './facts/read.ts'
import type { Recorded } from './facts/record.ts'
import { canonical } from './gate/digest.ts'
import type { Fact, GateObject } from './gate/object.ts'

/**
 * How an object of the gate differs from what the rules want.
 *
 * `missing`: it is not there · `changed`: somebody changed it, or it is not what it must be ·
 * `outdated`: rules, inventory or tables moved on · `unexpected`: it is there and nothing wants it.
 */
export interface Difference {
  readonly object: string
  readonly kind: 'missing' | 'changed' | 'outdated' | 'unexpected'
  /** What differs, e.g. `owner: is "a", should be "b"`, or, where nothing is prescribed, `was` and `is now`. */
  readonly details: readonly string[]
}

/** Everything that differs, in the order of the objects and then of the facts. Pure. */
export function compare(given: {
  readonly objects: readonly GateObject[]
  readonly facts: Facts
  readonly recorded: ReadonlyMap<string, Recorded>
}): Difference[] {
  const { objects, facts, recorded } = given
  const wanted = new Set(objects.map(({ key }) => key))
  const differing = objects.flatMap((object) => {
    const difference = compareOne(object, facts.get(object.key), recorded.get(object.key))
    return difference ? [difference] : []
  })
  const surplus = [...facts.keys()].filter((key) => !wanted.has(key))
  return [
    ...differing,
    ...surplus.map((object) => ({ object, kind: 'unexpected' as const, details: [] })),
  ]
}

function compareOne(
  { key: object, expect, hash }: GateObject,
  fact: Fact | undefined,
  before: Recorded | undefined,
): Difference | null {
  if (!fact) return { object, kind: 'missing', details: [] }
  // What must hold is compared first: it says what is wrong even where nothing was ever recorded.
  const must = pairs(expect, fact, Object.keys(expect))
  const told = new Set(must.map(({ name }) => name))
  const free = Object.keys({ ...before?.fact, ...fact }).filter((name) => !told.has(name))
  const since = before ? pairs(before.fact, fact, free) : []
  const details = [...must.map(shouldBe), ...since.map(wasOnce)]
  if (details.length > 0) return { object, kind: 'changed', details }
  return before?.wanted === hash ? null : { object, kind: 'outdated', details: [] }
}

/** Where a fact is not what it must be, e.g. `superuser: is true, should be false`. */
export function mismatches(expect: Fact, fact: Fact): string[] {
  return pairs(expect, fact, Object.keys(expect)).map(shouldBe)
}

interface Pair {
  readonly name: string
  readonly one: string
  readonly other: string
}

function shouldBe({ name, one, other }: Pair): string {
  return `${name}: is ${other}, should be ${one}`
}

function wasOnce({ name, one, other }: Pair): string {
  return `${name}: was ${one}, is now ${other}`
}

function pairs(one: Fact, other: Fact, names: readonly string[]): Pair[] {
  return names
    .map((name) => ({ name, one: text(one[name]), other: text(other[name]) }))
    .filter((pair) => pair.one !== pair.other)
    .map((pair) => ({ ...pair, one: shortened(pair.one), other: shortened(pair.other) }))
}

/** Lists are sets here: the server sorts them its way, we ours. */
function text(value: unknown): string {
  if (!Array.isArray(value)) return canonical(value ?? null)
  return `[${value.map(canonical).toSorted().join(',')}]`
}

function shortened(value: string): string {
  return value.length > 200 ? `${value.slice(0, 200)}…` : value
}

import { describe, expect, it } from 'vitest'
import { Dice } from './dice.ts'

describe('dice', () => {
  it('throw the same numbers for the same seed, stream and index, whatever was thrown before', () => {
    const dice = new Dice()
    const first = [dice.at(7, 1, 42).next(), dice.next(), dice.next()]
    dice.at(7, 1, 43).next()
    expect([dice.at(7, 1, 42).next(), dice.next(), dice.next()]).toEqual(first)
  })

  it('tell neighbours, streams and seeds apart', () => {
    const dice = new Dice()
    const throws = new Set<number>()
    for (let index = 0; index < 1000; index++) throws.add(dice.at(7, 1, index).next())
    expect(throws.size).toBeGreaterThan(995)
    expect(dice.at(7, 2, 42).next()).not.toBe(dice.at(7, 1, 42).next())
    expect(dice.at(8, 1, 42).next()).not.toBe(dice.at(7, 1, 42).next())
    expect(dice.at(7, 1, 42 + 2 ** 32).next()).not.toBe(dice.at(7, 1, 42).next())
  })

  it('fall evenly', () => {
    const dice = new Dice()
    const sides = [0, 0, 0, 0, 0, 0]
    for (let index = 0; index < 60_000; index++) {
      const side = dice.at(1, 1, index).below(6)
      sides[side] = (sides[side] ?? 0) + 1
    }
    for (const count of sides) expect(Math.abs(count - 10_000)).toBeLessThan(500)
  })

  it('write identifiers PostgreSQL takes for UUIDs of version 4', () => {
    expect(new Dice().at(1, 1, 1).uuid()).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/,
    )
  })
})

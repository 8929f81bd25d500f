import { Dice } from './dice.ts'
import { between, type Life } from './people.ts'
import { goods, plans } from './words/goods.ts'
import { streams, type World } from './world.ts'

export interface Order {
  readonly number: number
  readonly day: number
  readonly second: number
  readonly items: readonly (readonly [good: number, quantity: number])[]
  readonly total: number
  readonly cancelled: boolean
}

export interface Card {
  readonly id: number
  readonly removed: number | null
}

export interface Subscription {
  readonly number: number
  readonly plan: (typeof plans)[number]
  readonly started: number
  readonly ended: number | null
}

const dice = new Dice()
const orderDice = new Dice()
const ordersPerMember = 16

/** How many orders members have made: most none or one, a few many. */
const orderCounts = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 2, 2, 2, 3, 4, 7]

/** All orders of one member, oldest number first. */
export function* ordersOf(world: World, index: number, life: Life): Generator<Order> {
  const count = dice.at(world.seed, streams.order, index).pick(orderCounts)
  for (let nth = 0; nth < count; nth++) yield order(world, index * ordersPerMember + nth, life)
}

function order(world: World, key: number, life: Life): Order {
  // A stream of its own: `key` counts differently from the index of a member.
  orderDice.at(world.seed, 100 + streams.order, key)
  const items: [number, number][] = []
  let total = 0
  let good = orderDice.below(goods.length)
  const lines = orderDice.pick([1, 1, 1, 2, 2, 3])
  for (let line = 0; line < lines; line++) {
    const quantity = orderDice.pick([1, 1, 1, 1, 2])
    items.push([good, quantity])
    total += (goods[good]?.[3] ?? 0) * quantity
    good = (good + 1 + orderDice.below(5)) % goods.length
  }
  return {
    number: 20_000_001 + key,
    day: between(orderDice, life.joined, life.until),
    second: 21_600 + orderDice.below(64_000),
    items,
    total,
    cancelled: orderDice.chance(0.03),
  }
}

/** The card a member keeps with the shop, if any. */
export function cardOf(world: World, index: number, life: Life): Card | null {
  dice.at(world.seed, streams.card, index)
  if (!dice.chance(0.4)) return null
  // Removed cards are erased after 90 days; a few days more are what a control has to find.
  const oldest = Math.max(life.joined, world.today - 100)
  if (life.until < oldest) return null
  const removed = dice.chance(0.05) ? between(dice, oldest, life.until) : life.withdrawn
  return { id: 30_000_001 + index, removed }
}

/** The monthly box of a member, if any; the last two years of it. */
export function subscriptionOf(world: World, index: number, life: Life): Subscription | null {
  dice.at(world.seed, streams.subscription, index)
  if (!dice.chance(0.05)) return null
  const first = Math.max(life.joined, world.today - 720)
  if (first > life.until) return null
  const started = between(dice, first, life.until)
  const ended = dice.chance(0.3) ? between(dice, started, life.until) : life.withdrawn
  return { number: 40_000_001 + index, plan: dice.pick(plans), started, ended }
}

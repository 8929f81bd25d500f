import { dayText, localTime, zonedTime } from '../calendar.ts'
import { Dice } from '../dice.ts'
import {
  addressLine,
  addressOf,
  fullName,
  identityOf,
  type Life,
  lifeOf,
  memberNumber,
} from '../people.ts'
import { cardOf, type Order, ordersOf, subscriptionOf } from '../purchases.ts'
import { couponNames, goods } from '../words/goods.ts'
import { remarks } from '../words/sentences.ts'
import { type Cell, members, streams, type TableRows, type World } from '../world.ts'
import { showCount, showDay } from './masters.ts'

/** What members buy, and what follows from it: payment, parcel, invoice, points. */
export const trade: readonly TableRows[] = [
  { table: 'chumon', rows: orderRows },
  { table: 'order_items', rows: itemRows },
  { table: 'payments', rows: paymentRows },
  { table: 'shipments', rows: shipmentRows },
  { table: 'subscriptions', rows: subscriptionRows },
  { table: 'seikyu', rows: invoiceRows },
  { table: 'tickets', rows: ticketRows },
  { table: 'point_rireki', rows: pointRows },
  { table: 'coupon_uses', rows: couponRows },
]

interface Purchase {
  readonly index: number
  readonly life: Life
  readonly order: Order
}

function* purchases(world: World): Generator<Purchase> {
  for (const index of members(world)) {
    const life = lifeOf(world, index)
    for (const order of ordersOf(world, index, life)) yield { index, life, order }
  }
}

function* orderRows(world: World): Generator<readonly Cell[]> {
  const dice = new Dice()
  for (const { index, order } of purchases(world)) {
    const identity = identityOf(world, index)
    const address = addressOf(world, index)
    const at = localTime(order.day, order.second)
    dice.at(world.seed, 200 + streams.order, order.number)
    yield [
      order.number,
      memberNumber(index),
      at,
      order.cancelled ? '9' : '3',
      order.total,
      fullName(identity),
      address.postcode,
      addressLine(address),
      identity.tel,
      dice.chance(0.05) ? dice.pick(remarks) : null,
      at,
    ]
  }
}

function* itemRows(world: World): Generator<readonly Cell[]> {
  for (const { order } of purchases(world)) {
    const at = zonedTime(order.day, order.second)
    for (const [line, [good, quantity]] of order.items.entries()) {
      const [code, , , price] = goods[good] ?? ['', '', 0, 0]
      yield [order.number, line + 1, code, quantity, price, at]
    }
  }
}

function* paymentRows(world: World): Generator<readonly Cell[]> {
  const dice = new Dice()
  for (const { index, life, order } of purchases(world)) {
    if (order.cancelled) continue
    dice.at(world.seed, 300 + streams.order, order.number)
    const card = cardOf(world, index, life)
    yield [
      order.number + 100_000_000,
      order.number,
      card?.id ?? null,
      card === null ? dice.pick(['conveni', 'bank', 'daibiki']) : 'card',
      order.total,
      card === null ? fullName(identityOf(world, index)) : null,
      card === null ? null : `ch_${dice.hex(3)}`,
      'paid',
      zonedTime(order.day, order.second + 60),
    ]
  }
}

function* shipmentRows(world: World): Generator<readonly Cell[]> {
  const dice = new Dice()
  for (const { index, order } of purchases(world)) {
    if (order.cancelled) continue
    dice.at(world.seed, 400 + streams.order, order.number)
    const shipped = Math.min(order.day + 1 + dice.below(3), world.today - 1)
    const arrived = shipped + 1 + dice.below(2)
    yield [
      order.number + 200_000_000,
      order.number,
      dice.pick(['ながれぼし便', 'すばる運輸']),
      `${1000 + dice.below(9000)}-${1000 + dice.below(9000)}-${1000 + dice.below(9000)}`,
      fullName(identityOf(world, index)),
      zonedTime(shipped, 61_200),
      arrived < world.today ? zonedTime(arrived, 36_000 + dice.below(30_000)) : null,
    ]
  }
}

function* subscriptionRows(world: World): Generator<readonly Cell[]> {
  for (const index of members(world)) {
    const life = lifeOf(world, index)
    const subscription = subscriptionOf(world, index, life)
    if (subscription === null) continue
    const { number, plan, started, ended } = subscription
    const months = Math.floor((world.today - started) / 30) + 1
    yield [
      number,
      memberNumber(index),
      plan[0],
      cardOf(world, index, life)?.id ?? null,
      dayText(started),
      ended === null ? dayText(started + months * 30) : null,
      ended === null ? null : dayText(ended),
    ]
  }
}

function* invoiceRows(world: World): Generator<readonly Cell[]> {
  let number = 50_000_000
  for (const index of members(world)) {
    const life = lifeOf(world, index)
    const subscription = subscriptionOf(world, index, life)
    if (subscription === null) continue
    const name = fullName(identityOf(world, index))
    const last = subscription.ended ?? world.today - 1
    for (let day = subscription.started; day <= last; day += 30) {
      number += 1
      const paid = day + 5 < world.today ? localTime(day + 5, 43_200) : null
      const { plan } = subscription
      yield [number, memberNumber(index), subscription.number, name, plan[2], dayText(day), paid]
    }
  }
}

function* ticketRows(world: World): Generator<readonly Cell[]> {
  const dice = new Dice()
  for (const index of members(world)) {
    if (!dice.at(world.seed, streams.ticket, index).chance(0.1)) continue
    const life = lifeOf(world, index)
    const show = dice.below(showCount)
    const day = showDay(world, show)
    if (day <= life.joined || day > life.until) continue
    yield [
      80_000_001 + index,
      memberNumber(index),
      show + 1,
      `${dice.pick(['A', 'B', 'C', 'D'])}-${1 + dice.below(45)}`,
      dice.chance(0.8) ? fullName(identityOf(world, index)) : null,
      1_600,
      zonedTime(Math.max(life.joined, day - 14), 40_000 + dice.below(40_000)),
      dice.chance(0.93) ? zonedTime(day, 50_000) : null,
    ]
  }
}

function* pointRows(world: World): Generator<readonly Cell[]> {
  for (const index of members(world)) {
    let nth = 0
    for (const order of ordersOf(world, index, lifeOf(world, index))) {
      if (order.cancelled) continue
      nth += 1
      const at = localTime(order.day, order.second + 90)
      yield [memberNumber(index), nth, at, Math.floor(order.total / 100), '01']
    }
  }
}

function* couponRows(world: World): Generator<readonly Cell[]> {
  const dice = new Dice()
  for (const { index, order } of purchases(world)) {
    if (!dice.at(world.seed, 500 + streams.order, order.number).chance(0.1)) continue
    const code = dice.pick(couponNames)[0]
    yield [code, memberNumber(index), order.number, zonedTime(order.day, order.second)]
  }
}

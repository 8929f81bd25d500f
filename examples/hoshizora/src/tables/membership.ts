import { localTime, zonedTime } from '../calendar.ts'
import { Dice } from '../dice.ts'
import {
  addressOf,
  between,
  birthday,
  emailOf,
  fullName,
  identityOf,
  lifeOf,
  memberNumber,
  prefectureCode,
} from '../people.ts'
import { cardOf } from '../purchases.ts'
import { type Cell, members, streams, type TableRows, type World } from '../world.ts'
import { staffNumber } from './staff.ts'

/** The member and what hangs on the membership itself. */
export const membership: readonly TableRows[] = [
  { table: 'kaiin', rows: memberRows },
  { table: 'kaiin_jusho', rows: addressRows },
  { table: 'honnin_kakunin', rows: verificationRows },
  { table: 'payment_methods', rows: cardRows },
  { table: 'kaiin_rireki', rows: changeRows },
]

const occupations = ['会社員', '会社員', '自営業', '公務員', '教員', '学生', '主婦・主夫', null]

function* memberRows(world: World): Generator<readonly Cell[]> {
  const dice = new Dice()
  for (const index of members(world)) {
    const life = lifeOf(world, index)
    const identity = identityOf(world, index)
    dice.at(world.seed, streams.record, index)
    const joinedAt = localTime(life.joined, 21_600 + dice.below(60_000))
    const left = life.withdrawn === null ? null : localTime(life.withdrawn, 82_800)
    yield [
      memberNumber(index),
      emailOf(identity, index),
      `$argon2id$v=19$m=19456,t=2,p=1$${dice.hex(3)}$${dice.hex(6)}`,
      identity.family.kanji,
      identity.given.kanji,
      identity.family.kana,
      identity.given.kana,
      dice.chance(0.9) ? identity.sex : null,
      dice.chance(0.85) ? birthday(dice, world) : null,
      dice.chance(0.9) ? identity.tel : null,
      dice.pick(occupations),
      life.refusesAdvertising ? '1' : '0',
      !life.refusesAdvertising && dice.chance(0.4) ? '1' : '0',
      dice.pick(['1', '1', '1', '2', '3']),
      joinedAt,
      left,
      joinedAt,
      left ?? joinedAt,
      left === null ? '0' : '1',
    ]
  }
}

function* addressRows(world: World): Generator<readonly Cell[]> {
  const dice = new Dice()
  for (const index of members(world)) {
    const life = lifeOf(world, index)
    const identity = identityOf(world, index)
    dice.at(world.seed, 100 + streams.address, index)
    const left = life.withdrawn === null ? null : localTime(life.withdrawn, 82_800)
    const moved = dice.chance(0.08) ? recent(dice, life.joined, life.until, 380) : null
    const count = moved === null ? 1 : 2
    for (let nth = 0; nth < count; nth++) {
      // The newest address is number 1: the one orders of this member are sent to.
      const address = addressOf(world, index + nth * world.people)
      yield [
        memberNumber(index),
        nth + 1,
        fullName(identity),
        address.postcode,
        prefectureCode(address.prefecture),
        address.street,
        address.building,
        identity.tel,
        nth === 0 || moved === null ? left : localTime(moved, 40_000),
        localTime(moved ?? life.joined, 40_000),
      ]
    }
  }
}

function* verificationRows(world: World): Generator<readonly Cell[]> {
  const dice = new Dice()
  for (const index of members(world)) {
    if (!dice.at(world.seed, 200 + streams.record, index).chance(0.03)) continue
    const life = lifeOf(world, index)
    const byDocument = dice.chance(0.4)
    yield [
      60_000_001 + index,
      memberNumber(index),
      byDocument ? 'document' : 'email-code',
      byDocument ? dice.pick(['運転免許証', 'マイナンバーカード表面', '資格確認書']) : null,
      dice.chance(0.97) ? '1' : '0',
      byDocument ? staffNumber(dice.below(world.staff)) : null,
      localTime(recent(dice, life.joined, life.until, 420), 32_400 + dice.below(30_000)),
    ]
  }
}

function* cardRows(world: World): Generator<readonly Cell[]> {
  const dice = new Dice()
  for (const index of members(world)) {
    const life = lifeOf(world, index)
    const card = cardOf(world, index, life)
    if (card === null) continue
    const { family, given } = identityOf(world, index)
    dice.at(world.seed, 100 + streams.card, index)
    yield [
      card.id,
      memberNumber(index),
      `tok_${dice.hex(3)}`,
      dice.pick(['visa', 'master', 'jcb', 'amex']),
      dice.below(10_000).toString().padStart(4, '0'),
      `${given.latin} ${family.latin}`.toUpperCase(),
      `20${27 + dice.below(5)}-${(1 + dice.below(12)).toString().padStart(2, '0')}`,
      zonedTime(life.joined, 50_000 + dice.below(30_000)),
      card.removed === null ? null : zonedTime(card.removed, 82_800),
    ]
  }
}

function* changeRows(world: World): Generator<readonly Cell[]> {
  const dice = new Dice()
  for (const index of members(world)) {
    if (!dice.at(world.seed, 300 + streams.record, index).chance(0.08)) continue
    const life = lifeOf(world, index)
    const identity = identityOf(world, index)
    const byStaff = dice.chance(0.3)
    yield [
      70_000_001 + index,
      memberNumber(index),
      'update',
      JSON.stringify({ tel_no: `090-0000-${dice.below(10_000).toString().padStart(4, '0')}` }),
      JSON.stringify({ tel_no: identity.tel }),
      byStaff ? staffNumber(dice.below(world.staff)) : null,
      localTime(recent(dice, life.joined, life.until, 1200), 32_400 + dice.below(30_000)),
    ]
  }
}

/** A day of the member's time with the shop, at most `days` before its end. */
function recent(dice: Dice, joined: number, until: number, days: number): number {
  return between(dice, Math.max(joined, until - days), until)
}

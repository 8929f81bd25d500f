import { dayText } from './calendar.ts'
import { Dice } from './dice.ts'
import { familyNames, mensNames, type NameWords, womensNames } from './words/names.ts'
import { buildings, homes, prefectures, streets, towns } from './words/places.ts'
import { streams, type World } from './world.ts'

/** When somebody was a member; days are day numbers. */
export interface Life {
  readonly joined: number
  readonly withdrawn: number | null
  /** The last day anything of this member can have happened. */
  readonly until: number
  readonly refusesAdvertising: boolean
}

export interface Identity {
  readonly family: NameWords
  readonly given: NameWords
  readonly sex: '1' | '2'
  readonly tel: string
}

export interface Address {
  readonly prefecture: number
  readonly postcode: string
  readonly street: string
  readonly building: string | null
}

const dice = new Dice()
const nineYears = 3285

/** The member number of the member with this index. */
export function memberNumber(index: number): number {
  return 10_000_001 + index
}

export function lifeOf(world: World, index: number): Life {
  dice.at(world.seed, streams.life, index)
  // The square makes a shop that grows: more members joined lately than at the start.
  const age = dice.next() / 0x1_0000_0000
  const joined = world.today - 2 - Math.floor(age * age * nineYears)
  const withdrew = dice.chance(0.06)
  // Withdrawn members are erased after a year; the few older ones are what a control has to find.
  const left = Math.max(joined, world.today - 1 - dice.below(400))
  const withdrawn = withdrew ? left : null
  const until = withdrawn ?? world.today - 1
  return { joined, withdrawn, until, refusesAdvertising: dice.chance(0.03) }
}

export function identityOf(world: World, index: number): Identity {
  dice.at(world.seed, streams.identity, index)
  const family = dice.pick(familyNames)
  const sex = dice.chance(0.5) ? '1' : '2'
  const given = dice.pick(sex === '1' ? mensNames : womensNames)
  return { family, given, sex, tel: mobile(dice) }
}

/** Numbers after 090-0 are not given out in Japan: nobody's phone rings. */
function mobile(from: Dice): string {
  const digits = from.below(10_000_000).toString().padStart(7, '0')
  return `090-0${digits.slice(0, 3)}-${digits.slice(3)}`
}

export function fullName(identity: Identity): string {
  return `${identity.family.kanji} ${identity.given.kanji}`
}

/** Unique through the index; both domains are reserved for examples. */
export function emailOf(identity: Identity, index: number): string {
  const domain = index % 3 === 0 ? 'example.com' : 'example.jp'
  return `${identity.given.latin}.${identity.family.latin}${index + 1}@${domain}`
}

export function addressOf(world: World, index: number): Address {
  dice.at(world.seed, streams.address, index)
  const prefecture = dice.pick(homes)
  const digits = dice.below(100_000).toString().padStart(5, '0')
  const area = (prefecture + 1).toString().padStart(2, '0')
  const numbers = `${1 + dice.below(9)}-${1 + dice.below(30)}-${1 + dice.below(20)}`
  const room = `${1 + dice.below(12)}0${1 + dice.below(9)}号室`
  return {
    prefecture,
    postcode: `${area}${digits[0]}-${digits.slice(1)}`,
    street: `${dice.pick(towns)}${dice.pick(streets)}${numbers}`,
    building: dice.chance(0.4) ? `${dice.pick(buildings)}${room}` : null,
  }
}

export function prefectureCode(prefecture: number): string {
  return (prefecture + 1).toString().padStart(2, '0')
}

export function addressLine(address: Address): string {
  return `${prefectures[address.prefecture]}${address.street}${address.building ?? ''}`
}

/** A birthday that makes the member 16 to 85 years old. */
export function birthday(from: Dice, world: World): string {
  return dayText(world.today - 5844 - from.below(25_200))
}

/** A day between two days, both included. */
export function between(from: Dice, first: number, last: number): number {
  return first + from.below(Math.max(1, last - first + 1))
}

/** Addresses of the ranges kept for documentation (RFC 5737, RFC 3849). */
export function internetAddress(from: Dice): string {
  if (from.chance(0.4)) {
    return `${from.pick(['192.0.2.', '198.51.100.', '203.0.113.'])}${from.below(256)}`
  }
  return `2001:db8:${from.below(65_536).toString(16)}::${(1 + from.below(65_535)).toString(16)}`
}

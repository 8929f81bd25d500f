import { localTime, zonedTime } from '../calendar.ts'
import { Dice } from '../dice.ts'
import { between, emailOf, identityOf, internetAddress, lifeOf, memberNumber } from '../people.ts'
import { goods } from '../words/goods.ts'
import { mailSubjects, userAgents } from '../words/sentences.ts'
import { type Cell, members, streams, type TableRows, type World } from '../world.ts'

/** What machines notice and what is computed from it: visits, devices, mail, advertising. */
export const behaviour: readonly TableRows[] = [
  { table: 'access_logs', rows: visitRows },
  { table: 'devices', rows: deviceRows },
  { table: 'web_sessions', rows: sessionRows },
  { table: 'newsletter', rows: newsletterRows },
  { table: 'wishlist', rows: wishRows },
  { table: 'crm.segments', rows: segmentRows },
  { table: 'crm.recommendations', rows: recommendationRows },
  { table: 'crm.haishin_log', rows: mailRows },
  { table: 'crm.ad_clicks', rows: clickRows },
]

/** A little longer than the 13 months the policy promises: some rows are overdue, as in real life. */
const visitDays = 420
const paths = [
  '/',
  '/cart',
  '/mypage',
  '/tickets',
  '/teiki',
  ...goods.map(([code]) => `/g/${code}`),
]
const advertisements = ['WINTER-TEL', 'MOON-MAP', 'DOME-TICKET', 'TEIKI-START']

function* visitRows(world: World): Generator<readonly Cell[]> {
  const dice = new Dice()
  let number = 0
  for (const index of members(world)) {
    const life = lifeOf(world, index)
    const count = dice.at(world.seed, streams.visit, index).below(4)
    for (let nth = 0; nth < count; nth++) {
      number += 1
      const day = world.today - 1 - dice.below(visitDays)
      const signedIn = day >= life.joined && day <= life.until && dice.chance(0.8)
      yield [
        number,
        signedIn ? memberNumber(index) : null,
        zonedTime(day, dice.below(86_400)),
        internetAddress(dice),
        dice.pick(userAgents),
        dice.pick(paths),
        dice.chance(0.2) ? 'https://search.example.com/' : null,
        dice.chance(0.98) ? 200 : 404,
      ]
    }
  }
}

function* deviceRows(world: World): Generator<readonly Cell[]> {
  const dice = new Dice()
  for (const index of members(world)) {
    if (!dice.at(world.seed, streams.device, index).chance(0.35)) continue
    const life = lifeOf(world, index)
    // Drawn first: clicks on advertisements draw the same identifier again.
    const advertisingId = dice.uuid()
    const [os, version, model] = dice.pick([
      ['iOS', '19.1', 'iPhone'],
      ['iOS', '18.6', 'iPhone'],
      ['Android', '16', 'Pixel 9'],
    ] as const)
    yield [
      dice.uuid(),
      memberNumber(index),
      os,
      version,
      model,
      dice.chance(0.7) ? advertisingId : null,
      dice.hex(4),
      zonedTime(between(dice, Math.max(life.joined, life.until - visitDays), life.until), 70_000),
    ]
  }
}

function* sessionRows(world: World): Generator<readonly Cell[]> {
  const dice = new Dice()
  for (const index of members(world)) {
    if (!dice.at(world.seed, streams.session, index).chance(0.4)) continue
    const life = lifeOf(world, index)
    const day = world.today - 1 - dice.below(visitDays)
    const signedIn = day >= life.joined && day <= life.until
    const second = dice.below(86_400)
    yield [
      dice.hex(4),
      signedIn ? memberNumber(index) : null,
      dice.uuid(),
      internetAddress(dice),
      dice.pick(userAgents),
      zonedTime(day, second),
      zonedTime(day + 30, second),
    ]
  }
}

function* newsletterRows(world: World): Generator<readonly Cell[]> {
  const dice = new Dice()
  for (const index of members(world)) {
    if (!dice.at(world.seed, streams.newsletter, index).chance(0.25)) continue
    const life = lifeOf(world, index)
    // Every tenth reader never became a member.
    const email =
      index % 10 === 0 ? `reader${index}@example.com` : emailOf(identityOf(world, index), index)
    const day = between(dice, life.joined, life.until)
    const left = dice.chance(0.15) ? between(dice, day, world.today - 1) : null
    yield [
      email,
      dice.pick(['checkout', 'footer', 'event']),
      zonedTime(day, 43_200),
      dice.chance(0.95) ? zonedTime(day, 43_800) : null,
      left === null ? null : zonedTime(left, 64_800),
    ]
  }
}

function* wishRows(world: World): Generator<readonly Cell[]> {
  const dice = new Dice()
  for (const index of members(world)) {
    if (!dice.at(world.seed, streams.shelf, index).chance(0.2)) continue
    const life = lifeOf(world, index)
    const day = between(dice, life.joined, life.until)
    yield [memberNumber(index), dice.pick(goods)[0], zonedTime(day, dice.below(86_000))]
  }
}

function* segmentRows(world: World): Generator<readonly Cell[]> {
  const dice = new Dice()
  for (const index of members(world)) {
    if (!dice.at(world.seed, streams.analysis, index).chance(0.4)) continue
    const segment = dice.pick(['telescope-soon', 'family', 'moon', 'dome', 'sleeping'])
    const score = dice.below(1000) / 1000
    yield [memberNumber(index), segment, score, zonedTime(world.today - 1 - dice.below(60), 10_800)]
  }
}

function* recommendationRows(world: World): Generator<readonly Cell[]> {
  const dice = new Dice()
  for (const index of members(world)) {
    if (!dice.at(world.seed, 100 + streams.analysis, index).chance(0.3)) continue
    const code = dice.pick(goods)[0]
    const score = dice.below(1000) / 1000
    yield [memberNumber(index), code, score, zonedTime(world.today - 1 - dice.below(60), 10_800)]
  }
}

function* mailRows(world: World): Generator<readonly Cell[]> {
  const dice = new Dice()
  for (const index of members(world)) {
    if (!dice.at(world.seed, streams.mail, index).chance(0.4)) continue
    const life = lifeOf(world, index)
    const [kind, subject] = dice.pick(mailSubjects)
    if (kind === '2' && life.refusesAdvertising) continue
    const day = between(dice, Math.max(life.joined, life.until - 1120), life.until)
    const opened = dice.chance(0.3) ? localTime(day, 66_000 + dice.below(20_000)) : null
    const email = emailOf(identityOf(world, index), index)
    yield [120_000_001 + index, email, kind, subject, localTime(day, 64_800), opened]
  }
}

function* clickRows(world: World): Generator<readonly Cell[]> {
  const dice = new Dice()
  const device = new Dice()
  for (const index of members(world)) {
    if (!dice.at(world.seed, streams.click, index).chance(0.2)) continue
    if (!device.at(world.seed, streams.device, index).chance(0.35)) continue
    const day = world.today - 1 - dice.below(visitDays)
    yield [
      130_000_001 + index,
      device.uuid(),
      dice.pick(advertisements),
      dice.chance(0.9) ? internetAddress(dice) : null,
      zonedTime(day, dice.below(86_400)),
    ]
  }
}

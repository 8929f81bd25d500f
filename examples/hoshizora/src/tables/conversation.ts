import { localTime, zonedTime } from '../calendar.ts'
import { Dice } from '../dice.ts'
import {
  between,
  emailOf,
  fullName,
  type Identity,
  identityOf,
  lifeOf,
  memberNumber,
} from '../people.ts'
import { goods } from '../words/goods.ts'
import { nicknames, opinions, questions } from '../words/sentences.ts'
import { type Cell, members, streams, type TableRows, type World } from '../world.ts'
import { staffNumber } from './staff.ts'

/** What people write to the shop: inquiries, answers, reviews, and the notes staff take. */
export const conversation: readonly TableRows[] = [
  { table: 'toiawase', rows: inquiryRows },
  { table: 'toiawase_messages', rows: messageRows },
  { table: 'campaign_entries', rows: entryRows },
  { table: 'survey_answers', rows: surveyRows },
  { table: 'reviews', rows: reviewRows },
  { table: 'crm.memo', rows: memoRows },
]

interface Inquiry {
  readonly number: number
  readonly index: number
  readonly identity: Identity
  readonly question: (typeof questions)[number]
  readonly day: number
  readonly second: number
  readonly open: boolean
  readonly handler: number
}

function* inquiries(world: World): Generator<Inquiry> {
  const dice = new Dice()
  for (const index of members(world)) {
    if (!dice.at(world.seed, streams.inquiry, index).chance(0.1)) continue
    const life = lifeOf(world, index)
    const first = Math.max(life.joined, world.today - 1200)
    yield {
      number: 90_000_001 + index,
      index,
      identity: identityOf(world, index),
      question: dice.pick(questions),
      day: between(dice, Math.min(first, life.until), life.until),
      second: 28_800 + dice.below(50_000),
      open: dice.chance(0.04),
      handler: staffNumber(dice.below(world.staff)),
    }
  }
}

function* inquiryRows(world: World): Generator<readonly Cell[]> {
  for (const { number, index, identity, question, day, second, open, handler } of inquiries(
    world,
  )) {
    // Every fifth writer was not signed in: known by name and address only.
    const signedIn = index % 5 !== 0
    yield [
      number,
      signedIn ? memberNumber(index) : null,
      fullName(identity),
      emailOf(identity, index),
      identity.tel,
      question[0],
      open ? '1' : '3',
      open ? null : handler,
      localTime(day, second),
      open ? null : localTime(Math.min(day + 2, world.today - 1), 61_200),
    ]
  }
}

function* messageRows(world: World): Generator<readonly Cell[]> {
  for (const { number, identity, question, day, second, open } of inquiries(world)) {
    const body = question[1].replace('{tel}', identity.tel).replace('{name}', fullName(identity))
    yield [number, 1, '1', body, zonedTime(day, second)]
    if (open) continue
    yield [number, 2, '2', question[2], zonedTime(Math.min(day + 2, world.today - 1), 61_200)]
  }
}

function* entryRows(world: World): Generator<readonly Cell[]> {
  const dice = new Dice()
  for (const index of members(world)) {
    if (!dice.at(world.seed, streams.participation, index).chance(0.06)) continue
    const life = lifeOf(world, index)
    const day = between(dice, Math.max(life.joined, life.until - 420), life.until)
    const campaign = 1 + dice.below(4)
    const answer = campaign === 2 ? '家族みんなで流れ星を見られますように。' : null
    const won = dice.chance(0.05) ? 't' : 'f'
    yield [campaign, memberNumber(index), answer, won, zonedTime(day, 43_000 + dice.below(40_000))]
  }
}

function* surveyRows(world: World): Generator<readonly Cell[]> {
  const dice = new Dice()
  for (const index of members(world)) {
    if (!dice.at(world.seed, 100 + streams.participation, index).chance(0.05)) continue
    const life = lifeOf(world, index)
    const day = between(dice, Math.max(life.joined, life.until - 420), life.until)
    const reply = JSON.stringify({
      満足度: 1 + dice.below(5),
      よく見る星: dice.pick(['月', '土星', '木星', 'オリオン座']),
      ...(dice.chance(0.2) ? { ご意見: '夜の発送通知は朝にしてほしいです。' } : {}),
    })
    yield [1 + dice.below(2), memberNumber(index), reply, zonedTime(day, 60_000)]
  }
}

function* reviewRows(world: World): Generator<readonly Cell[]> {
  const dice = new Dice()
  for (const index of members(world)) {
    if (!dice.at(world.seed, streams.opinion, index).chance(0.08)) continue
    const life = lifeOf(world, index)
    const [stars, body] = dice.pick(opinions)
    yield [
      110_000_001 + index,
      memberNumber(index),
      dice.pick(goods)[0],
      `${dice.pick(nicknames)}${dice.below(1000)}`,
      stars,
      body,
      zonedTime(between(dice, life.joined, life.until), 30_000 + dice.below(50_000)),
    ]
  }
}

function* memoRows(world: World): Generator<readonly Cell[]> {
  for (const { number, index, identity, question, day, open, handler } of inquiries(world)) {
    if (open || index % 3 !== 0) continue
    const memo = `${identity.family.kanji}様へ折り返し済み(${question[0]})。`
    yield [number, memberNumber(index), memo, handler, localTime(day, 64_000)]
  }
}

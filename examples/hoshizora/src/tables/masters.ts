import { dayText, zonedTime } from '../calendar.ts'
import { prefectureCode } from '../people.ts'
import {
  campaignNames,
  categories,
  couponNames,
  departments,
  goods,
  plans,
  showTitles,
} from '../words/goods.ts'
import { prefectures } from '../words/places.ts'
import type { TableRows, World } from '../world.ts'

/** Screenings before today that tickets are sold for. */
export const showCount = 240

/** The day a screening takes place; number 0 is the oldest. */
export function showDay(world: World, show: number): number {
  return world.today - 12 * (showCount - show)
}

/** Tables that hold nobody's data. */
export const masters: readonly TableRows[] = [
  { table: 'tdfk', rows: () => prefectures.map((name, index) => [prefectureCode(index), name]) },
  {
    table: 'categories',
    rows: () => categories.map(([id, parent, name]) => [id, parent, name, id * 10]),
  },
  {
    table: 'shohin',
    rows: (world) =>
      goods.map(([code, name, category, price], index) => [
        code,
        name,
        category,
        price,
        (index * 37) % 120,
        JSON.stringify({ weightGram: 100 + ((index * 731) % 9000), giftWrap: index % 2 === 0 }),
        dayText(world.today - 3000 + index * 90),
        '0',
      ]),
  },
  { table: 'subscription_plans', rows: () => plans },
  {
    table: 'coupons',
    rows: (world) =>
      couponNames.map(([code, name, yen]) => [
        code,
        name,
        yen,
        dayText(world.today - 3300),
        dayText(world.today + 200),
      ]),
  },
  {
    table: 'campaigns',
    rows: (world) =>
      campaignNames.map((name, index) => [
        index + 1,
        name,
        dayText(world.today - 800 + index * 200),
        dayText(world.today - 620 + index * 200),
      ]),
  },
  {
    table: 'surveys',
    rows: () => [
      [1, 'お買い物についてのアンケート', JSON.stringify(['満足度', 'よく見る星', 'ご意見'])],
      [2, 'プラネタリウムについてのアンケート', JSON.stringify(['満足度', '見たい番組'])],
    ],
  },
  { table: 'planetarium_shows', rows: shows },
  { table: 'busho', rows: () => departments },
]

function* shows(world: World): Generator<readonly [number, string, string, number]> {
  for (let show = 0; show < showCount; show++) {
    const title = showTitles[show % showTitles.length] ?? ''
    yield [show + 1, title, zonedTime(showDay(world, show), 50_400 + (show % 3) * 7200), 180]
  }
}

import { dayText, localTime } from '../calendar.ts'
import { Dice } from '../dice.ts'
import { between } from '../people.ts'
import { departments } from '../words/goods.ts'
import { familyNames, mensNames, womensNames } from '../words/names.ts'
import { type Cell, streams, type TableRows, type World } from '../world.ts'

/** The employee number of the employee with this index. */
export function staffNumber(index: number): number {
  return 1001 + index
}

/** People who work at the shop. */
export const staff: readonly TableRows[] = [{ table: 'shain', rows: employees }]

function* employees(world: World): Generator<readonly Cell[]> {
  const dice = new Dice()
  for (let index = 0; index < world.staff; index++) {
    dice.at(world.seed, streams.staff, index)
    const family = dice.pick(familyNames)
    const given = dice.pick(dice.chance(0.5) ? mensNames : womensNames)
    const joined = between(dice, world.today - 3600, world.today - 30)
    const left = dice.chance(0.2) ? between(dice, joined, world.today - 1) : null
    yield [
      staffNumber(index),
      departments[index % departments.length]?.[0] ?? null,
      family.kanji,
      given.kanji,
      family.kana,
      given.kana,
      `${given.latin}.${family.latin}.${staffNumber(index)}@hoshizora.example.jp`,
      left === null ? String(2000 + (index % 8000)) : null,
      dice.pick(['none', 'support', 'support', 'sales', 'admin']),
      dayText(joined),
      left === null ? null : dayText(left),
      localTime(left ?? joined, 36_000),
    ]
  }
}

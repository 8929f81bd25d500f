/** What decides every row: equal worlds make byte-identical databases. */
export interface World {
  readonly people: number
  /** The day the shop is looked at, as a day number; nothing happened on or after it. */
  readonly today: number
  readonly seed: number
  readonly staff: number
}

export type Cell = string | number | null

/** One table's rows in the order of its columns, made while they are read. */
export interface TableRows {
  /** As in SQL, e.g. `kaiin` or `crm.memo`. */
  readonly table: string
  rows(world: World): Iterable<readonly Cell[]>
}

/** Numbers of `Dice.at` streams: one per kind of thing, so that tables agree about the same thing. */
export const streams = {
  life: 1,
  identity: 2,
  order: 3,
  card: 4,
  subscription: 5,
  inquiry: 6,
  device: 7,
  address: 8,
  staff: 9,
  visit: 10,
  session: 11,
  newsletter: 12,
  ticket: 13,
  participation: 14,
  opinion: 15,
  analysis: 16,
  mail: 17,
  record: 18,
  click: 19,
  shelf: 20,
} as const

/** The indexes of all members. */
export function* members(world: World): Generator<number> {
  for (let index = 0; index < world.people; index++) yield index
}

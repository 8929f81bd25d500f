/** One query, asked of the raw table and of the view; `{kaiin}` and `{orders}` stand for either. */
export interface Operation {
  readonly name: string
  readonly sql: string
  /** How often it runs inside one measurement; its one parameter differs each time. */
  readonly times: number
  readonly rounds: number
  /** The parameter of the nth run, as SQL over `n`. */
  readonly parameter: string
}

// Many short turns, not few long ones: a busy neighbour then disturbs both sides of a pair alike.
const quick = { times: 500, rounds: 201 }
const page = { times: 150, rounds: 201 }
const scan = { times: 1, rounds: 15 }

/** What an application asks all day, and what a report asks at night. */
export function maskOperations(people: number): Operation[] {
  const some = `1 + (n * 7919) % ${people}`
  return [
    {
      name: 'point read',
      sql: 'select id, email, name, pref, birth, points from {kaiin} where id = $1',
      parameter: some,
      ...quick,
    },
    {
      name: 'page of 50 by key',
      sql: 'select id, email, name, points from {kaiin} where id > $1 order by id limit 50',
      parameter: some,
      ...page,
    },
    {
      name: 'person → orders',
      sql: 'select k.id, k.name, o.id as order_id, o.total from {kaiin} as k join {orders} as o on o.kaiin_id = k.id where k.id = $1',
      parameter: some,
      ...page,
    },
    {
      name: 'filter scan',
      sql: `select id, email from {kaiin} where birth < date '1960-01-01' and points > $1`,
      parameter: '100 + n % 2',
      ...scan,
    },
    {
      name: 'aggregate scan',
      sql: 'select pref, count(*), avg(points), min(birth) from {kaiin} where points >= $1 group by pref',
      parameter: 'n % 2',
      ...scan,
    },
    {
      name: 'join scan',
      sql: 'select k.pref, sum(o.total) from {kaiin} as k join {orders} as o on o.kaiin_id = k.id where o.total >= $1 group by k.pref',
      parameter: 'n % 2',
      ...scan,
      rounds: 5,
    },
    {
      name: 'count(*)',
      sql: 'select count(*) from {kaiin} where id > $1',
      parameter: 'n % 2',
      ...scan,
    },
  ]
}

/** The same on the table whose rows also end by schedule. */
export function scheduleOperations(people: number): Operation[] {
  const some = `1 + (n * 7919) % ${people * 5}`
  return [
    {
      name: 'point read',
      sql: 'select id, kaiin_id, total, status from {orders} where id = $1',
      parameter: some,
      ...quick,
    },
    {
      name: 'page of 50 by key',
      sql: 'select id, kaiin_id, total from {orders} where id > $1 order by id limit 50',
      parameter: some,
      ...page,
    },
    {
      name: 'aggregate scan',
      sql: 'select status, count(*), avg(total) from {orders} where total >= $1 group by status',
      parameter: 'n % 2',
      ...scan,
      rounds: 5,
    },
  ]
}

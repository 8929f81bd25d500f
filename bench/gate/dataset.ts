import type { Rules, System } from '@yakusoku/policy'
import { Client } from 'pg'
import { apply, plan, restrict } from '../../packages/server/src/articles/purposes/index.ts'
import { openSystem } from '../../packages/server/src/connectors/postgres/connect.ts'

const system = 'bench'

/** Who reads: an application's role that may read the tables, and the purpose's own. */
export const readers = { raw: 'bench_application', gate: 'yk_bench_advertising' } as const

const tables = `
create table kaiin (
  id bigint primary key, email text not null, name text not null, kana text not null, tel text not null,
  zip text not null, pref smallint not null, address text not null, birth date not null,
  sex smallint not null, points integer not null, created_at timestamptz not null);
create table orders (
  id bigint primary key, kaiin_id bigint not null, total integer not null, status smallint not null,
  ordered_at timestamptz not null, note text);`

/** Fictional people, twelve columns each, and five orders each; the same at every run. */
export async function dataset(url: string, people: number): Promise<void> {
  await using session = await connected(url)
  await session.client.query(tables)
  await session.client.query(
    `insert into kaiin select n, 'p' || n || '@example.jp', 'fictional ' || n, 'fikushonaru', '000-' || n,
       lpad((n % 10000000)::text, 7, '0'), n % 47, 'a street in a town ' || n % 997, date '1950-01-01' + (n % 25000)::int,
       n % 3, n % 5000, timestamptz '2020-01-01 00:00+09' + n * interval '1 minute'
     from generate_series(1, $1::bigint) as n`,
    [people],
  )
  await session.client.query(
    `insert into orders select n, 1 + (n * 7919) % $1::bigint, n % 50000, n % 5,
       now() - (n % 3000) * interval '1 day', null
     from generate_series(1, $1::bigint * 5) as n`,
    [people],
  )
  await session.client.query(`
    create index on orders (kaiin_id);
    alter table orders add foreign key (kaiin_id) references kaiin;
    create role ${readers.raw} login;
    grant select on kaiin, orders to ${readers.raw};`)
}

/** Installs the gate as the product does, and restricts one person in two hundred of `people`. */
export async function install(url: string, rules: Bundle, people: number): Promise<void> {
  await using connection = await openSystem(system, url)
  await connection.sql.query('set statement_timeout = 0')
  const planned = await plan(connection, rules.rules, rules.system)
  await apply(connection, planned, `bench-${planned.hash}`)
  const subjects = Array.from({ length: Math.floor(people / 200) }, (_, index) => [
    String((index + 1) * 200),
  ])
  if (subjects.length === 0) return
  await connection.transaction((sql) =>
    restrict(sql, rules.system, {
      dataset: 'public.kaiin',
      subjects,
      purposes: ['advertising'],
      ground: 'bench',
    }),
  )
}

/** Statistics and visibility as they are after a quiet night. */
export async function settle(url: string): Promise<void> {
  await using session = await connected(url)
  await session.client.query('vacuum (full, analyze) kaiin')
  await session.client.query('vacuum (full, analyze) orders')
  await session.client.query('vacuum (analyze)')
  await session.client.query('checkpoint')
}

/** A connection that closes itself. */
export async function connected(
  url: string,
): Promise<AsyncDisposable & { readonly client: Client }> {
  const client = new Client(url)
  await client.connect()
  return { client, [Symbol.asyncDispose]: () => client.end() }
}

interface Bundle {
  readonly rules: Rules
  readonly system: System
}

const purposes = ['advertising']

/** One purpose that people can stop; with a schedule on the orders or without. */
export function rulesWith(form: 'mask' | 'mask + schedule'): Bundle {
  const schedule = form === 'mask' ? {} : { schedule: { id: 'orders', from: 'ordered_at' } }
  return {
    rules: {
      format: 1,
      company: { name: 'Fictional Shop' },
      policy: { ja: { file: 'policy.ja.md', sha256: '0'.repeat(64) } },
      purposes: [
        {
          id: 'advertising',
          label: { ja: '広告', en: 'Advertising' },
          clauses: ['purposes-1'],
          categories: ['member-id', 'name', 'email', 'address', 'birth-date', 'order', 'record'],
          stoppable: true,
        },
      ],
      provisions: [],
      schedules: [
        {
          id: 'orders',
          clauses: ['retention-1'],
          period: 'P7Y',
          ground: { ja: '法人税法', en: 'Corporation Tax Act' },
          afterwards: 'erase',
        },
      ],
      statements: [],
    },
    system: {
      format: 1,
      system,
      engine: 'postgres',
      datasets: {
        'public.kaiin': {
          subject: { self: ['id'] },
          fields: {
            id: { category: 'member-id', purposes },
            email: { category: 'email', purposes },
            name: { category: 'name', purposes },
            pref: { category: 'address', purposes },
            birth: { category: 'birth-date', purposes },
            points: { category: 'record', purposes },
          },
        },
        'public.orders': {
          subject: {
            columns: ['kaiin_id'],
            to: 'public.kaiin',
            references: ['id'],
            link: 'foreign-key',
          },
          ...schedule,
          fields: {
            id: { category: 'order', purposes },
            kaiin_id: { category: 'member-id', purposes },
            total: { category: 'order', purposes },
            status: { category: 'order', purposes },
          },
        },
      },
    },
  }
}

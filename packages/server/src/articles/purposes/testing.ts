import { randomBytes } from 'node:crypto'
import { Problem } from '@yakusoku/contract'
import type { Rules, System } from '@yakusoku/policy'
import { Client } from 'pg'
import { openSystem, type SystemConnection } from '../../connectors/postgres/connect.ts'
import { testDatabase } from '../../platform/database/testing.ts'
import { apply } from './apply.ts'
import { type Plan, plan } from './plan.ts'

/** A small shop in a database of its own, with the bundle that speaks about it. */
export interface TestShop extends AsyncDisposable {
  readonly url: string
  readonly connection: SystemConnection
  /** Tests change them at will. */
  readonly rules: Rules
  readonly system: System
  /** The role of a purpose; roles are shared by all databases of a server, so every shop has its own. */
  role(purpose: string): string
  /** Runs SQL as the server's superuser, in a session of its own. */
  admin<Row>(sql: string, values?: readonly unknown[]): Promise<Row[]>
  /** Runs SQL signed in as another role. */
  as<Row>(role: string, sql: string, values?: readonly unknown[]): Promise<Row[]>
}

const tables = `
create table kaiin (
  id bigint primary key, email text not null, name text not null, tel text, memo text,
  created_at timestamptz not null default now());
create table orders (
  id bigint primary key, kaiin_id bigint not null references kaiin, total integer not null,
  ordered_at timestamptz, note text);
create table order_items (
  order_id bigint not null references orders, line integer not null, item text not null,
  primary key (order_id, line));
create table inquiry (id bigint primary key, mail text not null, body text not null);
create table item (id bigint primary key, title text not null);
create index on orders (kaiin_id);
create index on inquiry (mail);
insert into kaiin (id, email, name, tel)
  select n, 'p' || n || '@example.jp', 'fictional ' || n, '000-' || n from generate_series(1, 100) n;
insert into orders (id, kaiin_id, total, ordered_at)
  select n, 1 + n % 100, n * 10, now() - (n || ' days')::interval from generate_series(1, 300) n;
insert into orders (id, kaiin_id, total, ordered_at) values (901, 1, 1, now() - interval '8 years'), (902, 1, 2, null);
insert into order_items select id, 1, 'tea' from orders;
insert into inquiry select n, 'p' || n || '@example.jp', 'question' from generate_series(1, 20) n;
insert into item values (1, 'tea');`

/** Makes the shop; `older` asks for the oldest PostgreSQL we support. */
export async function testShop(options: { readonly older?: boolean } = {}): Promise<TestShop> {
  const database = await testDatabase(options)
  const name = `shop-${randomBytes(4).toString('hex')}`
  const run = async <Row>(sql: string, values: readonly unknown[] = [], user?: string) => {
    const client = new Client(user ? withUser(database.url, user) : database.url)
    await client.connect()
    try {
      const { rows } = await client.query(sql, [...values])
      return rows as Row[]
    } finally {
      await client.end()
    }
  }
  await run(tables)
  const connection = await openSystem(name, database.url)
  return {
    url: database.url,
    connection,
    rules: shopRules(),
    system: structuredClone(shopSystem(name)),
    role: (purpose) => `yk_${name}_${purpose}`,
    admin: (sql, values) => run(sql, values),
    as: (role, sql, values) => run(sql, values, role),
    async [Symbol.asyncDispose]() {
      await connection[Symbol.asyncDispose]()
      await database[Symbol.asyncDispose]()
    },
  }
}

/** The shop with its gate applied. */
export async function gatedShop(options: { readonly older?: boolean } = {}): Promise<TestShop> {
  const shop = await testShop(options)
  await applyGate(shop)
  return shop
}

/** Plans and applies what the shop's rules say now. */
export async function applyGate(shop: TestShop): Promise<Plan> {
  const planned = await plan(shop.connection, shop.rules, shop.system)
  await apply(shop.connection, planned, randomBytes(4).toString('hex'))
  return planned
}

/** How many rows a purpose sees, signed in as its role. */
export async function seen(shop: TestShop, purpose: string, view: string): Promise<number> {
  const rows = await shop.as<{ n: number }>(
    shop.role(purpose),
    `select count(*)::int as n from purpose_${purpose}.${view}`,
  )
  return rows[0]?.n ?? -1
}

/** The SQLSTATE a query is refused with. */
export async function refusal(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'accepted',
    (error: Error & { code?: string }) => error.code ?? error.message,
  )
}

/** The code of the problem a call ends in. */
export async function problem(work: Promise<unknown>): Promise<Problem> {
  try {
    await work
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  throw new Error('no problem was met')
}

/** The same address with another user; the test server trusts whoever reaches its socket. */
export function withUser(url: string, user: string): string {
  return url.replace(/\/\/[^@/]*@/, `//${encodeURIComponent(user)}@`)
}

/** The rules of the shop, new each time. */
export function shopRules(): Rules {
  return {
    format: 1,
    company: { name: 'Fictional Shop' },
    policy: { ja: { file: 'policy.ja.md', sha256: '0'.repeat(64) } },
    purposes: [
      {
        id: 'billing',
        label: { ja: '課金・請求', en: 'Billing' },
        clauses: ['purposes-1'],
        categories: ['member-id', 'name', 'order', 'payment'],
        stoppable: false,
      },
      {
        id: 'advertising',
        label: { ja: '広告', en: 'Advertising' },
        clauses: ['purposes-2'],
        categories: ['member-id', 'email', 'order', 'inquiry'],
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
  }
}

const both = ['billing', 'advertising']
const ads = ['advertising']

function shopSystem(name: string): System {
  return {
    format: 1,
    system: name,
    engine: 'postgres',
    datasets: {
      ...people(),
      ...theirOrders(),
      'public.inquiry': {
        subject: { columns: ['mail'], to: 'public.kaiin', references: ['email'], link: 'declared' },
        fields: { id: { category: 'inquiry', purposes: ads } },
      },
      'public.item': {
        subject: 'none',
        fields: {
          title: { notPersonal: { by: 'a person', on: '2026-01-01' }, purposes: both },
        },
      },
    },
  }
}

function people(): System['datasets'] {
  return {
    'public.kaiin': {
      subject: { self: ['id'] },
      fields: {
        id: { category: 'member-id', purposes: both },
        email: { category: 'email', purposes: ads },
        name: { category: 'name', purposes: ['billing'] },
        tel: { category: 'phone', purposes: ['billing'] },
        memo: 'undeclared',
      },
    },
  }
}

/** Below the person by one step, and by two. */
function theirOrders(): System['datasets'] {
  const link = 'foreign-key' as const
  return {
    'public.orders': {
      subject: { columns: ['kaiin_id'], to: 'public.kaiin', references: ['id'], link },
      schedule: { id: 'orders', from: 'ordered_at' },
      fields: {
        id: { category: 'order', purposes: both },
        kaiin_id: { category: 'member-id', purposes: both },
        total: { category: 'order', purposes: both },
      },
    },
    'public.order_items': {
      subject: { columns: ['order_id'], to: 'public.orders', references: ['id'], link },
      fields: { item: { category: 'order', purposes: ads } },
    },
  }
}

import { describe, expect, it } from 'vitest'
import { type Plan, plan } from './plan.ts'
import { restrict } from './restrict.ts'
import { applyGate, gatedShop, problem, type TestShop, testShop } from './testing.ts'

const planned = (shop: TestShop): Promise<Plan> => plan(shop.connection, shop.rules, shop.system)

describe('planning the gate', () => {
  it('is the same plan when nothing changed, also after a way through JSON', async () => {
    await using shop = await testShop()
    const [first, second] = [await planned(shop), await planned(shop)]
    expect(second).toEqual(first)
    expect(JSON.parse(JSON.stringify(first))).toEqual(first)
  })

  it('changes nothing in the database', async () => {
    await using shop = await testShop()
    await planned(shop)
    expect(await shop.admin(`select 1 from pg_namespace where nspname = 'yakusoku'`)).toEqual([])
  })

  it('says for every purpose whom it sees, how many columns, and what is past its schedule', async () => {
    await using shop = await testShop()
    const { effects } = await planned(shop)
    const billing = effects.find(({ purpose }) => purpose === 'billing')
    expect(billing?.people).toEqual([
      { dataset: 'public.kaiin', before: 100, after: 100, restricted: 0 },
    ])
    expect(billing?.datasets).toContainEqual({
      dataset: 'public.orders',
      columns: 3,
      of: 5,
      pastSchedule: 1,
    })
  })

  it('says how many people become invisible', async () => {
    await using shop = await gatedShop()
    await shop.connection.transaction((sql) =>
      restrict(sql, shop.system, {
        dataset: 'public.kaiin',
        subjects: [['7'], ['8']],
        purposes: ['advertising'],
        ground: 'request',
      }),
    )
    // The gate is taken down and planned anew: whoever had stopped the use is hidden from the start.
    await shop.admin('drop schema purpose_advertising cascade')
    const { effects } = await planned(shop)
    const advertising = effects.find(({ purpose }) => purpose === 'advertising')
    expect(advertising?.people).toEqual([
      { dataset: 'public.kaiin', before: 100, after: 98, restricted: 2 },
    ])
    expect(advertising?.sentence).toEqual({
      ja: '広告: 100人が見えていた → 2人が見えなくなる',
      en: 'Advertising: saw 100 people → 2 become invisible',
    })
  })

  it('warns of what every role can read, run or create, and shuts nothing', async () => {
    await using shop = await testShop()
    await shop.admin(`grant select on item to public; grant create on schema public to public;
      create function peek() returns bigint language sql security definer as 'select count(*) from public.kaiin'`)
    const warnings = (await planned(shop)).warnings.map(({ en }) => en).join('\n')
    expect(warnings).toContain('(SELECT to PUBLIC): public.item')
    expect(warnings).toContain('peek()')
    expect(warnings).toContain('look behind a view: public')
    await applyGate(shop)
    expect(
      await shop.admin(`select has_table_privilege('public', 'item', 'SELECT') as may`),
    ).toEqual([{ may: true }])
  })

  it('warns of a path to the person without an index', async () => {
    await using shop = await testShop()
    await shop.admin('drop index orders_kaiin_id_idx')
    const warnings = (await planned(shop)).warnings.map(({ en }) => en).join('\n')
    expect(warnings).toContain('public.orders.kaiin_id')
  })

  it('leaves out a dataset the database does not have, and says so', async () => {
    await using shop = await testShop()
    await shop.admin('drop table inquiry')
    const { warnings, changes } = await planned(shop)
    expect(warnings.map(({ en }) => en).join('\n')).toContain(
      '"public.inquiry" is in the inventory',
    )
    expect(changes.map(({ object }) => object)).not.toContain('view purpose_advertising.inquiry')
  })

  it('takes back what default privileges would give away', async () => {
    await using shop = await testShop()
    const report = `report_${shop.system.system.slice(5)}`
    await shop.admin(`create role ${report}; alter default privileges grant select on tables to ${report};
      alter default privileges grant execute on functions to ${report}`)
    await applyGate(shop)
    const held = await shop.admin(
      `select relname from pg_class where relacl::text like '%${report}%'
       union all select proname from pg_proc where proacl::text like '%${report}%'`,
    )
    expect(held).toEqual([])
    expect((await planned(shop)).changes).toEqual([])
  })
})

/** Each: what is wrong with the bundle or the database, and the problem it must end in. */
const wrongs: readonly (readonly [string, (shop: TestShop) => unknown, string])[] = [
  [
    'a path that ends in nothing',
    (shop) => {
      const orders = shop.system.datasets['public.orders']
      if (orders && typeof orders.subject === 'object' && 'to' in orders.subject) {
        orders.subject.to = 'public.gone'
      }
    },
    'purposes.path-broken',
  ],
  [
    'a path in a circle',
    (shop) => {
      const person = shop.system.datasets['public.kaiin']
      if (person) {
        person.subject = {
          columns: ['id'],
          to: 'public.orders',
          references: ['kaiin_id'],
          link: 'declared',
        }
      }
    },
    'purposes.path-broken',
  ],
  [
    'a link over a column that is not there',
    (shop) => {
      const person = shop.system.datasets['public.kaiin']
      if (person) person.subject = { self: ['uuid'] }
    },
    'purposes.column-missing',
  ],
  [
    'a link over a generated column',
    async (shop) => {
      await shop.admin(
        `alter table inquiry add column low text generated always as (lower(mail)) stored`,
      )
      const inquiry = shop.system.datasets['public.inquiry']
      if (inquiry && typeof inquiry.subject === 'object' && 'columns' in inquiry.subject) {
        inquiry.subject.columns = ['low']
      }
    },
    'purposes.link-generated',
  ],
  [
    'a schedule from a column that holds no date',
    (shop) => {
      const orders = shop.system.datasets['public.orders']
      if (orders) orders.schedule = { id: 'orders', from: 'total' }
    },
    'purposes.schedule-not-a-date',
  ],
  [
    'a schedule the rules do not know',
    (shop) => {
      shop.rules.schedules.pop()
    },
    'purposes.schedule-unknown',
  ],
  [
    'more stoppable purposes than the mask has bits',
    (shop) => {
      const [, rule] = shop.rules.purposes
      const more = Array.from({ length: 31 }, (_, n) => `more-${n}`)
      if (rule) shop.rules.purposes.push(...more.map((id) => ({ ...rule, id })))
    },
    'purposes.too-many',
  ],
  [
    'a purpose called like a role of ours',
    (shop) => {
      const [rule] = shop.rules.purposes
      if (rule) rule.id = 'owner'
    },
    'purposes.name-reserved',
  ],
  [
    'a schema of the company’s that has our name',
    (shop) => shop.admin('create schema purpose_billing'),
    'purposes.name-taken',
  ],
  [
    'row-level security on a gated table',
    (shop) => shop.admin('alter table orders enable row level security'),
    'purposes.row-security',
  ],
  [
    'the gate of another system in the same database',
    async (shop) => {
      await applyGate(shop)
      shop.system.system = `other-${shop.system.system}`.slice(0, 31)
    },
    'purposes.other-system',
  ],
]

describe('a plan that cannot be made', () => {
  it.each(wrongs)('%s', async (_, spoil, code) => {
    await using shop = await testShop()
    await spoil(shop)
    expect((await problem(planned(shop))).code).toBe(code)
  })
})

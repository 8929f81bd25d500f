import type { PurposeRule } from '@yakusoku/policy'
import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../platform/control/control.ts'
import { largeObject } from './controls/outside.ts'
import { judge } from './controls/reads-nothing-else.ts'
import { checkGate } from './controls.ts'
import { restrict } from './restrict.ts'
import { applyGate, gatedShop, refusal, shopRules, type TestShop, testShop } from './testing.ts'

async function check(shop: TestShop, control: string, purpose: string): Promise<Evidence> {
  const evidence = await checkGate(shop.connection, shop.rules, shop.system)
  const found = evidence.find(
    (each) => each.control === control && each.rules.includes(`purposes/${purpose}`),
  )
  if (!found) throw new Error('the control was not asked')
  return found
}

const stop = (shop: TestShop, ...keys: readonly string[]) =>
  shop.connection.transaction((sql) =>
    restrict(sql, shop.system, {
      dataset: 'public.kaiin',
      subjects: keys.map((key) => [key]),
      purposes: ['advertising'],
      ground: 'request',
    }),
  )

describe('the control that the gate is installed', () => {
  it('fails before the first apply, and what needs the gate cannot run', async () => {
    await using shop = await testShop()
    const evidence = await checkGate(shop.connection, shop.rules, shop.system)
    expect(evidence.map(({ control, outcome }) => `${control} ${outcome}`)).toEqual([
      'purposes.gate-installed fail',
      'purposes.reads-nothing-else cannot-run',
      'purposes.reads-nothing-else cannot-run',
      'purposes.restricted-invisible cannot-run',
    ])
  })

  it('names what drifted', async () => {
    await using shop = await gatedShop()
    await shop.admin('alter table orders disable trigger zz_yk_stamp_insert')
    const evidence = await check(shop, 'purposes.gate-installed', 'billing')
    expect(evidence).toMatchObject({ outcome: 'fail', failing: 1 })
    expect(evidence.found[0]).toContain('changed: trigger public.orders.zz_yk_stamp_insert')
  })
})

const read = (shop: TestShop) => check(shop, 'purposes.reads-nothing-else', 'billing')

describe('the control that a purpose reads nothing else', () => {
  it('tries every column outside, and speaks for the purpose alone', async () => {
    await using shop = await gatedShop()
    const evidence = await read(shop)
    expect(evidence.rules).toEqual(['purposes/billing'])
    expect(evidence).toMatchObject({ outcome: 'pass', failing: 0 })
    expect(evidence.population).toBeGreaterThan(60)
  })

  it('tells that a large object can be made, and does not count it, until a DBA takes that right away', async () => {
    await using shop = await gatedShop()
    const open = await read(shop)
    expect(open.found).toEqual([largeObject.name])
    expect(open.outcome).toBe('pass')
    expect(await shop.admin('select 1 from pg_largeobject_metadata')).toEqual([])
    await shop.admin('revoke execute on function lo_create(oid) from public')
    expect(await read(shop)).toMatchObject({ outcome: 'pass', found: [] })
  })

  it.each([
    ['grant select (memo) on kaiin to ROLE', 'column public.kaiin.memo'],
    ['grant select on inquiry to public', 'column public.inquiry.body'],
    [
      'create or replace view purpose_billing.kaiin as select id, name, email from public.kaiin',
      'column purpose_billing.kaiin.email',
    ],
    ['grant create on schema public to public', 'create function in public'],
    ['grant "yk_SYSTEM_advertising" to ROLE', 'role yk_SYSTEM_advertising'],
    ['grant pg_read_all_data to ROLE with inherit true', 'role pg_read_all_data'],
  ])('finds out after: %s', async (deed, finding) => {
    await using shop = await gatedShop()
    const named = (text: string) =>
      text.replace('ROLE', `"${shop.role('billing')}"`).replace('SYSTEM', shop.system.system)
    await shop.admin(named(deed))
    const evidence = await read(shop)
    expect(evidence.outcome).toBe('fail')
    expect(evidence.found).toContain(named(finding))
  })
})

describe('answers that are missing', () => {
  const asked = [largeObject, { name: 'create schema', statement: 'create schema yk_attempt' }]
  const purpose = { rule: shopRules().purposes[0] as PurposeRule }
  const judged = (...answers: readonly (string | null)[]) =>
    judge({ asked, answers, members: [], population: 1, purpose })

  it('mean that nothing is known', () => {
    expect(judged(null, '42501').outcome).toBe('pass')
    expect(judged(null).outcome).toBe('cannot-run')
    expect(judged().outcome).toBe('cannot-run')
    expect(judged(null, null)).toMatchObject({ outcome: 'fail', failing: 1 })
  })
})

describe('a purpose that sees nothing in a system', () => {
  it('is spoken for by no control there', async () => {
    await using shop = await gatedShop()
    const [billing] = shop.rules.purposes
    if (billing) shop.rules.purposes.push({ ...billing, id: 'hiring', categories: [] })
    await applyGate(shop)
    const evidence = await checkGate(shop.connection, shop.rules, shop.system)
    expect(evidence.map(({ outcome }) => outcome)).toEqual(['pass', 'pass', 'pass', 'pass'])
    const rules = new Set(evidence.flatMap((each) => each.rules))
    expect([...rules].toSorted()).toEqual(['purposes/advertising', 'purposes/billing'])
  })
})

it('what PostgreSQL gives every role is given to a purpose, too, as SECURITY.md says', async () => {
  await using shop = await gatedShop()
  const role = shop.role('billing')
  const deeds = [
    `alter role "${role}" password 'of its own'`,
    `alter role "${role}" set work_mem = '8MB'`,
    'select pg_advisory_lock(1)',
    'select lo_create(0)',
  ]
  const codes = await Promise.all(deeds.map((sql) => refusal(shop.as(role, sql))))
  expect(codes).toEqual(deeds.map(() => 'accepted'))
})

describe('a view somebody widened', () => {
  it('still shows no column the owner of the views may not read, and lets nothing be deleted', async () => {
    await using shop = await gatedShop()
    await shop.admin(`create or replace view purpose_billing.kaiin as select id, name, memo from public.kaiin;
      grant delete on purpose_billing.kaiin to "${shop.role('billing')}"`)
    const role = shop.role('billing')
    expect(await refusal(shop.as(role, 'select memo from purpose_billing.kaiin'))).toBe('42501')
    expect(await refusal(shop.as(role, 'delete from purpose_billing.kaiin'))).toBe('42501')
  })
})

const look = (shop: TestShop) => check(shop, 'purposes.restricted-invisible', 'advertising')

describe('the control that restricted people are invisible', () => {
  it('looks for the rows of everybody who stopped the use', async () => {
    await using shop = await gatedShop()
    await stop(shop, '7', '8')
    const evidence = await look(shop)
    expect(evidence).toMatchObject({ outcome: 'pass', population: 2, failing: 0 })
    expect(evidence.found).toEqual([
      'purpose_advertising.inquiry: 2 looked for, 0 visible',
      'purpose_advertising.kaiin: 2 looked for, 0 visible',
      'purpose_advertising.order_items: 6 looked for, 0 visible',
      'purpose_advertising.orders: 6 looked for, 0 visible',
    ])
  })

  it('restricts somebody for the trial where nobody is, says so, and leaves nothing behind', async () => {
    await using shop = await gatedShop()
    const evidence = await look(shop)
    expect(evidence).toMatchObject({ outcome: 'pass', population: 1 })
    expect(evidence.result.en).toContain('rolled back')
    expect(await shop.admin('select 1 from yakusoku.restriction')).toEqual([])
    expect(await shop.admin('select 1 from kaiin where yk_gate <> -1')).toEqual([])
  })

  it.each([
    [
      'a row below slipped in, found by its key',
      `alter table orders disable trigger zz_yk_stamp_insert; insert into orders (id, kaiin_id, total) values (3001, 7, 1)`,
      'purpose_advertising.orders: 4 looked for, 1 visible',
    ],
    [
      'a row whose key the view hides, found by counting',
      `alter table order_items disable trigger zz_yk_stamp_insert; insert into order_items values (6, 9, 'x')`,
      'purpose_advertising.order_items: 4 looked for, 1 visible',
    ],
    [
      'a view without its condition',
      'create or replace view purpose_advertising.kaiin as select id, email from public.kaiin',
      'purpose_advertising.kaiin: 1 looked for, 1 visible',
    ],
    [
      'a mask somebody lifted with the triggers off',
      `set session_replication_role = replica; update kaiin set yk_gate = -1`,
      'purpose_advertising.kaiin: 1 looked for, 1 visible',
    ],
  ])('fails after: %s', async (_, deed, finding) => {
    await using shop = await gatedShop()
    await stop(shop, '7')
    await shop.admin(deed)
    const evidence = await look(shop)
    expect(evidence).toMatchObject({ outcome: 'fail', failing: 1 })
    expect(evidence.found).toContain(finding)
  })

  it('fails in the trial, too, when the triggers are gone', async () => {
    await using shop = await gatedShop()
    await shop.admin('alter table kaiin disable trigger zz_yk_cascade_update')
    expect((await look(shop)).outcome).toBe('fail')
  })
})

it('evidence holds no personal data', async () => {
  await using shop = await gatedShop()
  await stop(shop, '7')
  const text = JSON.stringify(await checkGate(shop.connection, shop.rules, shop.system))
  expect(text).not.toMatch(/example\.jp|fictional \d/)
})

import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { openSystem } from '../../connectors/postgres/connect.ts'
import { appliedPlan, apply } from './apply.ts'
import { digest } from './gate/digest.ts'
import { type Plan, plan } from './plan.ts'
import {
  applyGate,
  gatedShop,
  problem,
  refusal,
  type TestShop,
  testShop,
  withUser,
} from './testing.ts'

const planned = (shop: TestShop) => plan(shop.connection, shop.rules, shop.system)

/** The same plan with a pause in the middle, so that something can happen during the apply. */
async function slowPlan(shop: TestShop): Promise<Plan> {
  const { hash: _, ...rest } = await planned(shop)
  const middle = Math.floor(rest.statements.length / 2)
  const draft = { ...rest, statements: rest.statements.toSpliced(middle, 0, 'select pg_sleep(60)') }
  return { ...draft, hash: digest(draft) }
}

/** The backend that sleeps in the middle of an apply. */
async function sleeper(shop: TestShop): Promise<number> {
  for (;;) {
    const [found] = await shop.admin<{ pid: number }>(
      `select pid from pg_stat_activity where datname = current_database() and query = 'select pg_sleep(60)'`,
    )
    if (found) return found.pid
    await sleep(10)
  }
}

const installed = (shop: TestShop) =>
  shop.admin<{ name: string }>(
    `select nspname as name from pg_namespace where nspname ~ '^(yakusoku|purpose_)'
     union all select rolname from pg_roles where rolname like 'yk\\_${shop.system.system}\\_%'
     union all select attrelid::regclass::text from pg_attribute where attname = 'yk_gate'`,
  )

describe('applying a plan', () => {
  it('changes nothing when it is done twice', async () => {
    await using shop = await testShop()
    const first = await planned(shop)
    const done = await apply(shop.connection, first, 'one')
    expect(done.applied).toBe(first.changes.length)
    const second = await planned(shop)
    expect(second).toMatchObject({ changes: [], statements: [], effects: [] })
    expect(await apply(shop.connection, second, 'two')).toEqual({
      applied: 0,
      factsHash: done.factsHash,
    })
  })

  it('leaves a record by which a caller who lost the connection learns what happened', async () => {
    await using shop = await testShop()
    expect(await appliedPlan(shop.connection, 'one')).toBeNull()
    const first = await planned(shop)
    await apply(shop.connection, first, 'one')
    expect(await appliedPlan(shop.connection, 'one')).toBe(first.hash)
    expect(await appliedPlan(shop.connection, 'two')).toBeNull()
  })

  it('survives a plan that went through JSON, and refuses one that was edited', async () => {
    await using shop = await testShop()
    const copy = JSON.parse(JSON.stringify(await planned(shop))) as Plan
    const edited = { ...copy, statements: [...copy.statements, 'drop table kaiin cascade'] }
    expect((await problem(apply(shop.connection, edited, 'one'))).code).toBe(
      'purposes.plan-not-ours',
    )
    expect((await apply(shop.connection, copy, 'one')).applied).toBe(copy.changes.length)
  })

  it('refuses a plan when a table was dropped since, and names it', async () => {
    await using shop = await testShop()
    const stale = await planned(shop)
    await shop.admin('drop table inquiry')
    const refused = await problem(apply(shop.connection, stale, 'one'))
    expect(refused.code).toBe('purposes.plan-stale')
    expect(refused.values).toEqual({ moved: 'dataset public.inquiry (gone)' })
    expect(await installed(shop)).toEqual([])
  })

  it('refuses a plan when a column changed since', async () => {
    await using shop = await testShop()
    const stale = await planned(shop)
    await shop.admin('alter table kaiin alter column tel type varchar(40)')
    const refused = await problem(apply(shop.connection, stale, 'one'))
    expect(refused.values).toEqual({ moved: 'dataset public.kaiin' })
  })

  it('refuses an old plan when another one was applied in between', async () => {
    await using shop = await testShop()
    const old = await planned(shop)
    await applyGate(shop)
    expect((await problem(apply(shop.connection, old, 'late'))).code).toBe('purposes.plan-stale')
  })

  it('refuses a second apply while one runs', async () => {
    await using shop = await testShop()
    await using other = await openSystem(shop.system.system, shop.url)
    const slow = await slowPlan(shop)
    const first = apply(shop.connection, slow, 'one').catch((error: unknown) => error)
    const pid = await sleeper(shop)
    const refused = await problem(apply(other, slow, 'two'))
    expect(refused.code).toBe('purposes.apply-in-progress')
    await shop.admin('select pg_terminate_backend($1)', [pid])
    await first
  })

  it('leaves nothing half-applied when it is killed in the middle, and the next apply works', async () => {
    await using shop = await testShop()
    const running = refusal(apply(shop.connection, await slowPlan(shop), 'killed'))
    await shop.admin('select pg_terminate_backend($1)', [await sleeper(shop)])
    // 57P01: terminated by the administrator.
    expect(await running).toBe('57P01')
    expect(await installed(shop)).toEqual([])
    await using again = await openSystem(shop.system.system, shop.url)
    expect(await appliedPlan(again, 'killed')).toBeNull()
    const next = await plan(again, shop.rules, shop.system)
    expect((await apply(again, next, 'next')).applied).toBe(next.changes.length)
  })

  it('waits for a busy table only so long, and then changes nothing', async () => {
    await using shop = await testShop()
    await using busy = await openSystem('busy', shop.url)
    const next = await planned(shop)
    await busy.transaction(async (sql) => {
      await sql.query('lock table kaiin in access share mode')
      expect((await problem(apply(shop.connection, next, 'one'))).code).toBe('purposes.locked')
    })
    expect(await installed(shop)).toEqual([])
    expect((await apply(shop.connection, next, 'two')).applied).toBe(next.changes.length)
  })

  it('names what depends on a view it has to replace', async () => {
    await using shop = await gatedShop()
    await shop.admin('create view public.mine as select * from purpose_billing.kaiin')
    const field = shop.system.datasets['public.kaiin']?.fields ?? {}
    field['name'] = 'undeclared'
    const refused = await problem(applyGate(shop))
    expect(refused.code).toBe('purposes.depended-on')
    expect(refused.values['objects']).toContain('mine')
  })

  it('refuses a database that only reads', async () => {
    await using shop = await testShop()
    const next = await planned(shop)
    await shop.admin(
      `alter database ${next.needs.find(({ right }) => right === 'own-database')?.object} set default_transaction_read_only = on`,
    )
    await using reader = await openSystem(shop.system.system, shop.url)
    expect((await problem(apply(reader, next, 'one'))).code).toBe('purposes.read-only')
  })

  it('refuses a user who may not create roles before changing anything, and offers a script', async () => {
    await using shop = await testShop()
    const clerk = `clerk_${shop.system.system.slice(5)}`
    await shop.admin(`create role ${clerk} login`)
    await using weak = await openSystem(shop.system.system, withUser(shop.url, clerk))
    const next = await plan(weak, shop.rules, shop.system)
    expect(next.needs.filter(({ held }) => !held).map(({ right }) => right)).toContain(
      'create-role',
    )
    const refused = await problem(apply(weak, next, 'one'))
    expect(refused.code).toBe('purposes.no-create-role')
    expect(refused.message).toContain('--sql')
    expect(await installed(shop)).toEqual([])
  })

  it('refuses a user who may create roles but does not own the tables', async () => {
    await using shop = await testShop()
    const maker = `maker_${shop.system.system.slice(5)}`
    await shop.admin(
      `create role ${maker} login createrole; grant create on database ${(await planned(shop)).needs[1]?.object} to ${maker}`,
    )
    await using weak = await openSystem(shop.system.system, withUser(shop.url, maker))
    const refused = await problem(apply(weak, await plan(weak, shop.rules, shop.system), 'one'))
    expect(refused.code).toBe('purposes.not-owner')
    expect(refused.values['objects']).toContain('public.kaiin')
    expect(await installed(shop)).toEqual([])
  })
})

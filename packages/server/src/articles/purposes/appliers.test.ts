import { describe, expect, it } from 'vitest'
import { openSystem } from '../../connectors/postgres/connect.ts'
import { appliedPlan } from './apply.ts'
import { checkGate } from './controls.ts'
import { drift } from './drift.ts'
import { plan } from './plan.ts'
import { toSql } from './script.ts'
import { gatedShop, problem, refusal, type TestShop, testShop, withUser } from './testing.ts'

/** A user of the shop's server with some of the rights applying needs. */
async function userOf(shop: TestShop, kind: string, sql = ''): Promise<string> {
  const name = `${kind}_${shop.system.system.slice(5)}`
  await shop.admin(`create role ${name} login createrole; ${sql.replaceAll('USER', name)}`)
  return name
}

const membership = /^GRANT "?yk_\S+ TO/m

const ownAll = `do $$ declare t regclass; begin
    execute format('alter database %I owner to USER', current_database());
    for t in select oid from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace loop
      execute format('alter table %s owner to USER', t);
    end loop; end $$;
  alter schema public owner to USER`

describe('a user who is no member of an installed gate', () => {
  it('is told which user it is and what to do, whatever is asked', async () => {
    await using shop = await gatedShop()
    const user = await userOf(shop, 'clerk')
    await using stranger = await openSystem(shop.system.system, withUser(shop.url, user))
    const refused = await Promise.all(
      [
        () => plan(stranger, shop.rules, shop.system),
        () => drift(stranger, shop.rules, shop.system),
        () => checkGate(stranger, shop.rules, shop.system),
        () => appliedPlan(stranger, 'one'),
      ].map(async (ask) => problem(ask())),
    )
    expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(['purposes.not-a-member']))
    expect(refused[0]?.values).toEqual({ user, role: shop.role('keeper') })
  })
})

describe('a plan for a database administrator', () => {
  it('gives the user who only planned it nothing', async () => {
    await using shop = await testShop()
    const user = await userOf(shop, 'clerk')
    await using clerk = await openSystem(shop.system.system, withUser(shop.url, user))
    const script = toSql(await plan(clerk, shop.rules, shop.system))
    expect(script).toContain('-- needs own-table: public.kaiin')
    expect(script).not.toMatch(membership)
    await shop.admin(script.replace('\\set ON_ERROR_STOP on\n', ''))
    expect(
      await shop.admin('select 1 from pg_auth_members where member = $1::regrole', [user]),
    ).toEqual([])
    expect(await refusal(shop.as(user, 'delete from yakusoku.restriction'))).toBe('42501')
    expect(await drift(shop.connection, shop.rules, shop.system)).toEqual([])
  })
})

describe('a plan of a user who holds every right', () => {
  it('says before anything else that the user will be able to change restrictions', async () => {
    await using shop = await testShop()
    const user = await userOf(shop, 'boss', ownAll)
    await using boss = await openSystem(shop.system.system, withUser(shop.url, user))
    const planned = await plan(boss, shop.rules, shop.system)
    expect(planned.needs.filter(({ held }) => !held)).toEqual([])
    expect(planned.warnings[0]?.en).toContain(`restrictions: ${user}`)
    expect(toSql(planned)).toMatch(membership)
  })

  it('says nothing of the kind where a superuser plans: nobody joins', async () => {
    await using shop = await testShop()
    const { warnings } = await plan(shop.connection, shop.rules, shop.system)
    expect(warnings.map(({ en }) => en).join()).not.toContain('members of')
  })
})

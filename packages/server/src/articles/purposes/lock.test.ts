import { Client } from 'pg'
import { describe, expect, it } from 'vitest'
import { openSystem } from '../../connectors/postgres/connect.ts'
import { apply } from './apply.ts'
import { plan } from './plan.ts'
import { toSql } from './script.ts'
import { applyGate, gatedShop, problem, refusal, testShop, withUser } from './testing.ts'

const damage = 'grant select on purpose_billing.kaiin to public'

describe('one apply at a time', () => {
  it('is not held up by a purpose that takes every lock it can', async () => {
    await using shop = await gatedShop()
    const role = shop.role('billing')
    const purpose = new Client(withUser(shop.url, role))
    await purpose.connect()
    try {
      await purpose.query('select pg_advisory_lock(31083, 1734440037)')
      await shop.admin(damage)
      expect((await applyGate(shop)).changes).toHaveLength(1)
      await shop.admin(damage)
      const script = toSql(await plan(shop.connection, shop.rules, shop.system))
      await shop.admin(script.replace('\\set ON_ERROR_STOP on\n', ''))
      expect((await plan(shop.connection, shop.rules, shop.system)).changes).toEqual([])
    } finally {
      await purpose.end()
    }
    const taken = shop.as(role, 'begin; lock table yakusoku.apply in access share mode; rollback')
    expect(await refusal(taken)).toBe('42501')
  })

  it('is refused while another runs on an installed gate, and no reader waits', async () => {
    await using shop = await gatedShop()
    await using other = await openSystem(shop.system.system, shop.url)
    await shop.admin(damage)
    const next = await plan(shop.connection, shop.rules, shop.system)
    await other.transaction(async (sql) => {
      await sql.query('lock table yakusoku.apply in exclusive mode nowait')
      const refused = await problem(apply(shop.connection, next, 'one'))
      expect(refused.code).toBe('purposes.apply-in-progress')
      expect((await plan(shop.connection, shop.rules, shop.system)).hash).toBe(next.hash)
    })
    expect((await apply(shop.connection, next, 'two')).applied).toBe(1)
  })

  it('waits in a script by a table where there is one, and by an advisory lock before', async () => {
    await using shop = await testShop()
    expect(toSql(await plan(shop.connection, shop.rules, shop.system))).toContain(
      'SELECT pg_advisory_xact_lock(',
    )
    await applyGate(shop)
    await shop.admin(damage)
    const script = toSql(await plan(shop.connection, shop.rules, shop.system))
    expect(script).toContain('LOCK TABLE "yakusoku"."apply" IN EXCLUSIVE MODE;')
    expect(script).not.toContain('advisory')
  })
})

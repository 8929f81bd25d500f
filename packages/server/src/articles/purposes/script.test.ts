import { describe, expect, it } from 'vitest'
import { drift } from './drift.ts'
import { plan } from './plan.ts'
import { restrict } from './restrict.ts'
import { toSql } from './script.ts'
import { seen, testShop } from './testing.ts'

describe('the script for a DBA', () => {
  it('does what apply does: afterwards nothing is left to plan and nothing has drifted', async () => {
    await using shop = await testShop()
    const script = toSql(await plan(shop.connection, shop.rules, shop.system))
    // All of it is SQL but one line, which is psql's own: stop at the first error.
    await shop.admin(script.replace('\\set ON_ERROR_STOP on\n', ''))
    expect((await plan(shop.connection, shop.rules, shop.system)).changes).toEqual([])
    expect(await drift(shop.connection, shop.rules, shop.system)).toEqual([])
    await shop.connection.transaction((sql) =>
      restrict(sql, shop.system, {
        dataset: 'public.kaiin',
        subjects: [['7']],
        purposes: ['advertising'],
        ground: 'request',
      }),
    )
    expect(await seen(shop, 'advertising', 'kaiin')).toBe(99)
  })

  it('says first what it means for people, and names the clauses', async () => {
    await using shop = await testShop()
    const script = toSql(await plan(shop.connection, shop.rules, shop.system))
    expect(script.indexOf('広告')).toBeLessThan(script.indexOf('BEGIN;'))
    expect(script).toContain('-- create view purpose_billing.kaiin (purposes-1)')
  })

  it('cannot be broken out of by a name', async () => {
    await using shop = await testShop()
    const [rule] = shop.rules.purposes
    if (rule) rule.label = { ja: `課金\ndrop table kaiin;`, en: `Billing'; drop table kaiin; --` }
    await shop.admin(
      toSql(await plan(shop.connection, shop.rules, shop.system)).replace(
        '\\set ON_ERROR_STOP on\n',
        '',
      ),
    )
    expect(await seen(shop, 'billing', 'kaiin')).toBe(100)
  })

  it('says so when there is nothing to do', async () => {
    await using shop = await testShop()
    await shop.admin(
      toSql(await plan(shop.connection, shop.rules, shop.system)).replace(
        '\\set ON_ERROR_STOP on\n',
        '',
      ),
    )
    expect(toSql(await plan(shop.connection, shop.rules, shop.system))).toContain('nothing to do')
  })
})

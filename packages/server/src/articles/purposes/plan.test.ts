import { describe, expect, it } from 'vitest'
import { apply } from './apply.ts'
import { plan } from './plan.ts'
import { testShop } from './testing.ts'

describe('planning the gate', () => {
  it('plans nothing once applied', async () => {
    await using shop = await testShop()
    const first = await plan(shop.connection, shop.rules, shop.system)

    const done = await apply(shop.connection, first, 'one')

    const second = await plan(shop.connection, shop.rules, shop.system)
    expect(second.changes).toEqual([])
    expect(second.statements).toEqual([])
  })
})

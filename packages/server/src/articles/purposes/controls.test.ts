import { describe, expect, it } from 'vitest'
import { apply } from './apply.ts'
import { checkGate } from './controls.ts'
import { plan } from './plan.ts'
import { testShop } from './testing.ts'

describe('the controls', () => {
  it('shows', async () => {
    await using shop = await testShop()
    console.log(await checkGate(shop.connection, shop.rules, shop.system))
    await apply(shop.connection, await plan(shop.connection, shop.rules, shop.system), 'first')
    console.log(await checkGate(shop.connection, shop.rules, shop.system))
    expect(1).toBe(1)
  })
})

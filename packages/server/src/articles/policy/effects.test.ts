import type { Rules, System } from '@yakusoku/policy'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { effectsOf } from './effects.ts'
import { fieldEffects } from './field-effects.ts'
import { sampleRules, sampleText } from './testing.ts'
import { activate } from './versions/activate.ts'
import { mio, type TwoConnections, takenTo, twoConnections } from './versions/testing.ts'

const now = new Date('2026-11-23T03:00:00Z')
const field = (category: 'name' | 'email' | 'phone', purposes: string[]) => ({ category, purposes })
const shop: System = {
  format: 1,
  system: 'shop',
  engine: 'postgres',
  datasets: {
    'public.kaiin': {
      subject: { self: ['no'] },
      fields: {
        shimei: field('name', ['billing', 'advertising']),
        mail: field('email', ['advertising']),
        denwa: field('phone', ['advertising']),
        memo: 'undeclared',
      },
    },
  },
}
const [billing, advertising] = sampleRules.purposes
const withCategories = (categories: ('name' | 'email' | 'phone')[]): Rules => ({
  ...sampleRules,
  purposes: [billing, advertising && { ...advertising, categories }].filter(
    (one) => one !== undefined,
  ),
})

describe('what a purpose would see otherwise', () => {
  it('is every declared field of a category it gains or loses, and nothing undeclared', () => {
    expect(
      fieldEffects(shop, withCategories(['email']), withCategories(['name', 'phone'])),
    ).toMatchObject([
      {
        purpose: 'advertising',
        gains: ['public.kaiin.shimei', 'public.kaiin.denwa'],
        loses: ['public.kaiin.mail'],
      },
    ])
  })

  it('is nothing where nothing differs, and everything where nothing was in force', () => {
    expect(fieldEffects(shop, sampleRules, sampleRules)).toEqual([])
    expect(fieldEffects(shop, null, sampleRules).map(({ gains }) => gains)).toEqual([
      ['public.kaiin.shimei'],
      ['public.kaiin.mail'],
    ])
  })

  it('is lost with the purpose, under the name it had', () => {
    const without = { ...sampleRules, purposes: sampleRules.purposes.slice(0, 1) }
    expect(fieldEffects(shop, sampleRules, without)).toMatchObject([
      { purpose: 'advertising', label: { ja: '広告' }, gains: [], loses: ['public.kaiin.mail'] },
    ])
  })
})

describe('the effects of an activation', () => {
  let two: TwoConnections
  let people: number | null = 10_012
  const live = { systems: async () => [shop], people: async () => people }
  const effects = (id: string) => effectsOf(two.one.read, live, id, now)
  const profiling = {
    id: 'profiling',
    label: { ja: '行動の分析', en: 'profiling' },
    clauses: ['purposes-4'],
    categories: ['name' as const],
    stoppable: true,
  }
  const wider = {
    ja: sampleText.replace(
      '届けするため\n',
      '届けするため\n3. 行動を分析し、提携先に販売するため\n',
    ),
    rules: {
      ...withCategories(['email', 'phone']),
      purposes: [...withCategories(['email', 'phone']).purposes, profiling],
    },
  }
  let next = ''
  beforeAll(async () => {
    two = await twoConnections()
    await takenTo(two.one, 'activate', { ja: sampleText, rules: sampleRules }, now)
    next = (await takenTo(two.one, 'publish', wider, now)).id
  })
  afterAll(() => two[Symbol.asyncDispose]())

  it('say who and what it touches, the gravest first, with the people it is about', async () => {
    const { wire } = await effects(next)
    expect(wire.class).toBe('consent')
    expect(wire.effects[0]?.ja).toMatch(/利用目的「.+」が.+。.+10,012人/)
    expect(wire.effects[0]?.en).toContain('10,012 people')
    expect(wire.effects.map(({ ja }) => ja)).toContainEqual(
      expect.stringContaining('利用目的「広告」で新たに見える列が1件'),
    )
    expect(wire.systems).toEqual([{ name: 'shop', people: 10_012, fields: ['public.kaiin.denwa'] }])
  })

  it('keep their name while only the people come and go, and say nothing of those nobody counted', async () => {
    const { token } = (await effects(next)).wire
    people = null
    const { wire } = await effects(next)
    people = 10_013
    expect([wire.token, (await effects(next)).wire.token]).toEqual([token, token])
    expect(wire.systems[0]?.people).toBeNull()
    expect(JSON.stringify(wire.effects)).not.toContain('人)')
  })

  it('lose their name when another version comes into force before, or the inventory changes', async () => {
    const { wire, turn } = await effects(next)
    const other = { systems: async () => [], people: live.people }
    const without = await effectsOf(two.one.read, other, next, now)
    expect(without.wire.token).not.toBe(wire.token)
    const between = { ja: `${sampleText}\n`, rules: sampleRules, on: '2026-11-23' }
    const again = { ...wider, ja: `${wider.ja}\n\n\n` }
    const late = await takenTo(two.one, 'publish', again, now)
    const { wire: before } = await effects(late.id)
    await two.one.transaction((tx) => activate(tx, { id: next, by: mio, turn, class: null }, now))
    expect((await effects(late.id)).wire.token).not.toBe(before.token)
    await takenTo(two.one, 'activate', between, now)
    await expect(effects(late.id)).rejects.toMatchObject({ code: 'policy.version-overtaken' })
  })

  it('say that the announced day has passed', async () => {
    const announced = { ja: `${sampleText}\n\n`, rules: sampleRules, on: '2026-11-25' }
    const { id } = await takenTo(two.one, 'publish', announced, now)
    const later = new Date('2026-11-30T15:00:00Z')
    const { wire } = await effectsOf(two.one.read, live, id, later)
    expect(wire.effectiveOn).toBe('2026-12-01')
    expect(wire.effects[0]?.ja).toContain('公表した施行日(2026-11-25)を過ぎています')
  })
})

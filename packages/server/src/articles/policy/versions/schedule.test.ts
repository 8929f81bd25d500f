import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { effectsOf } from '../effects.ts'
import { sampleRules, sampleText } from '../testing.ts'
import { activate } from './activate.ts'
import { stateNow } from './draft-for.ts'
import { versionInForce } from './store.ts'
import { mio, type TwoConnections, takenTo, twoConnections } from './testing.ts'

const now = new Date('2026-11-23T03:00:00Z')
const later = new Date('2026-11-23T05:00:00Z')
const live = { systems: async () => [], people: async () => null }
const plain = { ja: sampleText, rules: sampleRules }
const kinder = { ...plain, ja: sampleText.replace('大切に', 'とても大切に') }
const frugal = {
  ja: sampleText.replace('\n2. 新刊の広告をお届けするため', ''),
  rules: { ...sampleRules, purposes: sampleRules.purposes.slice(0, 1) },
}

let two: TwoConnections
beforeEach(async () => {
  two = await twoConnections()
  await takenTo(two.one, 'activate', plain, now)
})
afterEach(() => two[Symbol.asyncDispose]())

const effects = (id: string, at = later) => effectsOf(two.one.read, live, id, at)
const inForce = async (day: string) =>
  (await versionInForce(two.one.read, new Date(`${day}T03:00:00Z`)))?.number
const activated = async (id: string) => {
  const { turn, wire } = await effects(id)
  await two.one.transaction((tx) => activate(tx, { id, by: mio, turn, class: wire.class }, later))
}

describe('a version scheduled for a day to come', () => {
  it('does not come back over a newer one that gave up a purpose, and the effects of that one say so', async () => {
    const scheduled = await takenTo(two.one, 'activate', { ...kinder, on: '2027-01-01' }, now)
    const newer = await takenTo(two.one, 'publish', { ...frugal, on: '2026-11-23' }, now)
    const { wire } = await effects(newer.id)
    expect(wire.effects[0]?.ja).toContain(
      '2027-01-01から施行する予定だった第2版は、施行されなくなります',
    )
    await activated(newer.id)
    expect([await inForce('2026-11-24'), await inForce('2027-01-02')]).toEqual([3, 3])
    expect(await stateNow(two.one.read, scheduled, later)).toBe('superseded')
  })

  it('is what a newer one of the same day is not compared with: nobody was ever under it', async () => {
    const scheduled = await takenTo(two.one, 'activate', { ...kinder, on: '2027-01-01' }, now)
    const newer = await takenTo(two.one, 'publish', { ...frugal, on: '2027-01-01' }, now)
    const { turn } = await effects(newer.id)
    const first = await versionInForce(two.one.read, later)
    expect(turn).toEqual({ follows: first?.id, passes: [scheduled.id], replacedBy: null })
  })

  it('moves the effects of an activation that did not speak of it', async () => {
    const first = await takenTo(two.one, 'publish', { ...kinder, on: '2026-12-01' }, now)
    const { turn, wire } = await effects(first.id)
    await takenTo(two.one, 'activate', { ...frugal, on: '2027-01-01' }, now)
    expect((await effects(first.id)).wire.token).not.toBe(wire.token)
    await expect(
      two.one.transaction((tx) =>
        activate(tx, { id: first.id, by: mio, turn, class: null }, later),
      ),
    ).rejects.toMatchObject({ code: 'policy.effects-moved' })
  })

  it('is told of, with its class, to whoever puts an older one into force before it', async () => {
    const first = await takenTo(two.one, 'publish', { ...kinder, on: '2026-12-01' }, now)
    await takenTo(two.one, 'activate', { ...frugal, on: '2027-01-01' }, now)
    const { wire } = await effects(first.id)
    expect(wire.effects.map(({ en }) => en)).toContainEqual(
      expect.stringMatching(/^version 3 takes the place of this one on 2027-01-01 .*class \w+/),
    )
    await activated(first.id)
    expect([await inForce('2026-12-02'), await inForce('2027-01-02')]).toEqual([2, 3])
  })

  it('is not to follow what makes of it a graver change than was confirmed', async () => {
    const first = await takenTo(two.one, 'publish', { ...kinder, on: '2026-12-01' }, now)
    // Against what is in force it changes nothing; against the one between, it takes a promise back.
    await takenTo(two.one, 'activate', { ...plain, on: '2027-01-01' }, now)
    await expect(effects(first.id)).rejects.toMatchObject({
      code: 'policy.replacement-unconfirmed',
      values: { number: 3, day: '2027-01-01' },
    })
  })
})

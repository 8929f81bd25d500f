import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { versionStates } from '@yakusoku/contract'
import { dayInJapan } from '@yakusoku/policy'
import { array, assert, constantFrom, property } from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleRules, sampleText } from '../testing.ts'
import { inForceOn, requireAllowed, stateOf, type VersionVerb } from './states.ts'
import { listOutlines, markInForce, versionInForce } from './store.ts'
import { type TwoConnections, takenTo, twoConnections } from './testing.ts'
import type { Progress } from './version.ts'

const at = new Date('2026-11-23T03:00:00Z')
const nothing: Progress = {
  id: 'a',
  number: null,
  submittedAt: null,
  approvedAt: null,
  publishedAt: null,
  effectiveOn: null,
  activatedAt: null,
  inForceFrom: null,
}
const submitted = { ...nothing, submittedAt: at }
const approved = { ...submitted, approvedAt: at }
const published = { ...approved, number: 1, publishedAt: at, effectiveOn: '2026-12-01' }
const activated = { ...published, activatedAt: at, inForceFrom: '2026-12-01' }

describe('the state of a version', () => {
  it.each([
    ['draft', nothing, '2026-11-23', undefined],
    ['in-review', submitted, '2026-11-23', undefined],
    ['approved', approved, '2026-11-23', undefined],
    ['published', published, '2027-01-01', undefined],
    ['scheduled', activated, '2026-11-30', { id: 'b', number: 0 }],
    ['superseded', activated, '2026-11-30', { id: 'b', number: 2 }],
    ['in-force', activated, '2026-12-01', { id: 'a', number: 1 }],
    ['superseded', activated, '2026-12-02', { id: 'b', number: 2 }],
  ] as const)(
    '%s follows from what was done and the day in Japan',
    (state, one, today, inForce) => {
      expect(stateOf(one, today, inForce)).toBe(state)
    },
  )

  it('allows in each state exactly what the table says', () => {
    const verbs: VersionVerb[] = [
      'save',
      'discard',
      'submit',
      'give-back',
      'approve',
      'publish',
      'activate',
    ]
    const possible = versionStates.map((state) => [
      state,
      ...verbs.filter((verb) => {
        try {
          requireAllowed(state, verb)
          return true
        } catch {
          return false
        }
      }),
    ])
    expect(possible).toEqual([
      ['draft', 'save', 'discard', 'submit'],
      ['in-review', 'give-back', 'approve'],
      ['approved', 'give-back', 'publish'],
      ['published', 'activate'],
      ['scheduled'],
      ['in-force'],
      ['superseded'],
    ])
  })
})

const day = constantFrom('2026-11-30', '2026-12-01', '2026-12-02', null)

describe('which version is in force', () => {
  it('is the newest of those whose day has come: an older one never comes back over it', () => {
    assert(
      property(array(day, { maxLength: 6 }), (days) => {
        const versions = days.map((inForceFrom, index) => ({
          ...published,
          id: `v${index}`,
          number: index + 1,
          inForceFrom,
        }))
        const today = '2026-12-01'
        const best = inForceOn(versions, today)
        const could = versions.filter((one) => one.inForceFrom !== null && one.inForceFrom <= today)
        expect(best).toBe(could.at(-1))
      }),
    )
  })
})

describe('midnight in Japan', () => {
  let two: TwoConnections
  beforeAll(async () => {
    two = await twoConnections()
    const old = { ja: sampleText, rules: sampleRules }
    await takenTo(two.one, 'activate', old, at)
    const next = { ...old, ja: sampleText.replace('大切に', 'とても大切に'), on: '2026-12-01' }
    await takenTo(two.one, 'activate', next, at)
  })
  afterAll(() => two[Symbol.asyncDispose]())

  it.each([
    ['2026-11-30T14:59:59.999Z', 1],
    ['2026-11-30T15:00:00.000Z', 2],
    ['2026-12-01T15:00:00.000Z', 2],
  ])(
    'at %s version %i is in force, and the rule says what the query finds',
    async (time, number) => {
      const now = new Date(time)
      expect((await versionInForce(two.one.read, now))?.number).toBe(number)
      const best = inForceOn(await listOutlines(two.other.read), dayInJapan(now))
      expect(best?.id).toBe((await markInForce(two.one.read, now))?.id)
    },
  )

  it.each(['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Tokyo'])(
    'is midnight in Japan also for a process in %s',
    (zone) => {
      const script = `
        const { openDatabase } = await import('./src/platform/database/database.ts')
        const { versionInForce } = await import('./src/articles/policy/versions/store.ts')
        await using database = openDatabase(process.argv[1])
        const times = ['2026-11-30T14:59:59.999Z', '2026-11-30T15:00:00.000Z']
        const found = []
        for (const time of times) found.push((await versionInForce(database.read, new Date(time))).number)
        console.log(JSON.stringify(found))`
      const out = execFileSync(process.execPath, ['--input-type=module', '-e', script, two.url], {
        cwd: fileURLToPath(new URL('../../../../', import.meta.url)),
        env: { PATH: process.env['PATH'], TZ: zone, PGTZ: zone },
        encoding: 'utf8',
      })
      expect(JSON.parse(out)).toEqual([1, 2])
    },
  )
})

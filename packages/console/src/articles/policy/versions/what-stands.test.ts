import { describe, expect, it } from 'vitest'
import { versionsAnswer } from '../../../../tests/fixture/versions.ts'
import { nextStep } from './next-step.ts'
import { whatStands } from './what-stands.ts'

const officer = {
  name: '汐見 灯',
  permissions: ['policy.read', 'policy.write', 'policy.approve', 'policy.publish'],
} as const
const viewer = { name: '見学 者', permissions: ['policy.read'] } as const

describe('what stands today', () => {
  it('is one version in force, those to come by their day, and what waits for approval', () => {
    const [published] = versionsAnswer.filter(({ state }) => state === 'published')
    if (!published) throw new Error('the fixture has one')
    const sooner = { ...published, id: 'sooner', effectiveOn: '2026-12-01' }
    const { inForce, coming, waiting } = whatStands([...versionsAnswer, sooner])
    expect(inForce?.number).toBe(3)
    expect(coming.map(({ effectiveOn }) => effectiveOn)).toEqual(['2026-12-01', '2027-01-01'])
    expect(waiting).toHaveLength(2)
  })
})

describe('the next step', () => {
  it.each([
    ['draft', 'someone', 'edit'],
    ['in-review', 'someone', 'review'],
    ['in-review', '汐見 灯', 'wait'],
    ['approved', 'someone', 'publish'],
    ['published', 'someone', 'activate'],
    ['scheduled', 'someone', 'compare'],
    ['in-force', 'someone', 'read'],
    ['superseded', 'someone', 'read'],
  ] as const)('of a version %s by %s is %s for a privacy officer', (state, author, step) => {
    expect(nextStep({ state, author }, officer)).toBe(step)
  })

  it('is never more than looking for a viewer', () => {
    const steps = versionsAnswer.map((version) => nextStep(version, viewer))
    expect(steps.filter((step) => step !== 'compare' && step !== 'read')).toEqual([])
  })
})

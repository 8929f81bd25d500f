import { describe, expect, it } from 'vitest'
import { standingOf, type Verdict } from './standing.ts'

const statement = { by: '監査 花子', on: '2026-01-05' }
const outcomes = [
  'none',
  'pass',
  'fail',
  'cannot-run',
  'pass+cannot-run',
  'pass+fail',
  'cannot-run+fail',
] as const

const evidenceFor = (rule: string, outcome: (typeof outcomes)[number]): Verdict[] =>
  outcome === 'none'
    ? []
    : outcome.split('+').map((one) => ({ rules: [rule], outcome: one as Verdict['outcome'] }))

describe('the standing of a clause', () => {
  it.each([
    [null, 'unbound'],
    [statement, 'statement'],
  ])('without a rule rests on a person alone', (confirmed, expected) => {
    const evidence: Verdict[] = [{ rules: ['breach'], outcome: 'fail' }]
    expect(standingOf({ rules: [], statement: confirmed }, evidence)).toBe(expected)
  })

  it.each([
    ['none', 'unproven'],
    ['pass', 'kept'],
    ['fail', 'broken'],
    ['cannot-run', 'unproven'],
    ['pass+cannot-run', 'unproven'],
    ['pass+fail', 'broken'],
    ['cannot-run+fail', 'broken'],
  ] as const)('with one rule and %s is %s', (outcome, expected) => {
    const evidence = evidenceFor('breach', outcome)
    expect(standingOf({ rules: ['breach'], statement: null }, evidence)).toBe(expected)
    expect(standingOf({ rules: ['breach'], statement }, evidence)).toBe(expected)
  })

  it('with two rules is the worse of the two, for every pair', () => {
    const worst = ['broken', 'unproven', 'kept'] as const
    for (const a of outcomes) {
      for (const b of outcomes) {
        const [first, second] = [evidenceFor('breach', a), evidenceFor('contact', b)]
        const alone = [
          standingOf({ rules: ['breach'], statement: null }, first),
          standingOf({ rules: ['contact'], statement: null }, second),
        ]
        const together = standingOf({ rules: ['breach', 'contact'], statement: null }, [
          ...second,
          ...first,
        ])
        expect([a, b, together]).toEqual([a, b, worst.find((standing) => alone.includes(standing))])
      }
    }
  })

  it('hears only controls that speak for its rules', () => {
    const evidence: Verdict[] = [
      { rules: ['permissions', 'purposes/billing'], outcome: 'pass' },
      { rules: ['purposes/advertising'], outcome: 'fail' },
    ]
    expect(standingOf({ rules: ['purposes/billing'], statement: null }, evidence)).toBe('kept')
  })
})

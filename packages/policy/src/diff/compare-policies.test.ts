import { describe, expect, it } from 'vitest'
import { document, sampleRules } from '../testing/bundle.ts'
import { comparePolicies } from './compare-policies.ts'

const side = { document, rules: sampleRules }

describe('comparing two policies', () => {
  it('finds nothing in the same policy', () => {
    expect(comparePolicies(side, side)).toEqual({ class: null, clauses: [], rules: [] })
  })

  it('asks for consent where a purpose is added', () => {
    const [purpose] = sampleRules.purposes
    if (purpose === undefined) throw new Error('the sample has purposes')
    const added = { ...purpose, id: 'scoring' }
    const rules = { ...sampleRules, purposes: [...sampleRules.purposes, added] }
    const diff = comparePolicies(side, { document, rules })
    expect(diff.class).toBe('consent')
    expect(diff.rules).toMatchObject([
      { rule: 'purposes/scoring', change: 'added', class: 'consent' },
    ])
  })
})

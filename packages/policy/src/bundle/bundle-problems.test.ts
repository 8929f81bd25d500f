import { describe, expect, it } from 'vitest'
import { firstAnchors } from '../document/anchors.ts'
import { document, sampleRules, sampleSystem, sha256 } from '../testing/bundle.ts'
import { type BundleParts, findBundleProblems, validateBundle } from './bundle-problems.ts'
import type { Rules } from './rules.ts'
import type { Dataset, System } from './system.ts'

const bundle: BundleParts = { document, rules: sampleRules, systems: [sampleSystem], sha256 }
const withRules = (change: Partial<Rules>): BundleParts => ({
  ...bundle,
  rules: { ...sampleRules, ...change },
})
const withDataset = (name: string, change: Partial<Dataset>): BundleParts => {
  const dataset = sampleSystem.datasets[name] ?? { subject: 'none', fields: {} }
  const datasets = { ...sampleSystem.datasets, [name]: { ...dataset, ...change } }
  return { ...bundle, systems: [{ ...sampleSystem, datasets }] }
}
const found = (parts: BundleParts): [string, object][] =>
  findBundleProblems(parts).map(({ code, values }) => [code, values])

const hop = (to: string): Dataset => ({
  subject: { columns: ['x'], to, references: ['x'], link: 'declared' },
  fields: {},
})

describe('a bundle', () => {
  it('that agrees with itself has no problem', () => {
    expect(found(bundle)).toEqual([])
    expect(() => {
      validateBundle(bundle)
    }).not.toThrow()
  })

  it('names the text edited since its rules were confirmed', () => {
    expect(found({ ...bundle, sha256: 'b'.repeat(64) })).toMatchObject([
      ['policy.text-changed', { file: 'policy.ja.md' }],
    ])
  })

  it('counts the clauses edited where their earlier words are known', () => {
    const [first, second, ...rest] = firstAnchors(document).clauses
    if (first === undefined || second === undefined) throw new Error('the sample has clauses')
    const clauses = [{ ...first, text: '前の文' }, ...rest, { id: 'other-99', text: '消えた文' }]
    const anchors = { format: 1 as const, clauses, retired: [] }
    expect(found({ ...bundle, sha256: 'b'.repeat(64), anchors })).toMatchObject([
      ['policy.text-changed', { detail: 'clauses changed: 1, added: 1, removed: 1' }],
    ])
  })

  it('names a rule whose clause is gone', () => {
    const statements = [{ clause: 'intro-9', by: '監査 花子', on: '2026-01-05' }]
    expect(found(withRules({ breach: { clauses: ['breach-7'] }, statements }))).toEqual([
      ['policy.clause-unknown', { rule: 'breach', clause: 'breach-7', file: 'policy.ja.md' }],
      ['policy.clause-unknown', { rule: 'statements', clause: 'intro-9', file: 'policy.ja.md' }],
    ])
  })

  it('names ids used twice', () => {
    const { purposes } = sampleRules
    expect(found(withRules({ purposes: [...purposes, ...purposes.slice(0, 1)] }))).toEqual([
      ['policy.duplicate-id', { what: 'purpose', id: purposes[0]?.id }],
    ])
    expect(found({ ...bundle, systems: [sampleSystem, sampleSystem] })).toEqual([
      ['policy.duplicate-id', { what: 'system', id: 'shop' }],
    ])
  })

  it('names a field whose purpose no rule has', () => {
    const fields = { id: { category: 'member-id' as const, purposes: ['gossip'] } }
    expect(found(withDataset('public.customer', { fields }))).toEqual([
      [
        'policy.purpose-unknown',
        { system: 'shop', dataset: 'public.customer', field: 'id', purpose: 'gossip' },
      ],
    ])
  })

  it('names a field whose category is outside its purpose', () => {
    const fields = { ill: { category: 'health' as const, purposes: ['billing'] } }
    expect(found(withDataset('public.customer', { fields })).map(([code]) => code)).toEqual([
      'policy.category-outside-purpose',
    ])
  })

  it('names an unknown schedule', () => {
    const schedule = { id: 'forever', from: 'closed_at' }
    expect(found(withDataset('public.purchase', { schedule })).map(([code]) => code)).toEqual([
      'policy.schedule-unknown',
    ])
  })

  it('names a hop to a dataset that is not there, inherited names included', () => {
    for (const to of ['public.nowhere', 'constructor']) {
      const subject = { columns: ['a'], to, references: ['b'], link: 'declared' as const }
      expect(found(withDataset('public.purchase', { subject }))).toEqual([
        ['policy.dataset-unknown', { system: 'shop', dataset: 'public.purchase', to }],
      ])
    }
  })

  it('names columns and references of different length', () => {
    const subject = {
      columns: ['a', 'b'],
      to: 'public.customer',
      references: ['id'],
      link: 'declared' as const,
    }
    expect(found(withDataset('public.purchase', { subject })).map(([code]) => code)).toEqual([
      'policy.columns-uneven',
    ])
  })

  it('tells a round of hops once, and not those that lead into it', () => {
    const datasets = {
      's.in': hop('s.a'),
      's.a': hop('s.b'),
      's.b': hop('s.a'),
      's.self': hop('s.self'),
    }
    const system: System = { ...sampleSystem, datasets }
    expect(found({ ...bundle, systems: [system] })).toEqual([
      ['policy.subject-cycle', { system: 'shop', dataset: 's.a', path: 's.a → s.b → s.a' }],
      ['policy.subject-cycle', { system: 'shop', dataset: 's.self', path: 's.self → s.self' }],
    ])
  })

  it('is refused with the first of its problems', () => {
    const parts = { ...withRules({ breach: { clauses: ['breach-7'] } }), sha256: 'b'.repeat(64) }
    expect(() => {
      validateBundle(parts)
    }).toThrowError(expect.objectContaining({ code: 'policy.text-changed' }) as Error)
  })
})

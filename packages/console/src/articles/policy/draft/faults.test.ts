import { draftRules } from '@yakusoku/policy'
import { describe, expect, it } from 'vitest'
import { textInForce } from '../../../../tests/fixture/policy-texts.ts'
import { readPolicy } from '../reading/read-policy.ts'
import { findFaults } from './faults.ts'

const { document, extraction } = readPolicy(textInForce, null)
const rules = draftRules(document, extraction, { name: 'policy.ja.md', sha256: '0'.repeat(64) })

describe('what would be refused on submitting', () => {
  it('is nothing in rules drafted from the text itself', () => {
    expect(findFaults(document, rules)).toEqual([])
  })

  it('is a rule or a statement that names a clause the text no longer has', () => {
    const { document: shorter } = readPolicy(
      textInForce.replace('手数料はいただきません。\n', ''),
      {
        format: 1,
        clauses: document.clauses.map(({ id, text }) => ({ id, text })),
        retired: [],
      },
    )
    const clause = document.clauses.find(({ text }) => text.startsWith('手数料'))?.id ?? ''
    const stated = { ...rules, statements: [{ clause, by: '汐見 灯', on: '2026-11-23' }] }
    expect(findFaults(shorter, stated)).toEqual([
      { kind: 'gone', rule: 'requests', clause },
      { kind: 'gone', rule: 'statements', clause },
    ])
  })

  it('is a rule somebody has not finished writing', () => {
    const [first, ...others] = rules.purposes
    if (!first) throw new Error('the fixture has purposes')
    const relatedTo = { purpose: 'billing', reason: '短い', by: '汐見 灯', on: '2026-11-23' }
    const unfinished = { ...rules, purposes: [{ ...first, relatedTo }, ...others] }
    expect(findFaults(document, unfinished)).toEqual([
      { kind: 'incomplete', rule: `purposes/${first.id}` },
    ])
  })
})

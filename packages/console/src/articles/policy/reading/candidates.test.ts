import { draftRules } from '@yakusoku/policy'
import { describe, expect, it } from 'vitest'
import { textInForce, textOfDraft } from '../../../../tests/fixture/policy-texts.ts'
import { candidateFinder, candidateTitle, withCandidate } from './candidates.ts'
import { readPolicy } from './read-policy.ts'
import { listRules } from './rule-list.ts'

const file = { name: 'policy.ja.md', sha256: '0'.repeat(64) }
const before = readPolicy(textInForce, null)
const rules = draftRules(before.document, before.extraction, file)
const after = readPolicy(textOfDraft, {
  format: 1,
  clauses: before.document.clauses.map(({ id, text }) => ({ id, text })),
  retired: [],
})
const clause = after.document.clauses.find(({ text }) => text.includes('広告'))?.id ?? ''

describe('what a new sentence may mean', () => {
  it('is the purpose its own words state', () => {
    const [candidate] = candidateFinder(after)(clause, rules)
    expect(candidate && candidateTitle(candidate, rules, 'ja')).toContain('広告をお届けするため')
    const taken = candidate ? withCandidate(rules, candidate, clause) : rules
    const key = listRules(taken).find(({ clauses }) => clauses.includes(clause))?.key
    expect(key).toMatch(/^purposes\//)
    expect(candidateFinder(after)(clause, taken)).toEqual([])
  })

  it('gets an id of its own where the drafted one is taken', () => {
    const [candidate] = candidateFinder(after)(clause, rules)
    if (!candidate) throw new Error('the fixture has a candidate')
    const twice = withCandidate(withCandidate(rules, candidate, clause), candidate, clause)
    const ids = twice.purposes.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('is nothing more where the rules already say it', () => {
    const known = candidateFinder(before)
    const bound = before.document.clauses.filter(({ kind }) => kind === 'purposes')
    expect(bound.flatMap(({ id }) => known(id, rules))).toEqual([])
  })
})

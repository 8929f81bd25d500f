import { draftRules, type Rules, rules as rulesSchema } from '@yakusoku/policy'
import { describe, expect, it } from 'vitest'
import { textInForce } from '../../../../tests/fixture/policy-texts.ts'
import {
  bindClause,
  unbindClause,
  withNewRule,
  withoutRule,
  withPurpose,
  withStatement,
} from './change-rules.ts'
import { readPolicy } from './read-policy.ts'
import { listRules } from './rule-list.ts'

const { document, extraction } = readPolicy(textInForce, null)
const file = { name: 'policy.ja.md', sha256: '0'.repeat(64) }
const drafted = draftRules(document, extraction, file)
const me = { by: '汐見 灯', on: '2026-11-23' }
const clausesOf = (rules: Rules, key: string) =>
  listRules(rules).find((rule) => rule.key === key)?.clauses

describe('rules as a person corrects them', () => {
  it('have a clause once, however often it is bound', () => {
    const once = bindClause(drafted, 'contact', 'intro-1')
    expect(bindClause(once, 'contact', 'intro-1')).toEqual(once)
    expect(clausesOf(once, 'contact')).toContain('intro-1')
  })

  it('lose a rule with its last clause: nothing would state it', () => {
    const [only = ''] = drafted.breach?.clauses ?? []
    expect(drafted.breach?.clauses).toHaveLength(1)
    expect(unbindClause(drafted, 'breach', only).breach).toBeUndefined()
  })

  it('let a clause either promise something or be a statement, never both', () => {
    const [clause = ''] = drafted.purposes[0]?.clauses ?? []
    const stated = withStatement(drafted, clause, me)
    expect(listRules(stated).filter(({ clauses }) => clauses.includes(clause))).toEqual([])
    expect(stated.statements).toEqual([{ clause, ...me }])
    expect(bindClause(stated, 'contact', clause).statements).toEqual([])
  })

  it('take a clause out of every provision, though dropping one renumbers the rest', () => {
    const clauses = ['third-party-1']
    const basis = 'law' as const
    const rules = {
      ...drafted,
      provisions: [
        { clauses, basis },
        { clauses, basis },
      ],
    }
    expect(withStatement(rules, 'third-party-1', me).provisions).toEqual([])
  })

  it('name a purpose by its new id wherever another rule named it', () => {
    const [first] = drafted.purposes
    if (!first) throw new Error('the fixture has purposes')
    const clauses = ['third-party-1']
    const rules: Rules = {
      ...drafted,
      provisions: [{ clauses, basis: 'entrustment', purposes: [first.id] }],
    }
    const renamed = withPurpose(rules, first.id, { ...first, id: 'renamed' })
    expect(renamed.provisions[0]?.purposes).toEqual(['renamed'])
    expect(renamed.purposes.map(({ id }) => id)).not.toContain(first.id)
  })

  it.each(['purposes', 'provisions', 'schedules', 'breach'] as const)(
    'are still rules after one of %s was added and dropped again',
    (group) => {
      const bare = withoutRule(drafted, 'breach')
      const { rules, key } = withNewRule(bare, group, 'intro-1')
      expect(rulesSchema.safeParse(rules).success).toBe(true)
      expect(clausesOf(rules, key)).toEqual(['intro-1'])
      expect(listRules(withoutRule(rules, key))).toEqual(listRules(bare))
    },
  )
})

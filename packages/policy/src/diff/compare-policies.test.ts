import { describe, expect, it } from 'vitest'
import { firstAnchors, withAnchors } from '../document/anchors.ts'
import { carryAnchors } from '../document/anchors-carry.ts'
import { readDocument } from '../document/read-document.ts'
import {
  before,
  cited,
  edited,
  original,
  purposeWith,
  relatedTo,
  ruled,
  rules,
  text,
} from '../testing/edited-rules.ts'
import { comparePolicies } from './compare-policies.ts'
import type { RuleChange } from './policy-diff.ts'

describe('comparing two policies', () => {
  it('finds nothing in the same policy', () => {
    expect(comparePolicies(before, before)).toEqual({ class: null, clauses: [], rules: [] })
  })

  it('tells clauses that moved, and asks nothing for that', () => {
    const list = ['1. 入館料を請求するため', '2. 展覧会のご案内をお送りするため'] as const
    const diff = edited(list.join('\n'), `1. ${list[1].slice(3)}\n2. ${list[0].slice(3)}`)
    expect(diff.class).toBe('editorial')
    expect(diff.clauses.map(({ change }) => change)).toEqual(['moved'])
  })

  it('asks to publish a clause no rule names', () => {
    const diff = edited('## 安全管理', '## 歩み\n\n当館は1987年に開館しました。\n\n## 安全管理')
    expect(diff).toMatchObject({ class: 'publish', rules: [], clauses: [{ change: 'added' }] })
  })

  it('asks nothing for spelling, width and politeness anywhere', () => {
    const diff = edited(
      '発送の業務を外部の会社に委託しています。',
      '発送の業務を、外部の会社に委託しております。',
    )
    expect(diff.class).toBe('editorial')
  })

  it('puts all that speaks for one change of a rule into one entry', () => {
    const diff = ruled(purposeWith(0, { categories: ['name', 'health', 'location'] }))
    expect(diff.rules).toHaveLength(1)
    expect(diff.rules[0]).toMatchObject({ class: 'consent', change: 'widened' })
    expect(cited(diff.rules[0] as RuleChange)).toBe('20(2) 18(1) 17(1) 21(3)')
  })

  it('has no judgement of an earlier change excuse a later one', () => {
    const excused = { ...rules, ...purposeWith(1, { relatedTo }) }
    const next = readDocument(text.replace('展覧会のご案内', '展覧会のご案内と広告'))
    const document = withAnchors(next, carryAnchors(firstAnchors(original), next))
    const diff = comparePolicies(
      { document: original, rules: excused },
      { document, rules: excused },
    )
    expect(diff.class).toBe('consent')
  })
})

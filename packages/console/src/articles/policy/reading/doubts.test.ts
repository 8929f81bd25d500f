import { draftRules } from '@yakusoku/policy'
import { describe, expect, it } from 'vitest'
import { textInForce } from '../../../../tests/fixture/policy-texts.ts'
import { withoutRule } from './change-rules.ts'
import { confidences, ruleFinder, surenessOf } from './doubts.ts'
import { readPolicy } from './read-policy.ts'

const { document, extraction } = readPolicy(textInForce, null)
const file = { name: 'policy.ja.md', sha256: '0'.repeat(64) }
const rules = draftRules(document, extraction, file)
const place = (words: string) => textInForce.indexOf(words)

describe('a fact of the text', () => {
  it('leads to the rule it became', () => {
    const find = ruleFinder(document, rules)
    const billing = rules.purposes.find(({ label }) => label.ja === '代金を請求するため')
    expect(find('/purposes/1', place('代金を請求する'))).toBe(`purposes/${billing?.id}`)
    expect(find('/company', place('かもめ書房'))).toBe('company')
    expect(find('/contact/email', place('madoguchi'))).toBe('company')
    expect(find('/fee', place('手数料'))).toBe('requests')
  })

  it('still leads there after another rule was dropped', () => {
    const fewer = withoutRule(rules, 'provisions/1')
    const law = ruleFinder(document, rules)
    const life = place('人の生命')
    expect(law('/thirdPartyExceptions/1/text', life)).toBe('provisions/2')
    expect(ruleFinder(document, fewer)('/thirdPartyExceptions/1/text', life)).toBe('provisions/1')
  })

  it('leads nowhere when its rule is gone', () => {
    const without = withoutRule(rules, 'requests')
    expect(ruleFinder(document, without)('/fee', place('手数料'))).toBeNull()
  })

  it('is as sure as the least sure of what its rule rests on', () => {
    const unsure = {
      ...extraction,
      spans: { '/fee': [place('手数料'), place('手数料') + 3], '/requestKinds/0': [0, 1] },
      confidence: { '/fee': 0.4, '/requestKinds/0': 0.95 },
    } as const
    expect(confidences(unsure, ruleFinder(document, rules)).get('requests')).toBe(0.4)
    expect([0.95, 0.8, 0.4].map(surenessOf)).toEqual(['sure', 'likely', 'doubtful'])
  })
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../document/read-document.ts'
import { extract } from '../extraction/extract.ts'
import { samplePolicy } from '../testing/sample-policy.ts'
import { candidateRules } from './candidate-rules.ts'

const of = (text: string): ReturnType<typeof candidateRules> => {
  const document = readDocument(text)
  return candidateRules(document, extract(document))
}
const bestOf = (text: string, words: string): string | undefined =>
  of(text).find(({ clause }) => clause.text.includes(words))?.candidates[0]?.rule

describe('the rules a clause may belong to', () => {
  it.each([
    ['ご注文の品を発送する', 'purposes/fulfilment'],
    ['令状による求め', 'provisions/2'],
    ['運転免許証', 'requests'],
    ['権限を与えた者', 'permissions'],
    ['５年間保存', 'schedules/retention'],
    ['係争が続いている', 'retention'],
    ['漏えいが発生した場合は', 'breach'],
    ['内部監査', 'improvement'],
    ['変更することがあります', 'change'],
    ['掲載します', 'publication'],
    ['099-000-1234', 'contact'],
  ])('「…%s…」 is most likely %s', (words, rule) => {
    expect(bestOf(samplePolicy, words)).toBe(rule)
  })

  it('a definition or a greeting promises nothing', () => {
    expect(bestOf(samplePolicy, '以下「当社」')).toBe('statement')
    const text = `${samplePolicy}\n11. 用語\n\n本方針において「お品」とは、当社の文具をいいます。\n`
    expect(bestOf(text, '「お品」とは')).toBe('statement')
  })

  it('the sentence that leads to a list belongs to the rules of its items, less surely than they do', () => {
    const lead = of(samplePolicy).find(({ clause }) =>
      clause.text.endsWith('次の目的で利用します。'),
    )
    expect(lead?.candidates.filter(({ rule }) => rule.startsWith('purposes/'))).toHaveLength(4)
    expect(lead?.candidates[0]?.confidence).toBeLessThan(0.9)
  })

  it('no clause is without one, the likeliest comes first, and no rule comes twice', () => {
    const words = fc.constantFrom(
      '\n',
      '\n\n',
      '\n・',
      '第三者に提供しません。',
      '場合',
      'ため',
      '監査',
      '窓口',
      'とは',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        for (const { candidates } of of(
          `当社は、個人情報を発送のために利用します。${parts.join('')}`,
        )) {
          const sure = candidates.map(({ confidence }) => confidence)
          expect(candidates.length).toBeGreaterThan(0)
          expect(sure).toEqual(sure.toSorted((a, b) => b - a))
          expect(new Set(candidates.map(({ rule }) => rule)).size).toBe(candidates.length)
        }
      }),
      { numRuns: 200 },
    )
  })
})

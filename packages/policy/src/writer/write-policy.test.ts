import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Rules } from '../bundle/rules.ts'
import { readDocument } from '../document/read-document.ts'
import { lint } from '../lint/lint.ts'
import { arbitraryRules } from '../testing/arbitrary-rules.ts'
import { wholeRules } from '../testing/whole-rules.ts'
import { writePolicy } from './write-policy.ts'

const { company, policy } = wholeRules
const bare: Rules = {
  format: 1,
  company: { name: company.name },
  policy: { ja: policy.ja },
  purposes: [],
  provisions: [],
  schedules: [],
  statements: [],
}
const ja = (rules: Rules): string => writePolicy(rules, { language: 'ja' })
const en = (rules: Rules): string => writePolicy(rules, { language: 'en' })
const itemsOf = (text: string): number => text.match(/^(?:\d+\.|-) /gmu)?.length ?? 0
const headings = (text: string): string[] =>
  text.split('\n').filter((line) => line.startsWith('## '))

/** Arbitrary rules with every fact given that the law asks for. */
function inFull(some: Rules): Rules {
  const uses = some.purposes.slice(0, 1).map(({ id }) => id)
  return {
    ...wholeRules,
    ...some,
    company: { ...wholeRules.company, ...some.company },
    provisions: some.provisions.map((one) => ({
      ...one,
      recipient: { ja: '株式会社かだん信販', en: 'Kadan Credit' },
      items: ['name'],
      purposes: uses,
      ...(one.joint !== undefined && { joint: { ...one.joint, purposes: uses } }),
    })),
    requests: wholeRules.requests && {
      ...wholeRules.requests,
      ...some.requests,
      kinds: wholeRules.requests.kinds,
    },
    safeguards: wholeRules.safeguards,
  }
}

describe('a written policy', () => {
  it('has no finding of the law where every fact is given', () => {
    const text = ja(wholeRules)
    const { findings, questions } = lint(readDocument(text), {
      rules: wholeRules,
      asOf: '2026-11-23',
    })
    expect(findings.map(({ rule }) => rule.id)).toEqual([])
    expect(questions).toEqual([])
    expect(text).not.toContain('〔')
  })

  it('has no finding above low, and none but its own blanks, whatever the rules say in full', () => {
    fc.assert(
      fc.property(arbitraryRules, (some) => {
        const rules = inFull(some)
        const { findings } = lint(readDocument(ja(rules)), { rules, asOf: '2026-11-23' })
        const optOut = rules.provisions.some(({ basis }) => basis === 'opt-out')
        expect([...new Set(findings.map(({ rule }) => rule.id))]).toEqual(optOut ? ['DOC-002'] : [])
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  it('promises nothing no rule says', () => {
    expect(headings(ja(bare))).toEqual(['## はじめに', '## お問い合わせ窓口'])
    expect(headings(en(bare))).toEqual(['## Introduction', '## Contact'])
  })

  it('says the same in both languages, section by section', () => {
    expect(headings(en(wholeRules))).toHaveLength(headings(ja(wholeRules)).length)
    expect(itemsOf(en(wholeRules))).toBe(itemsOf(ja(wholeRules)))
  })

  it('speaks no Japanese in English, and no English in Japanese but names', () => {
    const names = { company: { name: 'Midori Engei' }, contact: { clauses: ['other-1'] } }
    fc.assert(
      fc.property(arbitraryRules, (rules) => {
        // Who is responsible for a joint use has one name, as a company has.
        const provisions = rules.provisions.filter(({ joint }) => joint === undefined)
        expect(en({ ...rules, ...names, provisions })).not.toMatch(/[ぁ-んァ-ヶ一-龠]/u)
        expect(ja(rules).replace(/Cookie|IP|https?:\S+|\S+@\S+/gu, '')).not.toMatch(/[a-z]{2}/iu)
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  it('leaves a blank for what nobody gave instead of inventing it', () => {
    const text = ja({
      ...bare,
      provisions: [{ clauses: ['other-1'], basis: 'consent' }],
      schedules: [
        {
          id: 'maps',
          clauses: ['other-1'],
          period: 'P2Y',
          ground: { ja: '品質の確認', en: 'quality' },
          afterwards: 'erase',
        },
      ],
      safeguards: { clauses: ['other-1'], measures: ['external-environment'] },
    })
    expect(text.match(/〔[^〕]*〕/gu)).toEqual([
      '〔提供先〕',
      '〔提供する項目〕',
      '〔提供の目的〕',
      '〔国名〕',
      '〔「maps」の対象となる情報〕',
      '〔起算日〕',
    ])
  })

  it.each(['nda', 'advertising', 'payment', 'other'] as const)(
    'promises consent where a rule rests on what is no ground of the law: %s',
    (basis) => {
      const rules: Rules = { ...wholeRules, provisions: [{ clauses: ['other-1'], basis }] }
      const { findings } = lint(readDocument(ja(rules)), { rules, asOf: '2026-11-23' })
      // The recipient is a blank, which is a finding of its own.
      expect(findings.map(({ rule }) => rule.id).filter((id) => id !== 'DOC-002')).toEqual([])
      expect(ja(rules)).toMatch(/同意をいただいて提供する場合/u)
    },
  )

  it("never writes the company's own discretion as a reason to keep data", () => {
    const rules: Rules = {
      ...wholeRules,
      retention: { clauses: ['other-1'], exceptions: ['discretion'] },
    }
    expect(ja(rules)).toContain('〔具体的な理由〕のために必要で、責任者が期限を決めて承認した場合')
  })

  it('lets no value become a heading, a list item or a second line', () => {
    const name = '# 株式会社\n## 偽の見出し\u2028- 偽の項目'
    const text = ja({ ...bare, company: { name, address: '1. x\n\n## y' } })
    expect(headings(text)).toEqual(['## はじめに', '## お問い合わせ窓口'])
    expect(text).not.toMatch(/^- 偽/mu)
  })

  it('names a fee for the three kinds that may have one', () => {
    const requests = wholeRules.requests && { ...wholeRules.requests, feeYen: 1000 }
    expect(ja({ ...wholeRules, requests })).toContain(
      '手数料は、利用目的の通知、保有個人データの開示、第三者提供記録の開示のご請求1件につき1,000円です。',
    )
  })
})

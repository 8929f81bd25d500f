import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../document/read-document.ts'
import { severities } from '../law/law-rule.ts'
import { companySamples } from '../testing/law/company.ts'
import { requestSamples } from '../testing/law/requests.ts'
import { safeguardSamples } from '../testing/law/safeguards.ts'
import { thirdPartySamples } from '../testing/law/third-parties.ts'
import { lint } from './lint.ts'

const promise = '個人情報は法令に従って利用します。\n'
const samples = { ...companySamples, ...requestSamples, ...safeguardSamples, ...thirdPartySamples }
const lines = Object.values(samples).flatMap(({ breaks, keeps }) =>
  `${breaks}\n${keeps}`.split('\n'),
)

/** Lines of policies in any order, cut anywhere, with anything between them. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(...lines),
      fc.constantFrom(...lines).chain((line) => fc.nat(line.length).map((n) => line.slice(0, n))),
      fc.string({ unit: 'binary', maxLength: 30 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => promise + parts.join('\n'))

describe('lint of a text nobody would publish', () => {
  it('marks places of the text, worst first, the same way every time', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const document = readDocument(text)
        const report = lint(document, { rules: null, asOf: '2026-11-23' })
        const ranks = report.findings.map(({ rule }) => severities.indexOf(rule.severity))
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
        for (const { span, line, clause } of report.findings) {
          const { start, end } = span ?? { start: 0, end: 1 }
          expect(0 <= start && start < end && end <= text.length).toBe(true)
          expect(line).toBe(text.slice(0, start).split('\n').length)
          expect(clause === null || document.clauses.some(({ id }) => id === clause)).toBe(true)
        }
        expect(lint(document, { rules: null, asOf: '2026-11-23' })).toEqual(report)
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['one line', 'その他当社が提供する案内の目的'.repeat(20_000)],
    ['many lines', '## 開示\n本人確認できません\n'.repeat(10_000)],
    ['nothing but hooks', '外国同意漏えい保存期間を目的共同利用手数料'.repeat(15_000)],
  ])('comes to an end with %s', (_, text) => {
    const { findings } = lint(readDocument(promise + text), { rules: null, asOf: '2026-11-23' })
    expect(findings.length).toBeGreaterThan(0)
  })
})

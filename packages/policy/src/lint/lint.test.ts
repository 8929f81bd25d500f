import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Problem } from '@yakusoku/contract'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../document/read-document.ts'
import { answering } from '../testing/answering.ts'
import { lint } from './lint.ts'
import type { LintReport } from './report.ts'

const today = '2026-11-23'
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const corpus = here('../../../../../shared/corpus/policies/')
const present = existsSync(join(corpus, '000-seed.txt'))
if (!present) {
  process.stderr.write('skipped: the corpus of real policies is not beside this checkout\n')
}

function report(file: string, asOf = today): LintReport {
  return lint(readDocument(readFileSync(file, 'utf8'), file), { rules: null, asOf })
}

/** Every finding of the first policy with the line it marks; the lines do not depend on how the text is read. */
const seed = `
PP-001 24, PP-002 25,
PP-003 8, PP-021 19, PP-011 29, PP-012 29, PP-008 32, PP-007 46,
PP-032 2, PP-031 4, PP-022 15, PP-022 17, PP-004 22, PP-005 27, PP-014 29, PP-013 29, PP-016 30, PP-015 30,
PP-027 32, PP-025 35, PP-024 38, PP-026 40, PP-028 44, PP-019 46, PP-029 48,
PP-033 6, PP-023 9, PP-037 15, PP-035 23, PP-037 24, PP-006 26, PP-017 30, PP-037 32, PP-036 42
`
  .trim()
  .split(/,\s/u)

describe.skipIf(!present)('the law on ten real policies', () => {
  const file = join(corpus, '000-seed.txt')

  it('finds in the first exactly what a lawyer found, where they found it, worst first', () => {
    const { findings } = report(file)
    expect(findings.map(({ rule, line }) => `${rule.id} ${line}`)).toEqual(seed)
  })

  it('asks of the first what its text cannot show', () => {
    expect(report(file).questions.map(({ fact, rules }) => `${fact} ${rules.join()}`)).toEqual([
      'foreign-storage PP-009',
      'foreign-recipient PP-010',
      'charges-fee PP-018',
      'accredited-body PP-020',
      'telecom-service PP-030',
      'minors PP-034',
      'anonymised-information PUB-13',
    ])
  })

  it.each([
    // The days around a change of the law: the day before, and the day.
    ['2023-06-15', 'PP-029', false],
    ['2023-06-16', 'PP-029', true],
    ['2024-12-01', 'PP-015', false],
    ['2025-12-01', 'PP-015', false],
    ['2025-12-02', 'PP-015', true],
    ['2022-04-01', 'PP-001', true],
  ])('on %s, %s speaks: %s', (asOf, id, speaks) => {
    expect(report(file, asOf).findings.some(({ rule }) => rule.id === id)).toBe(speaks)
  })

  it('asks about external transmission only since the rule exists', () => {
    const before = report(file, '2023-06-15').questions
    const since = report(file, '2023-06-16').questions
    expect(before.map(({ fact }) => fact)).not.toContain('telecom-service')
    expect(since.map(({ fact }) => fact)).toContain('telecom-service')
  })

  const names = present ? readdirSync(corpus).filter((name) => name.endsWith('.txt')) : []
  it.each(names)('%s: marks words of the text, and says the same twice', (name) => {
    const text = readFileSync(join(corpus, name), 'utf8')
    const document = readDocument(text, name)
    const { findings } = lint(document, { rules: null, asOf: today })
    expect(findings.length).toBeGreaterThan(2)
    for (const { clause, span, line } of findings) {
      if (span === null) continue
      expect(document.text.slice(span.start, span.end).trim()).not.toBe('')
      expect(line).toBe(document.text.slice(0, span.start).split('\n').length)
      expect(document.clauses.some(({ id }) => id === clause)).toBe(true)
    }
    expect(report(join(corpus, name))).toEqual(report(join(corpus, name)))
  })
})

describe("the demo's policy", () => {
  it('has no finding at all, and one question', () => {
    const { findings, questions } = report(
      here('../../../../examples/hoshizora/privacy/policy.ja.md'),
    )
    expect(findings.map(({ rule }) => rule.id)).toEqual([])
    expect(questions.map(({ fact }) => fact)).toEqual(['anonymised-information'])
  })
})

describe('a text that cannot be judged', () => {
  it('is refused for a day before the pack knows the law', () => {
    const document = readDocument(plain)
    expect(() => lint(document, { rules: null, asOf: '2022-03-31' })).toThrow(Problem)
    expect(() => lint(document, { rules: null, asOf: '2022-04-01' })).not.toThrow()
  })

  it('says so, and nothing else, where it is not Japanese', () => {
    const english = report(here('../../../../examples/hoshizora/privacy/policy.en.md'))
    expect(english.findings.map(({ rule }) => rule.id)).toEqual(['DOC-001'])
    expect(english.questions).toEqual([])
  })
})

const plain = '## 利用目的\n\n当社は、個人情報を商品を発送するために利用します。\n'

function ask(answer?: boolean): { readonly asked: boolean; readonly found: boolean } {
  const rules = answer === undefined ? answering({}) : answering({ 'foreign-storage': answer })
  const { findings, questions } = lint(readDocument(plain), { rules, asOf: today })
  return {
    asked: questions.some(({ fact }) => fact === 'foreign-storage'),
    found: findings.some(({ rule }) => rule.id === 'PP-009'),
  }
}

describe('a question of the law', () => {
  it.each([
    [undefined, { asked: true, found: false }],
    [true, { asked: false, found: true }],
    [false, { asked: false, found: false }],
  ])('answered %s: %o', (answer, outcome) => {
    expect(ask(answer)).toEqual(outcome)
  })

  it.each([
    ['個人データは国内のサーバーだけに保存します。', false],
    ['個人データは海外のクラウドに保存します。', true],
  ])('is not asked where the text answers it: %s', (sentence, found) => {
    const text = `${plain}\n## 安全管理\n\n${sentence}\n`
    const { findings, questions } = lint(readDocument(text), { rules: null, asOf: today })
    expect(questions.map(({ fact }) => fact)).not.toContain('foreign-storage')
    expect(findings.some(({ rule }) => rule.id === 'PP-009')).toBe(found)
  })

  it('is answered by the rules where they hold the fact', () => {
    const rules = answering({})
    const company = { ...rules.company, accreditedBody: '架空文具個人情報協会' }
    const { findings } = lint(readDocument(plain), { rules: { ...rules, company }, asOf: today })
    expect(findings.map(({ rule }) => rule.id)).toContain('PP-020')
  })
})

const reason = '次の改定で直すため'
function suppressed(
  asOf: string,
  clause?: string,
): { readonly by: string | undefined; readonly expired: readonly string[] } {
  const suppressions = [
    {
      finding: 'PP-008',
      reason,
      by: '在庫 太郎',
      until: '2026-12-31',
      ...(clause && { clause }),
    },
  ]
  const found = lint(readDocument(`${plain}\n## 安全管理\n\n個人情報を厳重に管理します。\n`), {
    rules: { ...answering({}), suppressions },
    asOf,
  })
  const finding = found.findings.find(({ rule }) => rule.id === 'PP-008')
  return { by: finding?.suppressed?.by, expired: found.expired }
}

describe('a suppression', () => {
  it('is kept beside the finding until its last day, and speaks again the day after', () => {
    expect(suppressed('2026-12-31')).toEqual({ by: '在庫 太郎', expired: [] })
    expect(suppressed('2027-01-01')).toEqual({ by: undefined, expired: ['PP-008'] })
  })

  it('of one clause leaves the others open', () => {
    expect(suppressed(today, 'safeguards-1').by).toBe('在庫 太郎')
    expect(suppressed(today, 'safeguards-2').by).toBeUndefined()
  })
})

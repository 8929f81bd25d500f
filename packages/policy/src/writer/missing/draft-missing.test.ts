import { describe, expect, it } from 'vitest'
import { readDocument } from '../../document/read-document.ts'
import { lawRules } from '../../law/jp/law-rules.ts'
import { lint } from '../../lint/lint.ts'
import type { LintReport } from '../../lint/report.ts'
import { answering } from '../../testing/answering.ts'
import { filled } from '../../testing/filled.ts'
import { abroadSamples } from '../../testing/law/abroad.ts'
import { companySamples } from '../../testing/law/company.ts'
import { purposeSamples } from '../../testing/law/purposes.ts'
import { requestSamples } from '../../testing/law/requests.ts'
import { safeguardSamples } from '../../testing/law/safeguards.ts'
import type { LawSample } from '../../testing/law/sample.ts'
import { thirdPartySamples } from '../../testing/law/third-parties.ts'
import { wholeRules } from '../../testing/whole-rules.ts'
import { type DraftedText, draftMissing, insertDraft, mendable } from './draft-missing.ts'

/** Without it a sample is too short to be taken for a policy. */
const closing = '\n## 法令の遵守\n\n個人情報は法令に従って利用します。\n'
const samples: readonly (readonly [string, LawSample])[] = Object.entries<LawSample>({
  ...abroadSamples,
  ...companySamples,
  ...purposeSamples,
  ...requestSamples,
  ...safeguardSamples,
  ...thirdPartySamples,
}).map(([id, sample]) => [id, { ...sample, breaks: sample.breaks + closing }])
const beyondWords = ['DOC-001', 'DOC-002', 'PP-029', 'PP-037']

function reportOf(text: string, { fact }: LawSample): LintReport {
  const rules = fact === undefined ? null : answering({ [fact]: true })
  return lint(readDocument(text), { rules, asOf: '2026-11-23' })
}

const countOf = ({ findings }: LintReport, id: string): number =>
  findings.filter(({ rule }) => rule.id === id).length

/** Rules of a company of which nothing but the name is known. */
const { company, policy } = wholeRules
const unknown = { ...answering({}), company: { name: company.name }, policy }

describe('drafts for what a text lacks', () => {
  it('are there for every rule of the law that words can meet', () => {
    const rest = lawRules.map(({ id }) => id).filter((id) => !mendable.has(id))
    expect(rest).toEqual(beyondWords)
    expect([...mendable].filter((id) => !lawRules.some((rule) => rule.id === id))).toEqual([])
  })

  it.each(samples.filter(([id]) => mendable.has(id)))(
    '%s: once filled in and put in its place, the finding is gone',
    (id, sample) => {
      const document = readDocument(sample.breaks)
      const report = reportOf(sample.breaks, sample)
      const draft = draftMissing(document, unknown, report).find((one) => one.mends.includes(id))
      expect(draft).toBeDefined()
      const mended = filled(insertDraft(document, draft as DraftedText, 'ja'))
      expect(countOf(report, id)).toBeGreaterThan(0)
      expect(countOf(reportOf(mended, sample), id)).toBe(0)
    },
  )

  it.each(samples.filter(([id]) => mendable.has(id)))(
    '%s: says it in both languages',
    (id, sample) => {
      const report = reportOf(sample.breaks, sample)
      const drafts = draftMissing(readDocument(sample.breaks), unknown, report)
      const { text } = drafts.find((one) => one.mends.includes(id)) as DraftedText
      expect(text.ja).toMatch(/[ぁ-ん]/u)
      expect(text.en.replaceAll(company.name, '').replaceAll(/〔[^〕]*〕/gu, '')).not.toMatch(
        /[ぁ-んァ-ヶ一-龠]/u,
      )
    },
  )

  it('go into the section they belong to, or into a new one in the order of the articles', () => {
    const text =
      '# 方針\n\n## 利用目的\n\n個人情報を次の目的で利用します。\n\n1. 商品を発送するため\n\n## お問い合わせ\n\n窓口:099-000-1234\n'
    const document = readDocument(text)
    const drafts = draftMissing(document, wholeRules, reportOf(text, samples[0]?.[1] as LawSample))
    const place = (id: string): unknown => {
      const { as, clause, heading } = drafts.find(({ mends }) => mends.includes(id)) ?? {}
      return { as, clause, heading: heading?.ja }
    }
    expect(place('PP-007')).toEqual({ as: 'clause', clause: 'contact-1', heading: undefined })
    expect(place('PP-008')).toEqual({
      as: 'section',
      clause: 'purposes-2',
      heading: '安全管理措置',
    })
    const safeguards = drafts.find(({ mends }) => mends.includes('PP-008')) as DraftedText
    expect(insertDraft(document, safeguards, 'ja')).toContain(
      '1. 商品を発送するため\n\n## 安全管理措置\n\n当社は、',
    )
  })

  it('use what the rules state and leave the rest blank', () => {
    const text = `## お問い合わせ\n\n窓口:099-000-1234\n${closing}`
    const report = reportOf(text, samples[0]?.[1] as LawSample)
    const address = (rules: typeof wholeRules): string | undefined =>
      draftMissing(readDocument(text), rules, report).find(({ mends }) => mends.includes('PP-007'))
        ?.text.ja
    expect(address(wholeRules)).toContain('住所:〒999-0002 架空県若葉市花町4丁目5番6号')
    expect(address(unknown)).toContain('住所:〔住所〕')
  })

  it('are not made for a finding somebody accepted', () => {
    const text = `## お問い合わせ\n\n窓口:099-000-1234\n${closing}`
    const rules = {
      ...wholeRules,
      suppressions: [
        {
          finding: 'PP-007',
          reason: '別のページに載せている',
          by: '庭野 みどり',
          until: '2027-01-01',
        },
      ],
    }
    const report = lint(readDocument(text), { rules, asOf: '2026-11-23' })
    const ids = draftMissing(readDocument(text), rules, report).flatMap(({ mends }) => mends)
    expect(ids).not.toContain('PP-007')
    expect(ids).toContain('PP-008')
  })
})

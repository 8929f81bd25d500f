import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../document/read-document.ts'
import { lint } from '../../lint/lint.ts'
import type { LintFinding } from '../../lint/report.ts'
import { answering } from '../../testing/answering.ts'
import { abroadSamples } from '../../testing/law/abroad.ts'
import { companySamples } from '../../testing/law/company.ts'
import { purposeSamples } from '../../testing/law/purposes.ts'
import { requestSamples } from '../../testing/law/requests.ts'
import { safeguardSamples } from '../../testing/law/safeguards.ts'
import type { LawSample, LawSamples } from '../../testing/law/sample.ts'
import { thirdPartySamples } from '../../testing/law/third-parties.ts'
import type { LawRule } from '../law-rule.ts'
import { lawRules } from './law-rules.ts'

const samples: LawSamples = {
  ...thirdPartySamples,
  ...abroadSamples,
  ...purposeSamples,
  ...requestSamples,
  ...companySamples,
  ...safeguardSamples,
}
/**
 * Articles of which the authority may recommend and order that a breach end (APPI 148(1)), the paragraphs it may
 * not set apart. A rule that rests on no other article is never called unlawful.
 */
const orderable: Readonly<Record<string, { readonly except: readonly string[] }>> = {
  18: { except: [] },
  19: { except: [] },
  20: { except: [] },
  21: { except: [] },
  23: { except: [] },
  24: { except: [] },
  25: { except: [] },
  26: { except: [] },
  27: { except: ['4'] },
  28: { except: [] },
  29: { except: [] },
  30: { except: ['2'] },
  31: { except: [] },
  32: { except: [] },
  33: { except: ['1', '4', '5'] },
  34: { except: ['1'] },
  35: { except: ['1', '3', '5'] },
  38: { except: ['1'] },
  41: { except: ['4', '5'] },
  42: { except: [] },
  43: { except: ['6'] },
  44: { except: [] },
  45: { except: [] },
}

/** Without it a sample is too short to be taken for a policy. */
const closing = '\n## 法令の遵守\n\n個人情報は法令に従って利用します。\n'
const ids = lawRules.map(({ id }) => id)

function findings(id: string, text: string, { fact }: LawSample): readonly LintFinding[] {
  const rules = fact === undefined ? null : answering({ [fact]: true })
  return lint(readDocument(text + closing), { rules, asOf: '2026-11-23' }).findings.filter(
    ({ rule }) => rule.id === id,
  )
}

describe('every rule of the law', () => {
  it('has one text that breaks it and one that does not, and no sample is without its rule', () => {
    expect(Object.keys(samples).toSorted()).toEqual(ids.toSorted())
  })

  it.each(Object.entries(samples))('%s is found where it is broken', (id, sample) => {
    const [first] = findings(id, sample.breaks, sample)
    const { span } = first ?? { span: undefined }
    const words = span ? sample.breaks.slice(span.start, span.end) : span
    const marked = words?.includes(sample.at ?? '') ?? null
    expect(marked).toBe(sample.at === null ? null : true)
  })

  it.each(Object.entries(samples))('%s is silent where it is kept', (id, sample) => {
    expect(findings(id, sample.keeps, sample)).toEqual([])
  })

  it('has an id of its own', () => {
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('is called unlawful only where surely known and the authority may order (Art. 148)', () => {
    const unlawful = lawRules.filter(({ nature }) => nature === 'unlawful')
    expect(unlawful.map(({ id }) => id)).toEqual(['PP-001', 'PP-002'])
    for (const { certainty, provisions } of unlawful) {
      expect(certainty).toBe('verified')
      expect(provisions.some(isOrderable)).toBe(true)
    }
  })

  it('is critical only where unlawful, and never above medium on unverified ground', () => {
    const critical = lawRules.filter(({ severity }) => severity === 'critical')
    expect(critical).toEqual(lawRules.filter(({ nature }) => nature === 'unlawful'))
    const unverified = lawRules.filter(({ certainty }) => certainty === 'unverified')
    const tooLoud = unverified.filter(({ severity }) => !['medium', 'low'].includes(severity))
    expect(tooLoud).toEqual([])
  })

  it('is a gap, and never more, where it asks for what Art. 32 wants available', () => {
    const absent = lawRules.filter(({ provisions, nature }) => {
      return provisions[0]?.article === '32' && nature !== 'inadequate' && nature !== 'advice'
    })
    expect(absent.length).toBeGreaterThan(4)
    expect(absent.filter(({ nature }) => nature !== 'gap')).toEqual([])
  })
})

describe('docs/law.md', () => {
  const page = readFileSync(new URL('../../../../../docs/law.md', import.meta.url), 'utf8')

  it('counts the rules as they are', () => {
    const of = (wanted: string): number => count(({ severity }) => severity === wanted)
    expect(page).toContain(`| ${lawRules.length} rules a policy's text is held against`)
    expect(page).toContain(
      `Of the ${lawRules.length} rules ${of('critical')} are critical, ${of('high')} high, ${of('medium')} medium and ${of('low')} low.`,
    )
    expect(page).toContain(
      `primary text: ${count(({ certainty }) => certainty === 'verified')} rules`,
    )
  })

  it.each(['unlawful', 'gap', 'inadequate', 'advice'])('counts those that are %s', (nature) => {
    const row = page.split('\n').find((line) => line.startsWith(`| \`${nature}\``))
    expect(row).toMatch(new RegExp(`\\| ${count((rule) => rule.nature === nature)} \\|$`, 'u'))
  })
})

function count(holds: (rule: LawRule) => boolean): number {
  return lawRules.filter(holds).length
}

function isOrderable(place: (typeof lawRules)[number]['provisions'][number]): boolean {
  const article = place.law === 'APPI' ? orderable[place.article] : undefined
  return article !== undefined && !article.except.includes(place.paragraph ?? '')
}

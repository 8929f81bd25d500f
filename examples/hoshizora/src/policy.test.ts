import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extract, readDocument } from '@yakusoku/policy'
import { describe, expect, it } from 'vitest'
import { bundleFolder } from './index.ts'

const corpus = new URL('../../../../shared/corpus/policies/', import.meta.url)
const policy = readFileSync(new URL('policy.ja.md', bundleFolder), 'utf8')
const english = readFileSync(new URL('policy.en.md', bundleFolder), 'utf8')
/** Names of statutes are nobody's sentences. */
const statutes = /個人情報の保護に関する法律|個人情報保護法/g

describe('the policy of the shop', () => {
  const found = extract(readDocument(policy))

  it('states eleven purposes, none of them a catch-all', () => {
    expect(found.purposes.length).toBe(11)
    expect(found.purposes.filter((purpose) => /その他|円滑|事業活動/.test(purpose))).toEqual([])
  })

  it('lets data go without consent only on grounds the law names', () => {
    expect(found.thirdPartyExceptions.map(({ basis }) => basis)).toEqual([
      'public-authority',
      'life-body-property',
      'state-cooperation',
    ])
  })

  it('takes every kind of request, free of charge, against documents that are still valid', () => {
    expect(found.requestKinds).toEqual(
      expect.arrayContaining([
        'purpose-notice',
        'disclosure',
        'correction',
        'addition',
        'deletion',
        'suspension',
        'erasure',
        'stop-provision',
      ]),
    )
    expect(policy).toContain('第三者提供記録の開示')
    expect(found.fee).toEqual({ amountYen: 0, mentioned: true })
    expect(found.identityDocuments).not.toContain('健康保険証')
  })

  it('says how long data is kept, with a closed list of exceptions', () => {
    expect(found.retention?.statement).toContain('保存期間')
    expect(found.retention?.exceptions.length).toBe(3)
  })

  it('says who answers for it, where, and since when', () => {
    expect(found.company).toBe('株式会社星空商店')
    expect(found.contact).toEqual({
      email: 'privacy@hoshizora.example.jp',
      phone: '050-0123-4567',
      address: '〒209-0123 東京都星見市天の川町1丁目2番3号',
      department: '個人情報相談窓口',
    })
    expect([found.enactedOn, found.lastRevisedOn]).toEqual(['2021-04-01', '2026-11-01'])
    expect(policy).toContain('代表取締役 天野 ひかり')
  })

  it('speaks about every subject a policy should', () => {
    const silent = Object.entries(found.mentions).filter(([, mentioned]) => !mentioned)
    expect(silent).toEqual([])
  })

  it('has the same sentences in both languages, section by section', () => {
    const ja = sizes(policy)
    expect(ja.length).toBe(15)
    expect(sizes(english)).toEqual(ja)
  })

  it.skipIf(!existsSync(corpus))('is in its own words (skipped where the corpus is absent)', () => {
    const others = readdirSync(corpus).filter((name) => name.endsWith('.txt'))
    expect(others.length).toBeGreaterThan(0)
    for (const name of others) {
      const known = new Set(grams(readFileSync(new URL(name, corpus), 'utf8')))
      const copied = readDocument(policy).clauses.filter(({ text }) => {
        const own = grams(text)
        return own.length > 12 && own.filter((gram) => known.has(gram)).length / own.length > 0.3
      })
      expect(copied.map(({ id }) => `${id} ${name}`)).toEqual([])
      const own = grams(policy)
      expect(own.filter((gram) => known.has(gram)).length / own.length).toBeLessThan(0.02)
    }
  })
})

/** Clauses per section, in the order of the text. */
function sizes(text: string): number[] {
  const document = readDocument(text)
  return document.sections.map(
    (_, index) => document.clauses.filter(({ section }) => section === index).length,
  )
}

/** Every run of eight characters, without spaces and punctuation. */
function grams(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .replace(statutes, '\n')
    .replace(/[\s、。・「」().,:]/g, '')
  return Array.from({ length: Math.max(0, plain.length - 7) }, (_, at) => plain.slice(at, at + 8))
}

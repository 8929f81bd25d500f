import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Rules } from '../bundle/rules.ts'
import { readDocument } from '../document/read-document.ts'
import { draftRules } from '../draft/draft-rules.ts'
import { extract } from '../extraction/extract.ts'
import { identityPaper } from '../law/jp/identity-papers.ts'
import { arbitraryRules } from '../testing/arbitrary-rules.ts'
import { wholeRules } from '../testing/whole-rules.ts'
import { writePolicy } from './write-policy.ts'

function imported(rules: Rules): Rules {
  const document = readDocument(writePolicy(rules, { language: 'ja' }))
  const { file, sha256 } = rules.policy.ja
  return draftRules(document, extract(document), { name: file, sha256 })
}

/**
 * What a text says of the rules and the importer reads. Not read again: who receives what in a case of provision,
 * the five items of a joint use, transmissions to services nobody has heard of, and points of collection.
 */
function said(rules: Rules): unknown {
  const { requests, publication, collection, contact } = rules
  return {
    company: rules.company,
    effectiveOn: rules.policy.effectiveOn,
    identifiers: collection?.identifiers,
    acquisition: rules.acquisition !== undefined,
    purposes: rules.purposes.map(({ id, label, stoppable }) => [id, label.ja, stoppable]),
    bases: rules.provisions.map(({ basis }) => basis),
    requests: requests && {
      ...requests,
      clauses: [],
      kinds: requests.kinds.toSorted((a, b) => a.localeCompare(b)),
      identityDocuments: requests.identityDocuments.map((one) => identityPaper(one)?.id),
    },
    permissions: rules.permissions !== undefined,
    measures: rules.safeguards?.measures,
    schedules: rules.schedules.map(({ period, start, afterwards }) => [
      period,
      start?.ja,
      afterwards,
    ]),
    // A schedule is a statement on retention, which a text makes with or without exceptions.
    exceptions: rules.retention?.exceptions ?? [],
    breach: rules.breach !== undefined,
    improvement: { ...rules.improvement, clauses: [] },
    change: rules.change && [rules.change.noticeDays],
    publication: publication && [publication.url],
    contact: contact && [contact.department, contact.complaints],
  }
}

/** What a policy written from the rules says of retention. */
function retentionOf(rules: Rules): string {
  return /## 保存期間[^#]+/u.exec(writePolicy(rules, { language: 'ja' }))?.[0] ?? ''
}

describe('rules written as a policy and read again', () => {
  it('are the same rules, of a company that says everything', () => {
    expect(said(imported(wholeRules))).toEqual(said(wholeRules))
  })

  it('say of retention the same words again', () => {
    expect(retentionOf(imported(wholeRules))).toBe(retentionOf(wholeRules))
    expect(retentionOf(wholeRules)).toContain('7年間保存し')
  })

  it('are the same rules, whichever of them there are', () => {
    fc.assert(
      fc.property(arbitraryRules, (rules) => {
        expect(said(imported(rules))).toEqual(said(rules))
      }),
      { numRuns: 150 },
    )
  }, 60_000)
})

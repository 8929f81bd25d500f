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

/** What a text can say of the rules: all but what only people and systems know. */
function said(rules: Rules): unknown {
  const { company, policy, requests, publication } = rules
  return {
    company: {
      name: company.name,
      email: company.email,
      address: company.address,
      representative: company.representative,
    },
    effectiveOn: policy.effectiveOn,
    identifiers: rules.collection?.identifiers,
    purposes: rules.purposes.map(({ id, label }) => [id, label.ja]),
    bases: rules.provisions.map(({ basis }) => basis),
    kinds: requests?.kinds
      .filter((kind) => kind !== 'provision-records')
      .toSorted((a, b) => a.localeCompare(b)),
    papers: requests?.identityDocuments.map((printed) => identityPaper(printed)?.id),
    periods: rules.schedules.map(({ period, afterwards }) => [period, afterwards]),
    url: publication?.url,
    stated: {
      acquisition: rules.acquisition !== undefined,
      permissions: rules.permissions !== undefined,
      breach: rules.breach !== undefined,
      improvement: rules.improvement !== undefined,
      publication: publication !== undefined,
      contact: rules.contact !== undefined,
    },
  }
}

describe('rules written as a policy and read again', () => {
  it('are the same rules, of a company that says everything', () => {
    expect(said(imported(wholeRules))).toEqual(said(wholeRules))
  })

  it('are the same rules, whichever of them there are', () => {
    fc.assert(
      fc.property(arbitraryRules, (rules) => {
        expect(said(imported(rules))).toEqual(said(rules))
      }),
      { numRuns: 300 },
    )
  })
})

import { describe, expect, it } from 'vitest'
import { sampleRules } from '../testing.ts'
import { appiTerms } from './appi-terms.ts'
import { appiVocabulary, policyJsonLd } from './json-ld.ts'

const portalUrl = 'https://policy.example.jp'
const rules = {
  ...sampleRules,
  provisions: [
    { clauses: ['third-party-1'], basis: 'consent' as const },
    { clauses: ['third-party-2'], basis: 'nda' as const },
  ],
  requests: { clauses: ['requests-1'], kinds: ['disclosure', 'unheard-of'], identityDocuments: [] },
  schedules: [
    {
      id: 'members',
      clauses: ['retention-1'],
      period: 'P1Y',
      ground: { ja: '精算', en: 'settlement' },
      afterwards: 'erase' as const,
    },
  ],
}
const linked = policyJsonLd({
  rules,
  number: 3,
  publishedAt: new Date('2026-11-01T00:00:00Z'),
  effectiveOn: '2026-12-01',
  portalUrl,
})

interface Seen {
  readonly keys: Set<string>
  readonly names: Set<string>
}

/** Every key of every node, and every compact name a node is called by. */
function seenIn(value: unknown, seen: Seen = { keys: new Set(), names: new Set() }): Seen {
  if (Array.isArray(value)) for (const one of value) seenIn(one, seen)
  else if (typeof value === 'string') {
    const [, prefix] = /^([a-z]+):(?!\/)/.exec(value) ?? []
    if (prefix !== undefined) seen.names.add(prefix)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      if (key === '@context') continue
      seen.keys.add(key)
      // Under a language map stand language tags and words, not terms.
      if (key !== 'label') seenIn(member, seen)
    }
  }
  return seen
}

describe.each([
  ['the policy', linked],
  ['the vocabulary', appiVocabulary(portalUrl)],
])('%s as linked data', (_, document) => {
  it('uses no term and no prefix its own context does not define', () => {
    const context = document['@context'] as Record<string, unknown>
    const { keys, names } = seenIn(document)
    expect([...keys].filter((key) => !key.startsWith('@') && !(key in context))).toEqual([])
    expect([...names].filter((name) => !(name in context))).toEqual([])
  })
})

describe('the policy as linked data', () => {
  it('names the right under our own term, and leaves out what has none', () => {
    expect(linked['hasRight']).toEqual(['appi:Disclosure'])
  })

  it('takes no secrecy agreement for a ground of the Act', () => {
    const processes = linked['hasProcess'] as Record<string, unknown>[]
    expect(processes.map((one) => one['hasLegalBasis']).filter(Boolean)).toEqual([
      'appi:Consent',
      'appi:StatedByText',
    ])
  })

  it('leads from every process to the clauses that state it', () => {
    const processes = linked['hasProcess'] as { clauses: string[] }[]
    expect(processes.flatMap(({ clauses }) => clauses)).toContain(
      `${portalUrl}/ja/policy/versions/3#retention-1`,
    )
  })
})

describe('the vocabulary', () => {
  it('says every term in both languages and what of DPV it is a kind of', () => {
    const graph = appiVocabulary(portalUrl)['@graph'] as Record<string, unknown>[]
    expect(graph).toHaveLength(Object.keys(appiTerms).length)
    for (const term of graph) {
      expect(term['label']).toEqual({ ja: expect.any(String), en: expect.any(String) })
      expect(term['broader']).toMatch(/^dpv:/)
    }
  })
})

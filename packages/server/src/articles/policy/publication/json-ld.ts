import { categories } from '@yakusoku/contract'
import type { Rules } from '@yakusoku/policy'
import { appiTerms, basisOf, rightOf } from './appi-terms.ts'

type Node = Readonly<Record<string, unknown>>

/** What the JSON-LD of a policy is made of. */
export interface LinkedPolicy {
  readonly rules: Rules
  readonly number: number
  readonly publishedAt: Date
  readonly effectiveOn: string | null
  /** Where the portal is reached, without a slash at the end. */
  readonly portalUrl: string
}

const dpv = 'https://w3id.org/dpv#'

/** The context: DPV's terms, Dublin Core for the document, and `appi:`, ours, where DPV has no word. */
function context(portalUrl: string): Node {
  const link = { '@type': '@id' }
  const links = [
    'hasDataController',
    'hasPurpose',
    'hasPersonalData',
    'hasRecipient',
    'hasLegalBasis',
  ]
  const more = ['hasRight', 'hasStorageCondition', 'hasApplicableLaw', 'hasProcess', 'hasNotice']
  return {
    dpv,
    dct: 'http://purl.org/dc/terms/',
    skos: 'http://www.w3.org/2004/02/skos/core#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    appi: `${portalUrl}/ns/appi#`,
    label: { '@id': 'skos:prefLabel', '@container': '@language' },
    ...Object.fromEntries(
      [...links, ...more].map((name) => [name, { '@id': `dpv:${name}`, ...link }]),
    ),
    hasName: 'dpv:hasName',
    hasAddress: 'dpv:hasAddress',
    hasContact: 'dpv:hasContact',
    hasDuration: { '@id': 'dpv:hasDuration', '@type': 'xsd:duration' },
    issued: { '@id': 'dct:issued', '@type': 'xsd:dateTime' },
    valid: { '@id': 'dct:valid', '@type': 'xsd:date' },
    version: 'dct:hasVersion',
    clauses: { '@id': 'appi:clause', ...link, '@container': '@set' },
  }
}

/** A published policy in the shape of the Data Privacy Vocabulary: notice, controller, one process a purpose. */
export function policyJsonLd(policy: LinkedPolicy): Node {
  const { rules, portalUrl, number } = policy
  const page = `${portalUrl}/ja/policy/versions/${number}`
  return {
    '@context': context(portalUrl),
    '@id': page,
    '@type': 'dpv:PrivacyNotice',
    version: String(number),
    issued: policy.publishedAt.toISOString(),
    ...(policy.effectiveOn !== null && { valid: policy.effectiveOn }),
    hasApplicableLaw: 'https://w3id.org/dpv/legal/jp#law-APPI',
    hasDataController: {
      '@id': `${portalUrl}/#company`,
      '@type': 'dpv:DataController',
      hasName: rules.company.name,
      ...(rules.company.address !== undefined && { hasAddress: rules.company.address }),
      ...(rules.company.email !== undefined && { hasContact: rules.company.email }),
    },
    hasRight: (rules.requests?.kinds ?? []).flatMap((kind) => {
      const name = rightOf[kind]
      return name === undefined ? [] : [`appi:${name}`]
    }),
    hasProcess: [
      ...rules.purposes.map((purpose) => purposeNode(purpose, page)),
      ...rules.provisions.map((provision, at) => provisionNode(provision, at, page)),
      ...rules.schedules.map((schedule) => scheduleNode(schedule, page)),
    ],
  }
}

function purposeNode(purpose: Rules['purposes'][number], page: string): Node {
  return {
    '@id': `${page}#process-${purpose.id}`,
    '@type': 'dpv:Process',
    hasPurpose: {
      '@id': `${page}#purpose-${purpose.id}`,
      '@type': 'dpv:Purpose',
      label: purpose.label,
    },
    hasPersonalData: purpose.categories.map((category) => ({
      '@id': `appi:${category}`,
      '@type': 'dpv:PersonalData',
      label: { ja: categories[category].ja, en: categories[category].en },
    })),
    clauses: anchorsOf(purpose.clauses, page),
  }
}

function provisionNode(provision: Rules['provisions'][number], at: number, page: string): Node {
  return {
    '@id': `${page}#provision-${at + 1}`,
    '@type': 'dpv:Process',
    hasRecipient: {
      '@id': `${page}#recipient-${at + 1}`,
      '@type': 'dpv:Recipient',
      ...(provision.recipient && { label: provision.recipient }),
    },
    hasLegalBasis: `appi:${basisOf[provision.basis] ?? 'StatedByText'}`,
    clauses: anchorsOf(provision.clauses, page),
  }
}

function scheduleNode(schedule: Rules['schedules'][number], page: string): Node {
  return {
    '@id': `${page}#schedule-${schedule.id}`,
    '@type': 'dpv:Process',
    hasStorageCondition: {
      '@id': `${page}#storage-${schedule.id}`,
      '@type': 'dpv:StorageDuration',
      hasDuration: schedule.period,
      label: schedule.ground,
    },
    clauses: anchorsOf(schedule.clauses, page),
  }
}

function anchorsOf(clauses: readonly string[], page: string): string[] {
  return clauses.map((clause) => `${page}#${clause}`)
}

/** The `appi:` vocabulary itself, for whoever follows a term. */
export function appiVocabulary(portalUrl: string): Node {
  return {
    '@context': {
      dpv,
      skos: 'http://www.w3.org/2004/02/skos/core#',
      appi: `${portalUrl}/ns/appi#`,
      label: { '@id': 'skos:prefLabel', '@container': '@language' },
      broader: { '@id': 'skos:broader', '@type': '@id' },
      article: 'skos:scopeNote',
    },
    '@graph': Object.entries(appiTerms).map(([name, { ja, en, broader, article }]) => ({
      '@id': `appi:${name}`,
      '@type': 'skos:Concept',
      label: { ja, en },
      broader,
      ...(article !== '' && { article: `APPI Art. ${article}` }),
    })),
  }
}

import type { SectionKind } from '../document/document.ts'

/** Why data may leave the company without, or apart from, a person's consent. */
export type ProvisionBasis =
  | 'state-cooperation'
  | 'life-body-property'
  | 'public-health'
  | 'public-authority'
  | 'nda'
  | 'succession'
  | 'joint-use'
  | 'entrustment'
  | 'opt-out'
  | 'payment'
  | 'advertising'
  | 'consent'
  | 'law'
  | 'other'

/** What a person may ask for (Art. 32-35); erasure (消去) and deletion of a wrong item (削除) differ. */
export const requestKinds = [
  'purpose-notice',
  'disclosure',
  'correction',
  'addition',
  'deletion',
  'suspension',
  'erasure',
  'stop-provision',
] as const
/** One of `requestKinds`. */
export type RequestKind = (typeof requestKinds)[number]

/** What tells one browser, device or visit from another without a name. */
export const onlineIdentifiers = [
  'cookie',
  'ip-address',
  'device-id',
  'mobile-id',
  'advertising-id',
  'access-log',
  'location',
] as const
/** One of `onlineIdentifiers`. */
export type OnlineIdentifier = (typeof onlineIdentifiers)[number]

/** Subjects a policy speaks about anywhere in its text. */
export const mentionNames = [
  'jointUse',
  'foreignTransfer',
  'securityMeasures',
  'breachNotice',
  'policyChange',
  'audits',
  'training',
  'minors',
  'cookies',
  'accessAnalytics',
] as const
/** One of `mentionNames`. */
export type MentionName = (typeof mentionNames)[number]

/** A section as the extraction reports it. */
export interface ExtractedSection {
  readonly heading: string
  readonly kind: SectionKind
  readonly level: number
  readonly line: number
  readonly container?: true
  readonly alsoKinds?: readonly SectionKind[]
}

/** A policy's facts; strings are quoted from the text, dates are ISO 8601 (`2024-04` without a day), null is "not stated". */
export interface Extraction {
  readonly company: string | null
  readonly enactedOn: string | null
  readonly lastRevisedOn: string | null
  readonly sections: readonly ExtractedSection[]
  readonly purposes: readonly string[]
  readonly thirdPartyExceptions: readonly {
    readonly text: string
    readonly basis: ProvisionBasis
  }[]
  readonly requestKinds: readonly RequestKind[]
  /** Whether a person may also ask for the records of provision (Art. 33(5)), which few policies name. */
  readonly provisionRecords: boolean
  readonly identityDocuments: readonly string[]
  /** Yen per request; 0 is free, null is not stated. */
  readonly fee: { readonly amountYen: number | null; readonly mentioned: boolean }
  readonly retention: { readonly statement: string; readonly exceptions: readonly string[] } | null
  readonly onlineIdentifiers: readonly OnlineIdentifier[]
  readonly contact: {
    readonly email: string | null
    readonly phone: string | null
    readonly address: string | null
    readonly department: string | null
  }
  readonly mentions: Readonly<Record<MentionName, boolean>>
  /**
   * JSON pointer → UTF-16 offsets of its source in the text. A quoted string equals its span exactly;
   * a derived value (a date, a kind, a mention that is true) has the span of its evidence.
   */
  readonly spans: Readonly<Record<string, readonly [start: number, end: number]>>
  /** JSON pointer → how surely it was read, 0 to 1; the pointers of `spans`. */
  readonly confidence: Readonly<Record<string, number>>
  /** What the importer is unsure of and therefore asks. */
  readonly questions: readonly ExtractionQuestion[]
}

/** Something a person must decide, beside the words it is about. */
export interface ExtractionQuestion {
  /** The value in doubt. */
  readonly pointer: string
  readonly span: readonly [start: number, end: number] | null
  readonly question: { readonly ja: string; readonly en: string }
}

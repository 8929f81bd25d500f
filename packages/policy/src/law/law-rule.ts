import type { Bilingual } from '@yakusoku/contract'
import type { FactId } from '../bundle/rules-law.ts'
import type { LintMatter, Mark } from './matter/matter.ts'

/** A place in the law, e.g. APPI Art. 27(1), or in the authority's guideline (GL 3-1-1). */
export interface Provision {
  /** Short name: `APPI`, `APPI-Order`, `APPI-Rule`, `GL`, `GL-F`, `TBA`, … */
  readonly law: string
  readonly article: string
  readonly paragraph?: string
  readonly item?: string
}

/** How surely the pack knows a statement: read in the primary text, in a secondary source, or from memory. */
export type Certainty = 'verified' | 'secondary' | 'unverified'

/** `critical`: allows what the law forbids; `high`: statutory item absent; `medium`: overbroad, stale; `low`: quality. */
export const severities = ['critical', 'high', 'medium', 'low'] as const
export type Severity = (typeof severities)[number]

/**
 * What the law asks of a policy's text, as data with one test of the text.
 *
 * `nature` keeps words honest: `unlawful` only where the authority may order (Art. 148) and the text itself
 * allows what is forbidden; `gap` where something is absent from the text (curable by answering on request);
 * `inadequate` for duties of effort and the like (Art. 17, 22, 36, 37); `advice` for the rest.
 */
export interface LawRule {
  readonly id: string
  readonly title: Bilingual
  readonly provisions: readonly Provision[]
  /** First day the rule applies, ISO 8601; days are Japan's. */
  readonly from: string
  /** Last day, inclusive; null while it has no end. */
  readonly until: string | null
  readonly certainty: Certainty
  readonly source: string
  readonly severity: Severity
  readonly nature: 'unlawful' | 'gap' | 'inadequate' | 'advice'
  /** Applies only where this fact is true; unanswered, it is a question and not a finding. */
  readonly when: FactId | null
  /** What is missing or wrong. */
  readonly says: Bilingual
  /** How to mend it. */
  readonly mend: Bilingual
  /** Where the text breaks the rule; empty where it does not. A mark without a clause is about the whole text. */
  readonly find: (matter: LintMatter) => readonly Mark[]
}

/** A promulgated change that is not in force, or whose day is not yet fixed. */
export interface Amendment {
  readonly id: string
  readonly title: Bilingual
  readonly says: Bilingual
  /** Where it will stand, as far as known; may be empty. */
  readonly provisions: readonly Provision[]
  readonly promulgatedOn: string
  /** The fixed day it comes into force; null while only a latest day is known. */
  readonly from: string | null
  /** The latest possible day. */
  readonly latest: string
  readonly certainty: Certainty
  readonly source: string
}

/**
 * A promulgated change as one day sees it. `later`: its day is still to come; `in-force`: its fixed day has come;
 * `look-up`: its latest day has passed, or its day is not surely known, so somebody must look it up.
 *
 * No standing makes a rule fire: the pack applies a change only once its rules are part of it.
 */
export interface LawChange extends Amendment {
  readonly standing: 'later' | 'in-force' | 'look-up'
}

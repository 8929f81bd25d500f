import { rulesWithClauses } from '../bundle/rule-clauses.ts'
import type { Clause, PolicyDocument, SectionKind } from '../document/document.ts'
import { topicsOfBody } from '../document/topics.ts'
import type { Extraction } from '../extraction/extraction.ts'
import { type Passage, readPassages } from '../extraction/passage.ts'
import { draftRules } from './draft-rules.ts'

/** A rule a clause may belong to. */
export interface CandidateRule {
  /** The key of a drafted rule (`purposes/billing`), an article (`safeguards`), or `statement`. */
  readonly rule: string
  /** From 0 to 1. */
  readonly confidence: number
}

/** A clause and the rules it may belong to, the likeliest first; never none. */
export interface ClauseCandidates {
  readonly clause: Clause
  readonly candidates: readonly CandidateRule[]
}

/** The articles whose rules a kind of section holds. */
const articles: Readonly<Record<SectionKind, readonly string[]>> = {
  intro: ['statement'],
  definition: ['statement'],
  acquisition: ['acquisition', 'collection'],
  purposes: ['purposes'],
  'purpose-change': ['change'],
  'third-party': ['provisions'],
  entrustment: ['provisions'],
  'joint-use': ['provisions'],
  requests: ['requests'],
  safeguards: ['safeguards', 'permissions'],
  retention: ['retention', 'schedules'],
  breach: ['breach'],
  improvement: ['improvement'],
  'policy-change': ['change', 'publication'],
  contact: ['contact'],
  cookies: ['transmissions', 'collection'],
  statistics: ['purposes'],
  disclaimer: ['statement'],
  other: ['statement'],
}

const DEFINES =
  /(?:とは|において)[^。]{0,200}(?:いいます|いう|指し(?:ます)?|指す|意味します)|以下[、,]?[「『"]/u
const GREETS =
  /尊重し|認識し|使命|責務|宣言|ご理解|お願い(?:いたし|し)ます|定めます|定めました|遵守|ご了承/u
const PROMISES =
  /(?:ます|ません|する|しない|とする|こと|場合|とき|ため|目的)(?:\([^)]{0,60}\))?。?$|[@〒]|\d{2,4}-\d{2,4}|\b(?:will|may|shall|do not)\b/u

/** How surely a clause belongs to what only its section or its words suggest. */
const BY_SECTION = 0.5
const BY_WORDS = 0.4
/** A rule drafted from the clause although no single fact stands behind it. */
const DRAFTED = 0.85
/** A leading sentence stands in the rules of all its items. */
const LEADING = 0.7

/**
 * Finds for every clause the rules it may belong to: those a draft would give it, then those its section and
 * its words suggest, then `statement`, which only a person can confirm.
 */
export function candidateRules(
  document: PolicyDocument,
  extraction: Extraction,
): ClauseCandidates[] {
  const drafted = draftedFor(document, extraction)
  return readPassages(document).passages.map((passage) => {
    const found = new Map(drafted.get(passage.clause.id))
    for (const [rule, confidence] of suggested(passage)) {
      const known = [...found.keys()].some((key) => key === rule || key.startsWith(`${rule}/`))
      if (!known) found.set(rule, confidence)
    }
    const candidates = [...found].map(([rule, confidence]) => ({ rule, confidence }))
    return {
      clause: passage.clause,
      candidates: candidates.toSorted((a, b) => b.confidence - a.confidence),
    }
  })
}

/** By clause, the keys of the rules a draft names it in. */
function draftedFor(
  document: PolicyDocument,
  extraction: Extraction,
): Map<string, Map<string, number>> {
  const rules = draftRules(document, extraction, { name: 'policy.ja.md', sha256: '0'.repeat(64) })
  const facts = surestFacts(document, extraction)
  const found = new Map<string, Map<string, number>>()
  for (const { rule, clauses } of rulesWithClauses(rules)) {
    for (const [at, clause] of clauses.entries()) {
      const own = found.get(clause) ?? new Map<string, number>()
      const listed = /^(?:purposes|provisions)\//u.test(rule)
      own.set(rule, listed && at > 0 ? LEADING : (facts.get(clause) ?? DRAFTED))
      found.set(clause, own)
    }
  }
  return found
}

/** By clause, how surely its surest purpose or case was read. */
function surestFacts(
  document: PolicyDocument,
  { spans, confidence }: Extraction,
): Map<string, number> {
  const starts = new Map<number, number>()
  for (const [pointer, [start]] of Object.entries(spans)) {
    if (!/^\/(?:purposes|thirdPartyExceptions)\//u.test(pointer)) continue
    starts.set(start, Math.max(starts.get(start) ?? 0, confidence[pointer] ?? 0))
  }
  const ordered = [...starts].toSorted(([a], [b]) => a - b)
  const found = new Map<string, number>()
  let at = 0
  for (const { id, span } of document.clauses) {
    while ((ordered[at]?.[0] ?? Infinity) < span.start) at++
    const fact = ordered[at]
    if (fact !== undefined && fact[0] < span.end) found.set(id, fact[1])
  }
  return found
}

function suggested({ text, clause, section }: Passage): [rule: string, confidence: number][] {
  const short = text.slice(0, 1000)
  const nothing = DEFINES.test(short) ? 0.9 : nothingPromised(short, clause.kind)
  const bySection = articles[section.kind].map((rule): [string, number] => [
    rule,
    rule === 'statement' ? nothing : BY_SECTION,
  ])
  const byWords = [...topicsOfBody(short)].flatMap(([kind, weight]) =>
    articles[kind]
      .filter((rule) => rule !== 'statement')
      .map((rule): [string, number] => [rule, Math.min(BY_WORDS, weight / 10)]),
  )
  return [...bySection, ...byWords, ['statement', nothing]]
}

/** A greeting, or words that end in no promise. */
function nothingPromised(text: string, kind: SectionKind): number {
  if (!PROMISES.test(text)) return 0.8
  if (GREETS.test(text)) return 0.75
  return kind === 'intro' || kind === 'definition' || kind === 'other' ? 0.6 : 0.1
}

export { bindClauses, type ClauseBinding } from './bundle/binding.ts'
export { type BundleParts, findBundleProblems, validateBundle } from './bundle/bundle-problems.ts'
export { formatAnchors, formatRules, formatSystem } from './bundle/format.ts'
export { anchorsJsonSchema, rulesJsonSchema, systemJsonSchema } from './bundle/json-schema.ts'
export { keepComments } from './bundle/keep-comments.ts'
export { lineOf } from './bundle/line-of.ts'
export { parseAnchors, parseRules, parseSystem } from './bundle/parse.ts'
export { renameClauses } from './bundle/rename-clauses.ts'
export { rulesWithClauses } from './bundle/rule-clauses.ts'
export {
  type ProvisionRule,
  type PurposeRule,
  type Rules,
  rules,
  type ScheduleRule,
} from './bundle/rules.ts'
export { type FactId, factIds } from './bundle/rules-law.ts'
export { type Dataset, type Field, type SubjectLink, type System, system } from './bundle/system.ts'
export { comparePolicies } from './diff/compare-policies.ts'
export { type MarkedWord, markedWords } from './diff/marked-words.ts'
export {
  type ChangeClass,
  type ClauseChange,
  changeClasses,
  type PolicyDiff,
  type PolicySide,
  type RuleChange,
} from './diff/policy-diff.ts'
export {
  type Anchors,
  anchorChanges,
  anchors,
  firstAnchors,
  withAnchors,
} from './document/anchors.ts'
export { carryAnchors } from './document/anchors-carry.ts'
export {
  type Clause,
  type ListItem,
  type PolicyDocument,
  type Section,
  type SectionKind,
  sectionKinds,
} from './document/document.ts'
export { readDocument } from './document/read-document.ts'
export { type PolicySource, readSource } from './document/read-source.ts'
export {
  type CandidateRule,
  type ClauseCandidates,
  candidateRules,
} from './draft/candidate-rules.ts'
export { draftRules, type PolicyFile } from './draft/draft-rules.ts'
export { extract } from './extraction/extract.ts'
export {
  type ExtractedSection,
  type Extraction,
  type ExtractionQuestion,
  type MentionName,
  type OnlineIdentifier,
  type ProvisionBasis,
  type RequestKind,
} from './extraction/extraction.ts'
export { amendments } from './law/jp/amendments.ts'
export {
  type BreachClock,
  type BreachTrigger,
  type BreachTriggerId,
  breachClock,
  breachReportItems,
  breachTriggers,
  substituteNotice,
  triggersOf,
} from './law/jp/breach.ts'
export {
  addDays,
  addMonths,
  addPeriod,
  dayInJapan,
  daysBetween,
  startOfDayInJapan,
} from './law/jp/calendar.ts'
export { type IdentityPaper, identityPaper, identityPapers } from './law/jp/identity-papers.ts'
export { lawRules } from './law/jp/law-rules.ts'
export { cite, type LawFact, type LawName, laws } from './law/jp/laws.ts'
export { addOpenDays, holidayOn, isOpenDay, nextOpenDay } from './law/jp/open-days.ts'
export {
  type PublishedMatter,
  type PublishedMatterId,
  publishedMatters,
} from './law/jp/published-matters.ts'
export {
  type RefusalGround,
  type RequestRule,
  type RequestRuleId,
  requestRules,
} from './law/jp/request-rules.ts'
export {
  answerDays,
  feeAllowed,
  type RequestClock,
  requestClock,
  requestRulesFor,
} from './law/jp/requests.ts'
export type { RetentionEntry } from './law/jp/retention/entry.ts'
export {
  type ApplicableDuty,
  mayDrive,
  type RetentionEnd,
  retentionCatalogue,
  retentionEnd,
} from './law/jp/retention-catalogue.ts'
export type {
  Amendment,
  Certainty,
  LawChange,
  LawRule,
  Provision,
  Severity,
} from './law/law-rule.ts'
export type { LintQuery } from './law/matter/matter.ts'
export { lint } from './lint/lint.ts'
export type { LintFinding, LintQuestion, LintReport } from './lint/report.ts'
export { standingOf, type Verdict } from './standing.ts'
export { decodePolicy } from './text/decode-policy.ts'
export type { Span } from './text/fold.ts'
export type { SourceFormat } from './text/format.ts'
export { readableHtml } from './text/html/readable-html.ts'
export { type DraftedText, draftMissing, insertDraft } from './writer/missing/draft-missing.ts'
export { writeJointUseNotice } from './writer/pages/joint-use-notice.ts'
export { writeRequestPage } from './writer/pages/request-page.ts'
export { writeTransmissionPage } from './writer/pages/transmission-page.ts'
export { writePolicy } from './writer/write-policy.ts'

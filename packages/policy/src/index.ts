export { bindClauses, type ClauseBinding } from './bundle/binding.ts'
export { type BundleParts, findBundleProblems, validateBundle } from './bundle/bundle-problems.ts'
export { formatRules, formatSystem } from './bundle/format.ts'
export { rulesJsonSchema, systemJsonSchema } from './bundle/json-schema.ts'
export { parseRules, parseSystem } from './bundle/parse.ts'
export {
  type ProvisionRule,
  type PurposeRule,
  type Rules,
  rules,
  type ScheduleRule,
} from './bundle/rules.ts'
export { type FactId, factIds } from './bundle/rules-law.ts'
export { type Dataset, type Field, type SubjectLink, type System, system } from './bundle/system.ts'
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
  anchors,
  carryAnchors,
  firstAnchors,
  withAnchors,
} from './document/anchors.ts'
export {
  type Clause,
  type ListItem,
  type PolicyDocument,
  type Section,
  type SectionKind,
  sectionKinds,
} from './document/document.ts'
export { readDocument } from './document/read-document.ts'
export { draftRules, type PolicyFile } from './draft/draft-rules.ts'
export { extract } from './extraction/extract.ts'
export {
  type ExtractedSection,
  type Extraction,
  type MentionName,
  type OnlineIdentifier,
  type ProvisionBasis,
  type RequestKind,
} from './extraction/extraction.ts'
export {
  addDays,
  addMonths,
  addOpenDays,
  dayInJapan,
  daysBetween,
  holidayOn,
  isOpenDay,
  nextOpenDay,
  startOfDayInJapan,
} from './law/jp/calendar.ts'
export type { Amendment, Certainty, LawRule, Provision, Severity } from './law/law-rule.ts'
export type { LintFinding, LintQuestion, LintReport } from './lint/report.ts'
export { standingOf, type Verdict } from './standing.ts'
export { decodePolicy } from './text/decode-policy.ts'
export type { Span } from './text/fold.ts'

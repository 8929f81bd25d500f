import type { Bilingual } from '@yakusoku/contract'
import type { Rules } from '../../bundle/rules.ts'
import type { Clause, PolicyDocument, SectionKind } from '../../document/document.ts'
import type { LintFinding, LintReport } from '../../lint/report.ts'
import { keepingMends } from './keeping-mends.ts'
import type { Mend } from './mend.ts'
import { outwardMends } from './outward-mends.ts'
import { purposeMends } from './purpose-mends.ts'
import { requestMends } from './request-mends.ts'

/** Words offered to mend findings, and where in the text they go. A person edits them. */
export interface DraftedText {
  /** Ids of the rules of the law whose findings it mends, e.g. `PP-008`. */
  readonly mends: readonly string[]
  /** `replacement` takes the place of the clause; `clause` stands after it; `section` after the clause's section. */
  readonly as: 'replacement' | 'clause' | 'section'
  /** The clause the place is told by; null only for a section before everything else. */
  readonly clause: string | null
  /** Of a new section; null otherwise. */
  readonly heading: Bilingual | null
  /** Markdown; facts nobody gave stand as 〔…〕. */
  readonly text: Bilingual
}

const mends: readonly Mend[] = [...outwardMends, ...purposeMends, ...requestMends, ...keepingMends]

/** Ids of the rules of the law whose findings words can mend. */
export const mendable: ReadonlySet<string> = new Set(mends.flatMap((one) => one.mends))

/**
 * Drafts a clause or a section for every open finding that words can mend, in the order of the report.
 *
 * Nothing is invented: what a rule states is used, and what nobody gave stands as 〔…〕. Findings about the
 * document itself, its age or its misprints get none, and neither do suppressed ones.
 */
export function draftMissing(
  document: PolicyDocument,
  rules: Rules,
  report: LintReport,
): DraftedText[] {
  const drafts = new Map<string, DraftedText>()
  for (const finding of report.findings) {
    const mend = mends.find((one) => one.mends.includes(finding.rule.id))
    if (mend === undefined || finding.suppressed !== null) continue
    const draft = draftOf({ document, rules, finding, mend })
    const key = `${draft.as} ${draft.clause} ${draft.text.ja}`
    const same = drafts.get(key)
    drafts.set(key, same === undefined ? draft : { ...same, mends: merged(same, draft) })
  }
  return [...drafts.values()]
}

function merged(a: DraftedText, b: DraftedText): readonly string[] {
  return [...new Set([...a.mends, ...b.mends])]
}

interface DraftMatter {
  readonly document: PolicyDocument
  readonly rules: Rules
  readonly finding: LintFinding
  readonly mend: Mend
}

function draftOf({ document, rules, finding, mend }: DraftMatter): DraftedText {
  const marked = document.clauses.find(({ id }) => id === finding.clause)
  const text = mend.text({ rules, clause: marked?.text ?? '' })
  const found = [finding.rule.id]
  if (mend.how === 'replace' && marked !== undefined) {
    return { mends: found, as: 'replacement', clause: marked.id, heading: null, text }
  }
  const last = document.clauses.findLast((one) => sectionOf(document, one) === mend.kind)
  if (last !== undefined) {
    return { mends: found, as: 'clause', clause: last.id, heading: null, text }
  }
  const before = lastBefore(document, mend.kind)
  return { mends: found, as: 'section', clause: before, heading: mend.heading, text }
}

function sectionOf({ sections }: PolicyDocument, { section }: Clause): SectionKind {
  return sections[section]?.kind ?? 'other'
}

const order: readonly SectionKind[] = [
  'intro',
  'definition',
  'acquisition',
  'purposes',
  'purpose-change',
  'third-party',
  'entrustment',
  'joint-use',
  'cookies',
  'statistics',
  'requests',
  'safeguards',
  'retention',
  'breach',
  'improvement',
  'other',
  'policy-change',
  'contact',
]

/** The last clause of what the order of the articles puts before a section of this kind. */
function lastBefore(document: PolicyDocument, kind: SectionKind): string | null {
  const earlier = new Set(order.slice(0, order.indexOf(kind)))
  return document.clauses.findLast((one) => earlier.has(sectionOf(document, one)))?.id ?? null
}

/** The text with one draft put where it belongs, in one of the two languages. */
export function insertDraft(
  document: PolicyDocument,
  draft: DraftedText,
  language: 'ja' | 'en',
): string {
  const { text } = document
  const words = draft.text[language]
  const clause = document.clauses.find(({ id }) => id === draft.clause)
  const heading = draft.heading && `${markBeside(document, clause)}${draft.heading[language]}\n\n`
  if (clause === undefined) return `${heading ?? ''}${words}\n\n${text}`
  if (draft.as === 'replacement') {
    return `${text.slice(0, clause.span.start)}${words}${text.slice(clause.span.end)}`
  }
  const end = draft.as === 'section' ? endOfSection(document, clause) : clause.span.end
  return `${text.slice(0, end)}\n\n${heading ?? ''}${words}\n${text.slice(end)}`
}

function endOfSection({ clauses }: PolicyDocument, { section, span }: Clause): number {
  return clauses.findLast((one) => one.section === section)?.span.end ?? span.end
}

/** A new heading looks like the one it stands beside: with as many `#`, or alone on its line. */
function markBeside(
  { text, sections, clauses }: PolicyDocument,
  clause: Clause | undefined,
): string {
  const beside = sections[(clause ?? clauses[0])?.section ?? 0]
  if (beside === undefined || beside.heading === '') return '## '
  return /(?:^|\n)(#{1,6} )[^\n]{0,20}$/u.exec(text.slice(0, beside.span.start))?.[1] ?? '■ '
}

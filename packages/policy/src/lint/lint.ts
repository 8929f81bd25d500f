import { Problem } from '@yakusoku/contract'
import { type FactId, factIds } from '../bundle/rules-law.ts'
import type { PolicyDocument } from '../document/document.ts'
import { changesOn } from '../law/jp/amendments.ts'
import { lawRules } from '../law/jp/law-rules.ts'
import { presentArticles } from '../law/jp/laws.ts'
import { questions } from '../law/jp/questions.ts'
import { type LawRule, severities } from '../law/law-rule.ts'
import { firstWhere } from '../law/matter/first-where.ts'
import { isJapanese } from '../law/matter/japanese.ts'
import { type LintMatter, type LintQuery, type Mark, matterOf } from '../law/matter/matter.ts'
import { factOf } from './facts.ts'
import type { LintFinding, LintQuestion, LintReport } from './report.ts'
import { expiredOn, suppressionOf } from './suppressions.ts'

/**
 * Holds a policy against the law of one day.
 *
 * Pure and deterministic. A rule whose duty depends on a fact nobody stated becomes a question, not a finding.
 * A text that is not Japanese is not judged: its only finding says so.
 *
 * @throws Problem `policy.law-unknown` for a day before the pack knows the law.
 */
export function lint(document: PolicyDocument, query: LintQuery): LintReport {
  const { asOf } = query
  if (asOf < presentArticles) {
    throw new Problem('policy.law-unknown', { day: asOf, known: presentArticles })
  }
  const matter = matterOf(document, query)
  const lineAt = linesOf(document.text)
  const judged = rulesFor(matter).map((rule) => judge(rule, matter))
  return {
    asOf,
    findings: judged
      .flatMap(({ rule, marks, open }) =>
        open ? [] : marks.map((mark) => findingOf(rule, mark, { ...matter, lineAt })),
      )
      .toSorted(worstFirst),
    questions: factIds.flatMap((fact) => questionOf(fact, judged)),
    upcoming: changesOn(asOf),
    expired: expiredOn(query.rules, asOf),
  }
}

function rulesFor(matter: LintMatter): readonly LawRule[] {
  const japanese = isJapanese(matter.document.text)
  return lawRules.filter(
    ({ id, from, until }) =>
      from <= matter.asOf &&
      (until === null || matter.asOf <= until) &&
      (japanese || id === 'DOC-001'),
  )
}

interface Judged {
  readonly rule: LawRule
  readonly marks: readonly Mark[]
  /** True while the fact it depends on is unknown. */
  readonly open: boolean
}

function judge(rule: LawRule, matter: LintMatter): Judged {
  const fact = rule.when === null ? true : factOf(matter, rule.when)
  const marks = fact === false ? [] : rule.find(matter)
  return { rule, marks, open: fact === null }
}

function questionOf(fact: FactId, judged: readonly Judged[]): LintQuestion[] {
  const waiting = judged.filter(({ rule, marks, open }) => {
    return open && rule.when === fact && marks.length > 0
  })
  if (waiting.length === 0) return []
  return [{ fact, question: questions[fact], rules: waiting.map(({ rule }) => rule.id) }]
}

function findingOf(
  rule: LawRule,
  mark: Mark,
  { rules, asOf, lineAt }: LintMatter & { readonly lineAt: (offset: number) => number },
): LintFinding {
  const { find: _, ...said } = rule
  return {
    ...mark,
    rule: said,
    line: mark.span === null ? 1 : lineAt(mark.span.start),
    suppressed: suppressionOf(rules, { rule: rule.id, clause: mark.clause, asOf }),
  }
}

/** Counts lines from 1; the text is walked once, however many findings ask. */
function linesOf(text: string): (offset: number) => number {
  const ends = [...text.matchAll(/\n/gu)].map(({ index }) => index)
  return (offset) => firstWhere(ends.length, (at) => (ends[at] ?? 0) >= offset) + 1
}

function worstFirst(a: LintFinding, b: LintFinding): number {
  return (
    severities.indexOf(a.rule.severity) - severities.indexOf(b.rule.severity) ||
    (a.span?.start ?? -1) - (b.span?.start ?? -1) ||
    (a.rule.id < b.rule.id ? -1 : Number(a.rule.id > b.rule.id))
  )
}

import type { VersionBody, VersionDiff, VersionState, VersionSummary } from '@yakusoku/contract'
import type { PolicyDiff, Rules } from '@yakusoku/policy'
import { ruleLabel } from './rule-label.ts'
import { anchorsOf } from './versions/content.ts'
import type { Draft, Outline } from './versions/version.ts'

/** A draft or version as the console is told of it. */
export function summaryOf(outline: Outline, state: VersionState): VersionSummary {
  const { id, number, company, revision, hash, returned, effectiveOn, changeClass } = outline
  return {
    id,
    number,
    state,
    company,
    revision,
    hash,
    // What was published before anybody could approve it here has no author but the company.
    author: outline.author?.name ?? company,
    editedAt: outline.editedAt.toISOString(),
    submittedAt: iso(outline.submittedAt),
    approver: outline.approver?.name ?? null,
    approvedAt: iso(outline.approvedAt),
    returned,
    publishedAt: iso(outline.publishedAt),
    effectiveOn,
    activatedAt: iso(outline.activatedAt),
    changeClass,
  }
}

/** The same with its texts, rules and clause ids. */
export function bodyOf(draft: Draft, state: VersionState): VersionBody {
  const { format, clauses, retired } = anchorsOf(draft)
  return {
    ...summaryOf(draft, state),
    ja: draft.ja.text,
    en: draft.en?.text ?? null,
    rules: draft.rules,
    anchors: { format, clauses: [...clauses], retired: [...retired] },
    base: draft.base,
  }
}

/** A comparison with every rule under its name; a removed one has it from before. */
export function diffOf(diff: PolicyDiff, before: Rules, after: Rules): VersionDiff {
  return {
    class: diff.class,
    clauses: diff.clauses.map((clause) => ({ ...clause })),
    rules: diff.rules.map(({ provisions, clauses, ...change }) => ({
      ...change,
      label: ruleLabel(change.change === 'removed' ? before : after, change.rule),
      provisions: provisions.map((provision) => ({ ...provision })),
      clauses: [...clauses],
    })),
  }
}

function iso(at: Date | null): string | null {
  return at?.toISOString() ?? null
}

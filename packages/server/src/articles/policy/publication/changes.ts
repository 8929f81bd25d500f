import { cite, markedWords } from '@yakusoku/policy'
import type { PolicyChanges, VersionOutline } from '@yakusoku/portal'
import { ruleLabel } from '../rule-label.ts'
import { compare } from '../versions/compare.ts'
import type { Version } from '../versions/version.ts'

/** What a version changed, for people to read; pure. */
export function changesOf(before: Version, after: Version, outline: VersionOutline): PolicyChanges {
  const diff = compare(before, after)
  return {
    company: after.company,
    version: outline,
    before: before.number,
    clauses: diff.clauses.map(({ clause, change, before: was, after: is }) => ({
      clause,
      change,
      words: markedWords(was ?? '', is ?? ''),
    })),
    rules: diff.rules.map(({ rule, change, class: gravity, because, provisions }) => ({
      rule,
      label: ruleLabel(change === 'removed' ? before.rules : after.rules, rule),
      change,
      class: gravity,
      because,
      provisions: provisions.map(cite),
    })),
  }
}

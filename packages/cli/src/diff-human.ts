import type { Language } from '@yakusoku/contract'
import { type ClauseChange, markedWords, type PolicyDiff } from '@yakusoku/policy'
import { words } from './diff-words.ts'
import { citedIn } from './lint-words.ts'

/** A comparison for a person: the class first, then why, then the words. */
export function printHuman(diff: PolicyDiff, language: Language): string {
  const say = words[language]
  if (diff.class === null) return say.same
  const rules = diff.rules.flatMap((rule) => [
    `  ${rule.rule}  ${say.rule[rule.change]}  [${say.classes[rule.class]}]  ${citedIn(rule, language)}`,
    `      ${rule.because[language]}`,
  ])
  const clauses = diff.clauses.flatMap((change) => [
    `  ${change.clause}  ${say.clause[change.change]}  [${say.classes[change.class]}]`,
    `      ${wordsOf(change)}`,
  ])
  return [
    `${say.whole}: ${say.classes[diff.class]} (${diff.class})`,
    ...(rules.length === 0 ? [] : ['', `${say.rules} (${diff.rules.length})`, ...rules]),
    ...(clauses.length === 0 ? [] : ['', `${say.clauses} (${diff.clauses.length})`, ...clauses]),
  ].join('\n')
}

/** Both wordings in one line: `[-was-]`, `{+is+}`. */
function wordsOf({ before, after }: ClauseChange): string {
  const marked = markedWords(before ?? '', after ?? '').map(({ text, mark }) => {
    if (mark === 'same') return text
    return mark === 'added' ? `{+${text}+}` : `[-${text}-]`
  })
  return marked.join('').replace(/\s+/gu, ' ')
}

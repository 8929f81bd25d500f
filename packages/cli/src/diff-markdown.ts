import type { Language } from '@yakusoku/contract'
import { type ClauseChange, markedWords, type PolicyDiff } from '@yakusoku/policy'
import { words } from './diff-words.ts'
import { citedIn } from './lint-words.ts'

/** A comparison as Markdown, for a review. */
export function printMarkdown(diff: PolicyDiff, language: Language): string {
  const say = words[language]
  if (diff.class === null) return say.same
  const rules = diff.rules.map(
    (rule) =>
      `| \`${rule.rule}\` | ${say.rule[rule.change]} | ${say.classes[rule.class]} | ${citedIn(rule, language)} | ${cell(rule.because[language])} |`,
  )
  const clauses = diff.clauses.map(
    (change) =>
      `| \`${change.clause}\` | ${say.clause[change.change]} | ${say.classes[change.class]} | ${wordsOf(change)} |`,
  )
  return [
    `**${say.whole}: ${say.classes[diff.class]}**`,
    ...(rules.length === 0 ? [] : ['', `### ${say.rules}`, '', ...head(5), ...rules]),
    ...(clauses.length === 0 ? [] : ['', `### ${say.clauses}`, '', ...head(4), ...clauses]),
  ].join('\n')
}

/** The columns explain themselves. */
function head(columns: number): string[] {
  return [`|${' |'.repeat(columns)}`, `|${'---|'.repeat(columns)}`]
}

function wordsOf({ before, after }: ClauseChange): string {
  const marked = markedWords(before ?? '', after ?? '').map(({ text, mark }) => {
    const safe = cell(text)
    if (mark === 'same' || safe.trim() === '') return safe
    return mark === 'added' ? `<ins>${safe}</ins>` : `<del>${safe}</del>`
  })
  return marked.join('')
}

/** A text of others, so that it neither ends the cell nor becomes markup. */
function cell(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\`*_[\]<>|&]/gu, (one) => `&#${one.charCodeAt(0)};`)
}

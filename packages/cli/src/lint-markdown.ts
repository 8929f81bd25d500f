import { adviceOf, citedIn, severityWords } from './lint-words.ts'
import { type Linted, openOf } from './linted.ts'

const heads = {
  ja: ['程度', '指摘', '行', '内容', '根拠'],
  en: ['severity', 'finding', 'line', 'what and how to mend it', 'provision'],
} as const

/** A table for a pull request or a page of notes. */
export function printMarkdown({ report, language, verbatim }: Linted): string {
  const questions = report.questions.map(
    ({ question, fact }) => `- \`${fact}\` ${question[language]}`,
  )
  return [
    row(heads[language]),
    row(heads[language].map(() => '---')),
    ...openOf(report).map((finding) => {
      const { rule, line, span } = finding
      const place = span === null || !verbatim ? '–' : String(line)
      const what = `**${rule.title[language]}** ${adviceOf(finding, language)}`
      return row([
        severityWords[rule.severity][language],
        rule.id,
        place,
        what,
        citedIn(rule, language),
      ])
    }),
    ...(questions.length > 0 ? ['', ...questions] : []),
  ].join('\n')
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(cell).join(' | ')} |`
}

function cell(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('|', '\\|').replace(/\s+/gu, ' ')
}

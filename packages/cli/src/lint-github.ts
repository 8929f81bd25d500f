import type { Severity } from '@yakusoku/policy'
import { adviceOf } from './lint-words.ts'
import { columnOf, type Linted, openOf } from './linted.ts'

const commands: Readonly<Record<Severity, string>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'notice',
}

/** Workflow commands: GitHub shows each beside its line. */
export function printGithub({ file, document, verbatim, report, language }: Linted): string {
  return openOf(report)
    .map((finding) => {
      const { rule, line, span } = finding
      const column = span === null ? 1 : columnOf(document.text, span.start)
      const place = verbatim ? `,line=${line},col=${column}` : ''
      const title = property(`${rule.id} ${rule.title[language]}`)
      const where = `file=${property(file)}${place},title=${title}`
      return `::${commands[rule.severity]} ${where}::${message(adviceOf(finding, language))}`
    })
    .join('\n')
}

function message(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return message(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

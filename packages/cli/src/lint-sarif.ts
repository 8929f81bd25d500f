import { isAbsolute } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type LintFinding, lawRules, type Severity } from '@yakusoku/policy'
import { adviceOf, citedIn } from './lint-words.ts'
import { columnOf, type Linted } from './linted.ts'

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
}

/** SARIF 2.1.0: every rule of the pack, every finding with its region; what was accepted is suppressed there too. */
export function printSarif(linted: Linted): string {
  const { report, language } = linted
  return JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'yakusoku',
              rules: lawRules.map((rule) => ({
                id: rule.id,
                shortDescription: { text: rule.title[language] },
                fullDescription: { text: `${rule.says[language]} (${citedIn(rule, language)})` },
                help: { text: rule.mend[language] },
                defaultConfiguration: { level: levels[rule.severity] },
                properties: {
                  severity: rule.severity,
                  nature: rule.nature,
                  certainty: rule.certainty,
                  source: rule.source,
                },
              })),
            },
          },
          columnKind: 'utf16CodeUnits',
          properties: { asOf: report.asOf },
          results: report.findings.map((finding) => resultOf(linted, finding)),
        },
      ],
    },
    null,
    2,
  )
}

function resultOf(linted: Linted, finding: LintFinding) {
  const { rule, suppressed, clause } = finding
  const region = regionOf(linted, finding)
  const accepted = { kind: 'external', status: 'accepted', justification: suppressed?.reason }
  return {
    ruleId: rule.id,
    ruleIndex: lawRules.findIndex(({ id }) => id === rule.id),
    level: levels[rule.severity],
    message: { text: adviceOf(finding, linted.language) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(linted.file) },
          ...(region && { region }),
        },
        ...(clause && { logicalLocations: [{ name: clause }] }),
      },
    ],
    suppressions: suppressed === null ? [] : [accepted],
  }
}

function uriOf(file: string): string {
  return isAbsolute(file)
    ? pathToFileURL(file).href
    : file.split('/').map(encodeURIComponent).join('/')
}

/** Nothing for the whole text, or where the file's own lines are not known. */
function regionOf({ document, verbatim }: Linted, { span, line }: LintFinding) {
  if (span === null || !verbatim) return undefined
  const { text } = document
  const inside = text.slice(span.start, span.end).split('\n').length - 1
  return {
    startLine: line,
    startColumn: columnOf(text, span.start),
    endLine: line + inside,
    endColumn: columnOf(text, span.end),
    charOffset: span.start,
    charLength: span.end - span.start,
  }
}

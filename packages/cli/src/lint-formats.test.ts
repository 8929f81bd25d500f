import { lint, readDocument } from '@yakusoku/policy'
import { describe, expect, it } from 'vitest'
import { printGithub } from './lint-github.ts'
import { printMarkdown } from './lint-markdown.ts'
import { printSarif } from './lint-sarif.ts'
import type { Linted } from './linted.ts'

const text = `## 第三者への提供

当社は、次の場合を除き、本人の同意なく個人情報を第三者に提供しません。

1. 法令に基づく場合
2. 機密保持契約を
結んだ会社に渡す場合
`
const document = readDocument(text)
const linted: Linted = {
  file: 'docs/プライバシー, 新 100%.txt',
  document,
  verbatim: true,
  report: lint(document, { rules: null, asOf: '2026-11-23' }),
  language: 'ja',
}

function regions(one: Linted): unknown[] {
  const { results } = JSON.parse(printSarif(one)).runs[0]
  return results.map(
    (each: {
      readonly locations: readonly [{ readonly physicalLocation: { region?: unknown } }]
    }) => each.locations[0].physicalLocation.region,
  )
}

describe('SARIF', () => {
  const [run] = JSON.parse(printSarif(linted)).runs
  const result = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'PP-001')

  it('has a region that counts lines, columns and characters alike', () => {
    const { region } = result.locations[0].physicalLocation
    const lines = text.split('\n')
    const { startLine, startColumn, endLine, endColumn, charOffset, charLength } = region
    expect(lines[startLine - 1]?.slice(startColumn - 1)).toBe('機密保持契約を')
    expect(lines[endLine - 1]?.slice(0, endColumn - 1)).toBe('結んだ会社に渡す場合')
    const words = '機密保持契約を\n結んだ会社に渡す場合'
    expect(text.slice(charOffset, charOffset + charLength)).toBe(words)
  })

  it('names the file as a URI and the rule by its place in the list', () => {
    const { uri } = result.locations[0].physicalLocation.artifactLocation
    expect(decodeURIComponent(uri)).toBe(linted.file)
    expect(uri).toMatch(/^[\w/.%-]+$/u)
    expect(run.tool.driver.rules[result.ruleIndex].id).toBe('PP-001')
    expect(result.level).toBe('error')
  })

  it('gives no region for the whole text, nor where the lines are not those of the file', () => {
    expect(regions(linted)).toContain(undefined)
    expect(regions({ ...linted, verbatim: false }).filter(Boolean)).toEqual([])
  })
})

describe('GitHub', () => {
  it('is one command a finding, with commas, colons and percent signs escaped', () => {
    const lines = printGithub(linted).split('\n')
    expect(lines).toHaveLength(linted.report.findings.length)
    expect(lines[0]).toMatch(
      /^::error file=docs\/プライバシー%2C 新 100%25\.txt,line=6,col=4,title=PP-001 [^:,]+::./u,
    )
    expect(lines.every((line) => /^::(?:error|warning|notice) [^:]+::.+$/u.test(line))).toBe(true)
  })
})

describe('Markdown', () => {
  it('is one table whose rows all have five cells', () => {
    const rows = printMarkdown(linted)
      .split('\n')
      .filter((line) => line.startsWith('|'))
    expect(rows).toHaveLength(linted.report.findings.length + 2)
    expect(rows.every((row) => row.split(/(?<!\\)\|/u).length === 7)).toBe(true)
  })
})

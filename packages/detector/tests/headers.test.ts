import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { classifyColumn } from '../src/index.ts'

const corpus = new URL(
  '../../../../shared/corpus/detection/columns/columns.synth.json',
  import.meta.url,
)

interface Header {
  readonly headers: readonly string[]
  readonly subject: 'person' | 'org' | 'none'
}

const present = existsSync(corpus)
const lists = present ? (JSON.parse(readFileSync(corpus, 'utf8')) as readonly Header[]) : []
const judged = lists.flatMap(({ headers, subject }) =>
  headers.map((column) => ({ found: bare(column) !== null, personal: subject === 'person' })),
)

// No table, no neighbours, no values: what a spreadsheet's first line alone gives away.
function bare(column: string) {
  const nothing = { table: '', type: 'text', comment: null, tableComment: null, neighbours: [] }
  return classifyColumn({ ...nothing, column })
}

const hits = judged.filter((one) => one.found && one.personal).length
const precision = hits / judged.filter((one) => one.found).length
const recall = hits / judged.filter((one) => one.personal).length
const figures = `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`

describe.skipIf(!present)('headers without a table', () => {
  it(`are found by their words alone: ${judged.length} headers, ${figures}`, () => {
    expect(precision).toBeGreaterThanOrEqual(0.99)
    expect(recall).toBeGreaterThanOrEqual(0.92)
  })
})

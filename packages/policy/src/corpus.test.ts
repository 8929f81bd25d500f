import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { validateBundle } from './bundle/bundle-problems.ts'
import { formatRules } from './bundle/format.ts'
import { parseRules } from './bundle/parse.ts'
import { readDocument } from './document/read-document.ts'
import { draftRules } from './draft/draft-rules.ts'
import { extract } from './extraction/extract.ts'
import { uncovered } from './testing/coverage.ts'
import { spanFaults } from './testing/spans.ts'
import { decodePolicy } from './text/decode-policy.ts'

const corpus = fileURLToPath(new URL('../../../../shared/corpus/policies/', import.meta.url))
const present = existsSync(join(corpus, 'score.mjs'))
const ids = present
  ? readdirSync(corpus)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => name.slice(0, -4))
  : []
const sha256 = '0'.repeat(64)

if (!present) {
  process.stderr.write('skipped: the corpus of real policies is not beside this checkout\n')
}

const read = (id: string): ReturnType<typeof readDocument> =>
  readDocument(decodePolicy(readFileSync(join(corpus, `${id}.txt`)), id))

describe.skipIf(!present)('ten real policies', () => {
  const folder = mkdtempSync(join(tmpdir(), 'policies-'))
  let scores: { mean: Record<string, number>; rows: Record<string, Record<string, number>> }

  beforeAll(() => {
    for (const id of ids) {
      writeFileSync(join(folder, `${id}.json`), JSON.stringify(extract(read(id))))
    }
    const scorer = join(corpus, 'score.mjs')
    scores = JSON.parse(
      execFileSync(process.execPath, [scorer, folder, 'dev', '--json'], { encoding: 'utf8' }),
    )
  })
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  it('the policy Yakusoku runs first is read without a fault', () => {
    const faults = Object.entries(scores.rows['000-seed'] ?? { missing: 0 }).filter(
      ([, score]) => score !== 1,
    )
    expect(faults).toEqual([])
  })

  it('its draft has every purpose under its own name, every case and every kind of request', () => {
    const document = read('000-seed')
    const drafted = draftRules(document, extract(document), { name: 'policy.ja.md', sha256 })
    expect(drafted.purposes.map(({ id }) => id)).toEqual([
      'service-information',
      'identity-verification',
      'billing',
      'notices',
      'inquiries',
      'campaigns',
      'advertising',
      'statistics',
      'improvement',
      'incident-response',
      'operations',
    ])
    expect(drafted.provisions.map(({ basis }) => basis)).toEqual([
      'payment',
      'entrustment',
      'nda',
      'advertising',
      'law',
      'public-authority',
    ])
    expect(drafted.requests?.kinds).toHaveLength(8)
    expect(drafted.schedules).toEqual([])
    expect(drafted.permissions?.clauses).toEqual(['safeguards-2'])
  })

  it('the others are read well enough to correct by hand', () => {
    expect(scores.mean.headline).toBeGreaterThanOrEqual(0.95)
    const weak = Object.entries(scores.mean).filter(([, mean]) => mean < 0.9)
    expect(weak).toEqual([])
    expect(scores.mean.sectionF1).toBeGreaterThan(0.95)
  })

  it.each(ids)('%s: every character is in a clause, and every fact quotes the text', (id) => {
    const document = read(id)
    expect(uncovered(document)).toBe('')
    expect(spanFaults(document.text, extract(document))).toEqual([])
  })

  it.each(ids)('%s: the draft is a bundle that agrees with its text', (id) => {
    const document = read(id)
    const drafted = draftRules(document, extract(document), { name: `${id}.txt`, sha256 })
    const rules = parseRules(formatRules(drafted), 'rules.yaml')
    expect(rules).toEqual(drafted)
    expect(() => {
      validateBundle({ document, rules, systems: [], sha256 })
    }).not.toThrow()
  })
})

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../document/read-document.ts'
import { draftRules } from '../../draft/draft-rules.ts'
import { extract } from '../../extraction/extract.ts'
import { lint } from '../../lint/lint.ts'
import { filled } from '../../testing/filled.ts'
import { draftMissing, insertDraft, mendable } from './draft-missing.ts'

const corpus = fileURLToPath(new URL('../../../../../../shared/corpus/policies/', import.meta.url))
const names = existsSync(corpus) ? readdirSync(corpus).filter((name) => name.endsWith('.txt')) : []
if (names.length === 0) {
  process.stderr.write('skipped: the corpus of real policies is not beside this checkout\n')
}

describe.skipIf(names.length === 0)('ten real policies', () => {
  it.each(names)(
    '%s: every finding words can mend is mended by its draft',
    (name) => {
      const original = readFileSync(join(corpus, name), 'utf8')
      const document = readDocument(original, name)
      const rules = draftRules(document, extract(document), { name, sha256: '0'.repeat(64) })
      let text = original
      // One draft at a time, as a person takes them; each may move what the next one stands beside.
      for (let taken = 0; taken < 40; taken++) {
        const now = readDocument(text, name)
        const [draft] = draftMissing(now, rules, lint(now, { rules, asOf: '2026-11-23' }))
        if (draft === undefined) break
        text = filled(insertDraft(now, draft, 'ja'))
      }
      const { findings } = lint(readDocument(text, name), { rules, asOf: '2026-11-23' })
      expect(findings.map(({ rule }) => rule.id).filter((id) => mendable.has(id))).toEqual([])
    },
    60_000,
  )
})

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readDocument } from '@yakusoku/policy'
import { describe, expect, it } from 'vitest'
import { bundleFolder } from './index.ts'

const corpus = new URL('../../../../shared/corpus/policies/', import.meta.url)
const policy = readFileSync(new URL('policy.ja.md', bundleFolder), 'utf8')
const english = readFileSync(new URL('policy.en.md', bundleFolder), 'utf8')
/** Names of statutes are nobody's sentences. */
const statutes = /個人情報の保護に関する法律|個人情報保護法/g

describe('the policy of the shop', () => {
  it('has the same sentences in both languages, section by section', () => {
    const ja = sizes(policy)
    expect(ja.length).toBe(15)
    expect(sizes(english)).toEqual(ja)
  })

  it.skipIf(!existsSync(corpus))('is in its own words (skipped where the corpus is absent)', () => {
    const others = readdirSync(corpus).filter((name) => name.endsWith('.txt'))
    expect(others.length).toBeGreaterThan(0)
    for (const name of others) {
      const known = new Set(grams(readFileSync(new URL(name, corpus), 'utf8')))
      const copied = readDocument(policy).clauses.filter(({ text }) => {
        const own = grams(text)
        return own.length > 12 && own.filter((gram) => known.has(gram)).length / own.length > 0.3
      })
      expect(copied.map(({ id }) => `${id} ${name}`)).toEqual([])
      const own = grams(policy)
      expect(own.filter((gram) => known.has(gram)).length / own.length).toBeLessThan(0.02)
    }
  })
})

/** Clauses per section, in the order of the text. */
function sizes(text: string): number[] {
  const document = readDocument(text)
  return document.sections.map(
    (_, index) => document.clauses.filter(({ section }) => section === index).length,
  )
}

/** Every run of eight characters, without spaces and punctuation. */
function grams(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .replace(statutes, '\n')
    .replace(/[\s、。・「」().,:]/g, '')
  return Array.from({ length: Math.max(0, plain.length - 7) }, (_, at) => plain.slice(at, at + 8))
}

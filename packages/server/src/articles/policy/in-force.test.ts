import { describe, expect, it } from 'vitest'
import { inForce } from './in-force.ts'
import { sampleBundle, sampleRules, sampleText, sampleVersion } from './testing.ts'
import { contentOf } from './versions/content.ts'

const bundle = sampleBundle({ ...sampleRules, contact: { clauses: ['contact-1'] } })
const system = { format: 1, system: 'shop', engine: 'postgres', datasets: {} } as const
const version = sampleVersion()

describe('the version in force, with its folder', () => {
  it("is held to the folder's rules where the folder holds its text", () => {
    const held = inForce(version, { bundle, systems: [system] })
    expect(held.rules).toBe(bundle.rules)
    expect(held.systems).toEqual([system])
  })

  it('is held to the rules two people stand for where it was approved, and says that the folder differs', () => {
    const approved = { ...version, author: { id: version.id, name: '架空 花子' } }
    const held = inForce(approved, { bundle, systems: [] })
    expect([held.rules, held.unapproved]).toEqual([version.rules, true])
    const same = inForce(approved, { bundle: sampleBundle(version.rules), systems: [] })
    expect(same.unapproved).toBe(false)
    expect(inForce(version, { bundle, systems: [] }).unapproved).toBe(false)
  })

  it("is held to its own rules where the folder holds another text, with the folder's systems", () => {
    const other = { ...bundle, ja: { ...bundle.ja, sha256: '0'.repeat(64) } }
    const held = inForce(version, { bundle: other, systems: [system] })
    expect(held.rules).toBe(version.rules)
    expect(held.systems).toEqual([system])
  })

  it('is held to its own rules where the folder belongs to another company', () => {
    const rules = { ...sampleRules, company: { name: '別の会社' } }
    const held = inForce(version, { bundle: sampleBundle(rules), systems: [] })
    expect(held.rules).toBe(version.rules)
  })

  it('is held to its own rules where the folder knows a clause by another id', () => {
    const [first, ...rest] = bundle.document.clauses
    const clauses = [...(first ? [{ ...first, id: 'intro-9' }] : []), ...rest]
    const document = { ...bundle.document, clauses }
    const held = inForce(version, { bundle: { ...bundle, document }, systems: [] })
    expect(held.rules).toBe(version.rules)
  })

  it('needs no folder', () => {
    const held = inForce(version, { bundle: null, systems: [] })
    expect([held.rules, held.systems]).toEqual([version.rules, []])
    expect(held.hash).not.toBe(inForce(version, { bundle, systems: [] }).hash)
  })
})

describe('content', () => {
  const before = contentOf({ ja: sampleText, en: null, rules: sampleRules, named: null }, null)
  const longer = sampleText.replace('1. 書籍', '1. 会員の登録を受け付けるため\n2. 書籍')

  it('names clauses that were there by the ids they had, whatever the writer counted', () => {
    const counted = {
      ...sampleRules,
      purposes: sampleRules.purposes.map((purpose, at) => ({
        ...purpose,
        clauses: [`purposes-${at + 3}`],
      })),
    }
    const named = [
      'intro-1',
      'purposes-1',
      'purposes-2',
      'purposes-3',
      'purposes-4',
      'safeguards-1',
      'contact-1',
    ]
    const after = contentOf({ ja: longer, en: null, rules: counted, named }, before.anchors)
    // What was purposes-2 and -3 still is; the new clause has a number nobody had.
    expect(after.rules.purposes.map(({ clauses }) => clauses)).toEqual([
      ['purposes-2'],
      ['purposes-3'],
    ])
    expect(after.anchors.clauses.map(({ id }) => id)).toContain('purposes-4')
  })

  it('has the same hash whatever the order of the keys, and another for another word', () => {
    const turned = Object.fromEntries(Object.entries(sampleRules).toReversed())
    const same = contentOf({ ja: sampleText, en: null, rules: turned, named: null }, null)
    expect(same.hash).toBe(before.hash)
    for (const other of [
      { ja: `${sampleText}\n`, en: null, rules: sampleRules },
      { ja: sampleText, en: 'Privacy policy', rules: sampleRules },
      { ja: sampleText, en: null, rules: { ...sampleRules, statements: [] } },
    ]) {
      expect(contentOf({ ...other, named: null }, null).hash).not.toBe(before.hash)
    }
  })

  it('binds the rules to its own texts, whatever hash they came with', () => {
    const { rules, ja, en } = contentOf(
      { ja: longer, en: 'Privacy policy', rules: sampleRules, named: null },
      null,
    )
    expect(rules.policy.ja.sha256).toBe(ja.sha256)
    expect(rules.policy.en).toEqual({ file: 'policy.en.md', sha256: en?.sha256 })
  })
})

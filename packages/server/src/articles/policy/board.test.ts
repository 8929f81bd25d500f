import { describe, expect, it } from 'vitest'
import { type BoardSource, drawBoard, drawClause } from './board.ts'
import { evidence, sampleBundle, sampleRules } from './testing.ts'

const { ja, document } = sampleBundle()
const at = new Date('2026-11-23T00:00:00Z')
const version = {
  number: 1,
  company: '架空書房',
  ja,
  en: null,
  anchors: null,
  effectiveOn: null,
  publishedAt: at,
}
const seen = [
  evidence(['purposes/billing'], 'pass'),
  evidence(['purposes/advertising'], 'fail'),
  evidence(['permissions'], 'cannot-run'),
]
const run = { id: 'x', version: 1, rules: sampleRules, at, evidence: seen }
const source: BoardSource = { version, rules: sampleRules, run }

describe('the board', () => {
  it('has every clause of the text in its order, none missing, none invented', () => {
    const shown = drawBoard(source, 'staff').sections.flatMap(({ clauses }) => clauses)
    expect(shown.map(({ text }) => text)).toEqual(document.clauses.map(({ text }) => text))
  })

  it('gives each clause the standing its rules and their evidence deserve', () => {
    const shown = drawBoard(source, 'staff').sections.flatMap(({ clauses }) => clauses)
    const standings = Object.fromEntries(shown.map(({ id, standing }) => [id, standing]))
    expect(standings).toMatchObject({
      'intro-1': 'statement',
      'purposes-1': 'unbound',
      'purposes-2': 'kept',
      'purposes-3': 'broken',
      'safeguards-1': 'unproven',
      'contact-1': 'unproven',
    })
    expect(drawBoard(source, 'staff').totals).toEqual({
      kept: 1,
      broken: 1,
      unproven: 2,
      unbound: 1,
      statement: 1,
    })
  })

  it('proves nothing before the first check', () => {
    const { totals, checkedAt } = drawBoard({ ...source, run: undefined }, 'staff')
    expect(checkedAt).toBeNull()
    expect(totals).toMatchObject({ kept: 0, broken: 0, unproven: 4 })
  })

  it('tells the public what was asked, never where, how or of how many', () => {
    const shown = JSON.stringify(drawBoard(source, 'public'))
    for (const inside of ['shop', 'secret_table', '2件', 'select', '花子']) {
      expect(shown).not.toContain(inside)
    }
    expect(shown).toContain('「試した」')
  })
})

describe('one clause of the board', () => {
  it('comes with its rules and, for each, what was seen', () => {
    expect(drawClause(source, 'purposes-3')).toMatchObject({
      standing: 'broken',
      heading: '利用目的',
      rules: [{ key: 'purposes/advertising', evidence: [{ outcome: 'fail', population: 5 }] }],
    })
  })

  it('says who confirmed a statement', () => {
    expect(drawClause(source, 'intro-1')?.statement).toEqual({ by: '架空 花子', on: '2026-11-01' })
  })

  it('is undefined where the text has no such clause', () => {
    expect(drawClause(source, 'purposes-99')).toBeUndefined()
  })
})

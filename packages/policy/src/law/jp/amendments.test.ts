import { describe, expect, it } from 'vitest'
import { readDocument } from '../../document/read-document.ts'
import { lint } from '../../lint/lint.ts'
import { amendments, changesOn } from './amendments.ts'
import { lawRules } from './law-rules.ts'

const standings = (asOf: string): Record<string, string> =>
  Object.fromEntries(changesOn(asOf).map(({ id, standing }) => [id, standing]))

describe('the amendment of 2026', () => {
  it('is thirteen changes, each in both languages', () => {
    const ids = Array.from({ length: 13 }, (_, at) => `AM-${String(at + 1).padStart(2, '0')}`)
    expect(amendments.map(({ id }) => id)).toEqual(ids)
  })

  it('does not exist before it was promulgated', () => {
    expect(changesOn('2026-07-16')).toEqual([])
    expect(changesOn('2026-07-17')).toHaveLength(13)
  })

  it('is nowhere in force on 2026-11-23', () => {
    expect(new Set(Object.values(standings('2026-11-23')))).toEqual(new Set(['later']))
  })

  it('has a first tranche in force on its fixed day, as far as surely known', () => {
    expect(standings('2027-01-16')['AM-12']).toBe('later')
    expect(standings('2027-01-17')['AM-12']).toBe('in-force')
    expect(standings('2027-01-17')['AM-10']).toBe('later')
  })

  it('has a main body whose day must be looked up once its latest day has come', () => {
    expect(standings('2028-07-15')['AM-01']).toBe('later')
    const after = changesOn('2028-07-16').filter(({ standing }) => standing === 'look-up')
    expect(after.map(({ id }) => id)).toEqual(
      amendments.filter(({ from }) => from === null).map(({ id }) => id),
    )
  })

  it('changes nothing of what the rules find, on any day', () => {
    const document = readDocument('## 利用目的\n\n個人情報を商品を発送するために利用します。\n')
    const found = (asOf: string) =>
      lint(document, { rules: null, asOf }).findings.map(({ rule }) => rule.id)
    expect(found('2028-07-17')).toEqual(found('2026-11-23'))
    const days = lawRules.flatMap(({ from, until }) => [from, until ?? from])
    expect(days.filter((day) => day >= '2026-07-17')).toEqual([])
  })
})

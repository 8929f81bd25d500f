import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { RetentionEntry } from './retention/entry.ts'
import { mayDrive, retentionCatalogue, retentionEnd } from './retention-catalogue.ts'

const find = (id: string): RetentionEntry => {
  const found = retentionCatalogue.find((one) => one.id === id)
  if (found === undefined) throw new Error(id)
  return found
}

it('rests only on duties somebody read', () => {
  expect(retentionCatalogue.filter(mayDrive).map(({ id }) => id)).toEqual([
    'RET-APPI-1',
    'RET-CO-1',
    'RET-TX-1',
    'RET-TX-6',
    'RET-LB-1',
    'RET-LB-3',
    'RET-LB-4',
    'RET-LB-6',
    'RET-LB-7',
    'RET-LB-8',
    'RET-LB-9',
    'RET-LB-10',
    'RET-AML-1',
    'RET-AML-2',
    'RET-MD-1',
  ])
})

describe('where several periods claim the same records', () => {
  const tax = { entry: find('RET-TX-1'), period: 'P7Y', startedOn: '2026-06-01' }
  const books = { entry: find('RET-CO-1'), period: 'P10Y', startedOn: '2026-05-31' }

  it('the longest duty holds, and until then no purpose may use them', () => {
    expect(retentionEnd('2028-03-31', [tax, books])).toEqual({
      eraseOn: '2036-06-01',
      onlyForDutyFrom: '2028-04-01',
      lookUp: [],
    })
  })

  it('a purpose that lasts longer than every duty decides', () => {
    expect(retentionEnd('2040-01-01', [tax])).toEqual({
      eraseOn: '2040-01-02',
      onlyForDutyFrom: null,
      lookUp: [],
    })
  })

  it('a duty nobody looked up stops the erasure instead of deciding it', () => {
    const vague = { entry: find('RET-TX-4'), period: 'P7Y', startedOn: '2020-01-01' }
    expect(retentionEnd('2028-03-31', [vague])).toEqual({
      eraseOn: null,
      onlyForDutyFrom: '2028-04-01',
      lookUp: ['RET-TX-4'],
    })
  })

  it('a limitation period is no duty', () => {
    const claims = { entry: find('RET-LIM'), period: 'P5Y', startedOn: '2026-01-01' }
    expect(() => retentionEnd('2028-03-31', [claims])).toThrow(RangeError)
  })
})

const facts = new URL('../../../../../../shared/law/appi.md', import.meta.url)
const read = existsSync(facts)
if (!read) {
  process.stderr.write(
    'skipped: the facts the catalogue was written from are not beside this checkout\n',
  )
}

describe.skipIf(!read)('held against the facts it was written from', () => {
  const rows = read
    ? readFileSync(facts, 'utf8')
        .split('\n')
        .filter((line) => line.startsWith('| RET-'))
        .map((line) => line.split('|').map((cell) => cell.trim()))
    : []

  it('has every row and no other', () => {
    expect(new Set(retentionCatalogue.map(({ id }) => id))).toEqual(
      new Set(rows.map(([, id]) => id)),
    )
  })

  it('is as sure of each as its weakest part', () => {
    // The day five years begin to apply to prescriptions is not known there, so the row is unsure as a whole.
    const expected = rows.map((row) => {
      const [id, tag] = [row[1] ?? '', row.at(-2) ?? '']
      if (/\bM\b/u.test(tag) || id === 'RET-MD-4') return [id, 'unverified']
      return [id, /\bS\b/u.test(tag) ? 'secondary' : 'verified']
    })
    expect(expected).toEqual(rows.map(([, id = '']) => [id, find(id).certainty]))
  })

  it('names no number of years that is not there', () => {
    const others = ['RET-TX-5', 'RET-LIM']
    const strange = rows
      .filter(([, id = '']) => !others.includes(id))
      .flatMap(([, id = '', records = '', , period = '']) => {
        const stated = [...`${records} ${period}`.matchAll(/(\d+)y/gu)].map(([, n]) => `P${n}Y`)
        return find(id).periods.filter(
          (one) => one.period.endsWith('Y') && !stated.includes(one.period),
        )
      })
    expect(strange).toEqual([])
  })
})

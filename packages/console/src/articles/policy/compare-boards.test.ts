import type { Board, Standing } from '@yakusoku/contract'
import { describe, expect, it } from 'vitest'
import { compareBoards } from './compare-boards.ts'

function boardOf(standings: Readonly<Record<string, Standing>>): Board {
  const because = { ja: '', en: '' }
  const clauses = Object.entries(standings).map(([id, standing]) => ({
    id,
    text: id,
    standing,
    because,
  }))
  return {
    company: 'かもめ書房',
    version: { number: 1, sha256: '', publishedAt: '', effectiveOn: null },
    checkedAt: null,
    totals: { kept: 0, broken: 0, unproven: 0, unbound: 0, statement: 0 },
    sections: [{ heading: '', anchor: '', clauses }],
  }
}

describe('what a check changed', () => {
  it('is every clause whose standing differs, with both', () => {
    const before = boardOf({ 'a-1': 'broken', 'a-2': 'kept' })
    const now = boardOf({ 'a-1': 'kept', 'a-2': 'kept' })
    expect(compareBoards(before, now)).toEqual([
      { id: 'a-1', text: 'a-1', before: 'broken', now: 'kept' },
    ])
  })

  it('is nothing for a clause that a new version of the policy brought', () => {
    expect(compareBoards(boardOf({}), boardOf({ 'a-1': 'unbound' }))).toEqual([])
  })
})

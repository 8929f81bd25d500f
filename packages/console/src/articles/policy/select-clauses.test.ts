import { describe, expect, it } from 'vitest'
import {
  boardFilter,
  clausesNeedingAttention,
  type Section,
  selectClauses,
} from './select-clauses.ts'

const because = { ja: '確認がすべて合格しました。', en: 'all controls passed' }
const sections: Section[] = [
  {
    heading: '使いみち',
    anchor: 'purposes',
    clauses: [
      { id: 'purposes-1', text: 'お届けのために使います。', standing: 'kept', because },
      { id: 'purposes-2', text: 'お知らせを送ります。', standing: 'unproven', because },
    ],
  },
  {
    heading: '保存',
    anchor: 'retention',
    clauses: [{ id: 'retention-1', text: '5年で消去します。', standing: 'broken', because }],
  },
]
const ids = (selected: readonly Section[]) =>
  selected.flatMap(({ clauses }) => clauses.map(({ id }) => id))

describe("the board's filter", () => {
  it('reads standing and text from an address, and leaves out what is no standing', () => {
    expect(boardFilter({ standing: 'broken', q: '5年' })).toEqual({ standing: 'broken', q: '5年' })
    expect(boardFilter({ standing: 'splendid', q: '' })).toEqual({})
  })

  it('keeps the clauses of one standing and drops sections left empty', () => {
    expect(selectClauses(sections, { standing: 'broken' })).toEqual([sections[1]])
  })

  it('finds text, id, heading and reason, in full or half width', () => {
    expect(ids(selectClauses(sections, { q: '５年' }))).toEqual(['retention-1'])
    expect(ids(selectClauses(sections, { q: 'purposes-2' }))).toEqual(['purposes-2'])
    expect(ids(selectClauses(sections, { q: '使いみち' }))).toEqual(['purposes-1', 'purposes-2'])
  })

  it('needs both standing and text where both are given', () => {
    expect(selectClauses(sections, { standing: 'kept', q: '5年' })).toEqual([])
  })
})

it('what needs attention is what is broken, then what is unproven, in policy order', () => {
  expect(clausesNeedingAttention(sections).map(({ id }) => id)).toEqual([
    'retention-1',
    'purposes-2',
  ])
})

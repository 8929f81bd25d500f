import { describe, expect, it } from 'vitest'
import { uncovered } from '../testing/coverage.ts'
import { readDocument } from './read-document.ts'

const clausesOf = (lines: readonly string[]): string[] => {
  const document = readDocument(
    ['利用目的', '当社は、個人情報を次の目的で利用します。', ...lines].join('\n'),
  )
  expect(uncovered(document)).toBe('')
  return document.clauses.slice(1).map(({ text, item }) => (item ? `- ${text}` : text))
}

describe('tables', () => {
  it('state cell by cell where a cell says what for, and the names of columns and people state nothing', () => {
    const expected = [
      '対象',
      '利用目的',
      'お客様',
      '- 発送のため',
      '応募者',
      '- 選考のため。',
      '- 連絡のため。',
    ]
    expect(
      clausesOf(['対象\t利用目的', 'お客様\t発送のため', '応募者\t選考のため。連絡のため。']),
    ).toEqual(expected)
    expect(
      clausesOf([
        '| 対象 | 利用目的 |',
        '|---|:--|',
        '| お客様 | 発送のため |',
        '| 応募者 | 選考のため。連絡のため。 |',
      ]),
    ).toEqual(expected)
  })

  it('stay whole rows where they only name and tell', () => {
    expect(clausesOf(['電話\t00-0000-0000', '住所\t青空市1-1'])).toEqual([
      '電話\t00-0000-0000',
      '住所\t青空市1-1',
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { isPageNumber, joinPages } from './pages.ts'

const page = (n: number): string =>
  `規程集\n本文${n}です。その${n}です。\n続き${n}です。\nおわり${n}。\n`

describe('the pages of a PDF', () => {
  it.each(['- 3 -', '－３－', '3/7', '  2 / 10 ページ', 'Page 3 of 7', 'p. 4', '５頁'])(
    '%s is the number of one',
    (line) => {
      expect(isPageNumber(line)).toBe(true)
    },
  )

  it.each(['3', '2024/4/1', '03-0000', '1/3 を減額します', '- 個人情報'])('%s is not', (line) => {
    expect(isPageNumber(line)).toBe(false)
  })

  it('let a sentence go on, and part two that ended', () => {
    expect(joinPages('個人情報を発送\n1/2\nのために利用します。\n2/2\n窓口\n')).toBe(
      '個人情報を発送\nのために利用します。\n\n窓口\n',
    )
    expect(joinPages('利用します。\f窓口\f')).toBe('利用します。\n\n窓口\n')
  })

  it('lose a line that stands at the edge of most of them, but not one of two pages', () => {
    expect(joinPages([1, 2, 3].map(page).join('\f'))).not.toContain('規程集')
    expect(joinPages([1, 2].map(page).join('\f'))).toContain('規程集')
  })
})

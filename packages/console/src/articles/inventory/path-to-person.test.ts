import { describe, expect, it } from 'vitest'
import { pathFromPerson, shortId } from './path-to-person.ts'

describe('the path to the person', () => {
  it("runs from the person's own table to the dataset", () => {
    expect(pathFromPerson('meisai', ['chumon', 'kaiin'])).toEqual(['kaiin', 'chumon', 'meisai'])
    expect(pathFromPerson('meisai', ['meisai', 'chumon', 'kaiin'])).toEqual([
      'kaiin',
      'chumon',
      'meisai',
    ])
    expect(pathFromPerson('meisai', ['kaiin', 'chumon', 'meisai'])).toEqual([
      'kaiin',
      'chumon',
      'meisai',
    ])
  })

  it("is the table alone where it is the person's own", () => {
    expect(pathFromPerson('kaiin', ['kaiin'])).toEqual(['kaiin'])
  })

  it("is empty where the data are nobody's", () => {
    expect(pathFromPerson('tana', [])).toEqual([])
  })
})

it('a schema is shown where it says something', () => {
  expect(shortId('public.kaiin')).toBe('kaiin')
  expect(shortId('souko.tana')).toBe('souko.tana')
})

import { describe, expect, it } from 'vitest'
import { readSearch, writeSearch } from './search.ts'

describe('the query of an address', () => {
  it('is read as text, never as numbers or JSON', () => {
    expect(readSearch('?q=123&standing=kept')).toEqual({ q: '123', standing: 'kept' })
  })

  it('comes back as it was, full-width text and signs included', () => {
    const search = { q: '保存 & 消去=5年 100%' }
    expect(readSearch(writeSearch(search))).toEqual(search)
  })

  it('holds nothing that is not set', () => {
    expect(writeSearch({ q: '', standing: undefined })).toBe('')
  })
})

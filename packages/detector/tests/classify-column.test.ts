import { categories } from '@yakusoku/contract'
import { describe, expect, it } from 'vitest'
import { classifyColumn } from '../src/index.ts'
import { labelledColumns } from './labelled-columns.ts'
import { type Case, measure } from './measure.ts'

const cases: readonly Case[] = labelledColumns.map((labelled) => ({
  expected: labelled.category,
  found: classifyColumn(labelled)?.category ?? null,
  name: `${labelled.table}.${labelled.column}`,
}))
const { precision, recall, right } = measure(cases)
const percent = (ratio: number) => `${(ratio * 100).toFixed(1)} %`

describe(`${cases.length} columns labelled by hand`, () => {
  it(`finds personal columns: recall ${percent(recall)}`, () => {
    expect(recall).toBeGreaterThanOrEqual(0.97)
  })

  it(`leaves the others alone: precision ${percent(precision)}`, () => {
    expect(precision).toBeGreaterThanOrEqual(0.99)
  })

  it(`names the category: right in ${percent(right)} of the columns found`, () => {
    expect(right).toBeGreaterThanOrEqual(0.97)
  })

  it('reaches every category but those no column name carries', () => {
    const reached = new Set(cases.map(({ found }) => found))
    expect(Object.keys(categories).filter((id) => !reached.has(id as never))).toEqual([])
  })
})

const column = (table: string, name: string, type = 'text', comment: string | null = null) =>
  classifyColumn({ table, column: name, type, comment, tableComment: null, neighbours: [] })

const found = (name: string) => column('kaiin', name)?.category

describe('a column', () => {
  it('named only "name" is whatever its table is about', () => {
    expect(column('kaiin', 'name')?.category).toBe('name')
    expect(column('products', 'name')).toBeNull()
    expect(column('t_0001', 'name')).toBeNull()
  })

  it('is never judged by a part of a word', () => {
    const names = ['semail_count', 'cartel', 'sextant', 'filename', 'hotel', 'renamed']
    expect(names.filter((name) => column('t_0001', name) !== null)).toEqual([])
  })

  it('of a boolean about an address is not the address', () => {
    expect(column('users', 'email_verified', 'boolean')?.category).toBe('record')
    expect(column('t_0001', 'email_verified', 'boolean')).toBeNull()
  })

  it('is read in any spelling of romaji, any width and any case', () => {
    const addresses = ['jusho', 'jyuusyo', 'JUUSHO', 'zyusyo', 'ｊｕｓｈｏ', 'kaiinJusho1']
    expect(new Set(addresses.map(found))).toEqual(new Set(['address']))
    const kana = ['フリガナ', 'ﾌﾘｶﾞﾅ', 'ふりがな', 'hurigana', 'shimeiKana']
    expect(new Set(kana.map(found))).toEqual(new Set(['name-kana']))
  })

  it('is what its comment says, where the comment says more', () => {
    expect(column('t1', 'c1', 'text', '会員のメールアドレス。ログインに使う')?.category).toBe(
      'email',
    )
    expect(column('kaiin', 'name', 'text', '商品名')).toBeNull()
    expect(column('kaiin', 'mail', 'text', 'メールマガジン受信可否')?.category).toBe('preference')
  })

  it('says why in both languages and names the table that helped', () => {
    expect(column('kaiin', 'sei')?.reasons).toEqual([
      { ja: '列名の「sei」から「氏名」と読みました', en: '"sei" in the name reads as name' },
      { ja: '表「kaiin」は人の表です', en: 'table "kaiin" is about people' },
    ])
  })

  it('of a type called like something JavaScript keeps for itself is read by its name', () => {
    expect(column('kaiin', 'tel', 'constructor')?.category).toBe('phone')
  })

  it('with a name of no letters, or of ten thousand, is unknown', () => {
    const names = ['', '123', '___', '😀', 'x'.repeat(10_000), '亜'.repeat(10_000)]
    expect(names.map((name) => column('kaiin', name))).toEqual(names.map(() => null))
  })
})

import { describe, expect, it } from 'vitest'
import { fieldFilter, purposesOf, selectFields, type Table } from './select-fields.ts'

const delivery = { id: 'delivery', label: { ja: 'お届け', en: 'Delivery' } }
const news = { id: 'news', label: { ja: 'お知らせ', en: 'News' } }
const name = { id: 'name', label: { ja: '氏名', en: 'name' }, sensitive: false }
const tables: Table[] = [
  {
    id: 'public.kaiin',
    label: '会員',
    path: ['public.kaiin'],
    schedule: null,
    fields: [
      { name: 'shimei', state: 'declared', category: name, purposes: [news, delivery] },
      { name: 'fax', state: 'observed-undeclared', category: null, purposes: [] },
    ],
  },
  { id: 'public.empty', label: null, path: [], schedule: null, fields: [] },
]
const names = (selected: readonly Table[]) =>
  selected.flatMap(({ fields }) => fields.map((field) => field.name))

describe('the filter of fields', () => {
  it('reads state, purpose and text, and leaves out what is no state', () => {
    expect(fieldFilter({ state: 'declared', purpose: 'news', q: 'ｘ' })).toEqual({
      state: 'declared',
      purpose: 'news',
      q: 'ｘ',
    })
    expect(fieldFilter({ state: 'fine', purpose: '' })).toEqual({})
  })

  it('shows everything, empty tables too, while nothing is chosen', () => {
    expect(selectFields(tables, {})).toEqual(tables)
  })

  it('narrows by state, by purpose and by text of table, field, category or purpose', () => {
    expect(names(selectFields(tables, { state: 'observed-undeclared' }))).toEqual(['fax'])
    expect(names(selectFields(tables, { purpose: 'delivery' }))).toEqual(['shimei'])
    expect(names(selectFields(tables, { q: 'ＦＡＸ' }))).toEqual(['fax'])
    expect(names(selectFields(tables, { q: '会員' }))).toEqual(['shimei', 'fax'])
    expect(names(selectFields(tables, { q: 'delivery' }))).toEqual(['shimei'])
  })
})

it('the purposes on offer are those that see something, each once, by id', () => {
  expect(purposesOf(tables)).toEqual([delivery, news])
})

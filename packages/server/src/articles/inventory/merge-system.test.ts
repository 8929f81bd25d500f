import type { System } from '@yakusoku/policy'
import { describe, expect, it } from 'vitest'
import { draftSystem } from './draft-system.ts'
import { mergeSystem } from './merge-system.ts'
import { catalogOf } from './testing.ts'

const scanned = draftSystem({
  name: 'shop',
  catalog: catalogOf(`
kaiin: *kaiin_no bigint, email text, tel text
orders: *id bigint, kaiin_no bigint > kaiin.kaiin_no`),
  purposes: [],
  schedules: [],
  on: '2026-11-23',
  language: 'ja',
})

const declared: System = {
  format: 1,
  system: 'shop',
  engine: 'postgres',
  datasets: {
    'public.kaiin': {
      label: '会員',
      subject: { self: ['email'] },
      fields: {
        kaiin_no: 'undeclared',
        email: { category: 'free-text', purposes: ['billing'], why: 'because we say so' },
        fax: { category: 'phone', purposes: [] },
      },
    },
    'public.old': { subject: 'none', fields: { x: 'undeclared' } },
  },
}

describe('a re-scan', () => {
  const { system, added, vanished } = mergeSystem(declared, scanned)

  it('keeps what people declared, even where it would have proposed otherwise', () => {
    expect(system.datasets['public.kaiin']).toMatchObject({
      label: '会員',
      subject: { self: ['email'] },
      fields: declared.datasets['public.kaiin']?.fields ?? {},
    })
  })

  it('adds new columns and tables as undeclared: a re-scan looks after nothing', () => {
    expect(system.datasets['public.kaiin']?.fields['tel']).toBe('undeclared')
    expect(system.datasets['public.orders']?.fields).toEqual({
      id: 'undeclared',
      kaiin_no: 'undeclared',
    })
    expect(system.datasets['public.orders']?.subject).toMatchObject({ to: 'public.kaiin' })
    expect(added).toEqual([
      { dataset: 'public.kaiin', field: 'tel' },
      { dataset: 'public.orders', field: 'id' },
      { dataset: 'public.orders', field: 'kaiin_no' },
    ])
  })

  it('names what vanished and leaves it to people to take it out', () => {
    expect(vanished).toEqual([
      { dataset: 'public.kaiin', field: 'fax' },
      { dataset: 'public.old', field: 'x' },
    ])
    expect(system.datasets['public.old']).toEqual(declared.datasets['public.old'])
  })

  it('of the same database changes nothing', () => {
    expect(mergeSystem(system, scanned)).toMatchObject({ system, added: [], vanished })
  })
})

import type { System } from '@yakusoku/policy'
import { describe, expect, it } from 'vitest'
import { findGaps } from './find-gaps.ts'
import { detail, summarise } from './summary.ts'
import { catalogOf } from './testing.ts'

const catalog = catalogOf(`
kaiin: *kaiin_no bigint, email text, memo text
secret: constructor text, tel text`)

const on = '2026-11-23'
const system: System = {
  format: 1,
  system: 'shop',
  engine: 'postgres',
  datasets: {
    'public.kaiin': {
      subject: { self: ['kaiin_no'] },
      fields: {
        kaiin_no: { category: 'member-id', purposes: ['billing'] },
        email: 'undeclared',
        fax: { notPersonal: { by: 'Officer', on }, purposes: [] },
      },
    },
    'public.old': { subject: 'none', fields: { x: 'undeclared' } },
  },
}

const { population, gaps } = findGaps(catalog, system)

describe('comparing a database with its inventory', () => {
  it('finds what nobody declared, what nobody classified and what is gone', () => {
    expect(gaps.map(({ dataset, field, state }) => `${dataset}.${field} ${state}`)).toEqual([
      'public.kaiin.email undeclared',
      'public.kaiin.memo observed-undeclared',
      'public.secret.constructor observed-undeclared',
      'public.secret.tel observed-undeclared',
      'public.kaiin.fax declared-missing',
      'public.old.x declared-missing',
    ])
  })

  it('looks at every live column and every declared one, so no more can fail than was looked at', () => {
    expect(population).toBe(5 + 2)
  })
})

describe('the summary for staff', () => {
  const purposes = [
    {
      id: 'billing',
      label: { ja: '請求', en: 'Billing' },
      clauses: ['purposes-1'],
      categories: ['member-id' as const],
      stoppable: false,
    },
  ]
  const ja = { file: 'policy.ja.md', sha256: '0'.repeat(64) }
  const company = { name: 'Fictional Shop' }
  const rules = {
    format: 1 as const,
    company,
    policy: { ja },
    purposes,
    provisions: [],
    schedules: [],
    statements: [],
  }
  const compared = { at: new Date('2026-11-23T00:00:00Z'), gaps }

  it('counts every field once, in the state the live database gives it', () => {
    expect(summarise(system, rules, compared)).toMatchObject({
      name: 'shop',
      datasets: 3,
      fields: {
        declared: 1,
        'not-personal': 0,
        undeclared: 1,
        'observed-undeclared': 3,
        'declared-missing': 2,
      },
      comparedAt: '2026-11-23T00:00:00.000Z',
    })
  })

  it('without a comparison tells what the inventory itself says', () => {
    expect(summarise(system, rules, null)).toMatchObject({
      fields: { declared: 1, 'not-personal': 1, undeclared: 2 },
      comparedAt: null,
    })
  })

  it('tells the path to the person, categories in both languages, and purposes by their labels', () => {
    const [kaiin] = detail(system, rules, null).tables
    expect(kaiin?.path).toEqual(['public.kaiin'])
    expect(kaiin?.fields[0]).toMatchObject({
      category: { id: 'member-id', label: { ja: '会員番号などの識別子' } },
      purposes: [{ id: 'billing', label: { ja: '請求' } }],
    })
  })
})

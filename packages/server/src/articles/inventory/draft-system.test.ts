import { Problem } from '@yakusoku/contract'
import { formatSystem, type PurposeRule, parseSystem, type System } from '@yakusoku/policy'
import { describe, expect, it } from 'vitest'
import { draftSystem } from './draft-system.ts'
import { catalogOf } from './testing.ts'

const purposes = [
  purpose('billing', ['member-id', 'name', 'order', 'payment', 'record']),
  purpose('mailing', ['member-id', 'email']),
  purpose('analysis', ['member-id', 'access-log']),
]

const shop = `
kaiin: *kaiin_no bigint, shimei text, mail_addr text, taikai_dt timestamp, upd_dt timestamp, zzz text, shokai_kaiin_no bigint > kaiin.kaiin_no
shain: *shain_no integer, sei text, mei text, joshi_no integer > shain.shain_no
chumon: *chumon_no bigint, kaiin_no bigint > kaiin.kaiin_no, tanto_shain_no integer > shain.shain_no, kingaku numeric, chumon_dt timestamp
chumon_meisai: *chumon_no bigint > chumon.chumon_no, *gyo_no integer, shohin_cd text > shohin.shohin_cd, suryo integer
kintai: *kintai_id bigint, shain_no integer > shain.shain_no, kinmu_bi date
toiawase: *toiawase_no bigint, mail text, naiyo text
inquiries_by_mailer: *id bigint, email integer, body text
mail_log: *log_id bigint, kaiin_no bigint, clicked_at timestamp
shohin: *shohin_cd text, shohin_mei text, spec jsonb, created_by integer > shain.shain_no
t_9: c1 text, c2 integer
oubo: *oubo_no bigint, shimei text, tel text
yearly_sales: nen integer, kingaku numeric`

const drafted = draft(shop)
const dataset = (name: string) => drafted.datasets[`public.${name}`]

describe('a drafted inventory', () => {
  it('passes the schema and survives being written as YAML', () => {
    expect(parseSystem(formatSystem(drafted), 'shop.yaml')).toEqual(drafted)
  })

  it('starts people at the tables named after them, customers and staff apart', () => {
    expect(dataset('kaiin')?.subject).toEqual({ self: ['kaiin_no'] })
    expect(dataset('shain')?.subject).toEqual({ self: ['shain_no'] })
  })

  it('follows foreign keys hop by hop to the customer, not to the colleague who served', () => {
    expect(dataset('chumon')?.subject).toEqual(link('kaiin_no', 'kaiin', 'foreign-key'))
    expect(dataset('chumon_meisai')?.subject).toEqual(link('chumon_no', 'chumon', 'foreign-key'))
    expect(dataset('kintai')?.subject).toEqual(link('shain_no', 'shain', 'foreign-key'))
  })

  it('proposes a key by its name where the database declares none, and says it is a guess', () => {
    expect(dataset('mail_log')?.subject).toEqual(link('kaiin_no', 'kaiin', 'declared'))
    expect(dataset('mail_log')?.label).toContain('外部キーはないので確かめてください')
  })

  it('proposes the e-mail address as the link of a table that has nothing else, if the types match', () => {
    expect(dataset('toiawase')?.subject).toEqual({
      columns: ['mail'],
      to: 'public.kaiin',
      references: ['mail_addr'],
      link: 'declared',
    })
    expect(dataset('inquiries_by_mailer')?.subject).not.toHaveProperty('to')
  })

  it('takes a row with a name and no way to a member for a person of its own', () => {
    expect(dataset('oubo')?.subject).toEqual({ self: ['oubo_no'] })
  })

  it('makes nobody’s data of a product, whoever entered it', () => {
    expect(dataset('shohin')?.subject).toBe('none')
  })

  it('calls a column harmless only where it understood the table or no text fits in', () => {
    const by = { by: 'yakusoku scan', on: '2026-11-23' }
    expect(dataset('shohin')?.fields['shohin_mei']).toEqual({ notPersonal: by, purposes: [] })
    expect(dataset('shohin')?.fields['spec']).toBe('undeclared')
    expect(dataset('t_9')?.fields).toEqual({
      c1: 'undeclared',
      c2: { notPersonal: by, purposes: [] },
    })
  })

  it('leaves a column of a person that no word fits undeclared', () => {
    expect(dataset('kaiin')?.fields['zzz']).toBe('undeclared')
  })

  it('files bookkeeping in a table of people as a record', () => {
    expect(dataset('kaiin')?.fields['upd_dt']).toMatchObject({ category: 'record' })
  })

  it('proposes for each column the purposes whose rule names its category', () => {
    expect(purposesOf(drafted, 'kaiin', 'shimei')).toEqual(['billing'])
    expect(purposesOf(drafted, 'kaiin', 'mail_addr')).toEqual(['mailing'])
  })

  it('gives keys to every purpose that sees something of the rows they tie, and to no other', () => {
    expect(purposesOf(drafted, 'kaiin', 'kaiin_no')).toEqual(['billing', 'mailing', 'analysis'])
    expect(purposesOf(drafted, 'chumon', 'kaiin_no')).toEqual(['billing'])
    expect(purposesOf(drafted, 'chumon', 'chumon_no')).toEqual(['billing'])
  })

  it('says why in the language asked for', () => {
    const english = draft(shop, { language: 'en' }).datasets['public.kaiin']?.fields['shimei']
    expect(english).toMatchObject({
      why: '"shimei" in the name reads as name / table "kaiin" is about people',
    })
  })

  it('is refused for a name that cannot become part of a role', () => {
    expect(() => draft(shop, { name: 'My Shop' })).toThrow(Problem)
  })

  it('takes the most pointed-at of two tables of people that point at each other', () => {
    const both = draft(`
users: *id bigint, name text, main_address_id bigint > addresses.id
addresses: *id bigint, user_id bigint > users.id, name text, zip text
orders: *id bigint, user_id bigint > users.id, total numeric`)
    expect(both.datasets['public.users']?.subject).toEqual({ self: ['id'] })
    expect(both.datasets['public.addresses']?.subject).toMatchObject({ to: 'public.users' })
  })

  it('survives names that JavaScript keeps for itself', () => {
    const odd = draft('constructor: *id bigint, toString text, __proto__ integer')
    expect(Object.keys(odd.datasets['public.constructor']?.fields ?? {})).toContain('toString')
  })
})

describe('a proposed schedule', () => {
  const schedules = [
    schedule('members', '退会後のお問い合わせに必要な期間'),
    schedule('orders', '法人税法'),
    schedule('mail', '特定商取引に関する法律'),
  ]
  const kept = draft(shop, { schedules })

  it('is the one whose name speaks of such rows, from the column that says when', () => {
    expect(kept.datasets['public.chumon']?.schedule).toEqual({ id: 'orders', from: 'chumon_dt' })
    expect(kept.datasets['public.kaiin']?.schedule).toEqual({ id: 'members', from: 'taikai_dt' })
  })

  it('is left to a person where two fit, where none fits, or where nothing says when', () => {
    const two = draft(shop, { schedules: [...schedules, schedule('old-orders', '')] })
    expect(two.datasets['public.chumon']).not.toHaveProperty('schedule')
    expect(kept.datasets['public.chumon_meisai']).not.toHaveProperty('schedule')
    expect(kept.datasets['public.shain']).not.toHaveProperty('schedule')
  })
})

function draft(tables: string, changes: Partial<Parameters<typeof draftSystem>[0]> = {}): System {
  return draftSystem({
    name: 'shop',
    catalog: catalogOf(tables),
    purposes,
    schedules: [],
    on: '2026-11-23',
    language: 'ja',
    ...changes,
  })
}

function link(column: string, to: string, kind: 'foreign-key' | 'declared') {
  return { columns: [column], to: `public.${to}`, references: [column], link: kind }
}

function purposesOf(system: System, table: string, column: string): readonly string[] {
  const field = system.datasets[`public.${table}`]?.fields[column]
  return field && field !== 'undeclared' ? field.purposes : []
}

function purpose(id: string, categories: PurposeRule['categories']): PurposeRule {
  return { id, label: { ja: id, en: id }, clauses: ['purposes-1'], categories, stoppable: false }
}

function schedule(id: string, ja: string) {
  const ground = { ja: ja || id, en: id }
  return { id, clauses: ['retention-1'], period: 'P1Y', ground, afterwards: 'erase' as const }
}

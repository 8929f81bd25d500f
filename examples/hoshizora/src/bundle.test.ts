import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import {
  bindClauses,
  findBundleProblems,
  parseRules,
  parseSystem,
  readDocument,
} from '@yakusoku/policy'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { generate } from './generate.ts'
import { bundleFolder, companyName } from './index.ts'
import { type ShopDatabase, shopDatabase } from './testing.ts'

const file = (name: string) => readFileSync(new URL(name, bundleFolder), 'utf8')
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const text = file('policy.ja.md')
const document = readDocument(text)
const rules = parseRules(file('rules.yaml'), 'rules.yaml')
const shop = parseSystem(file('systems/shop.yaml'), 'systems/shop.yaml')
const datasets = Object.entries(shop.datasets)

describe('the bundle of the shop', () => {
  it('agrees with itself', () => {
    const parts = { document, rules, systems: [shop], sha256: sha256(text) }
    expect(findBundleProblems(parts).map(({ message }) => message)).toEqual([])
    expect(rules.policy.en?.sha256).toBe(sha256(file('policy.en.md')))
    expect(rules.company.name).toBe(companyName.ja)
  })

  it('leaves no clause unbound, and calls none both a rule and a mere statement', () => {
    const bindings = bindClauses(document, rules)
    const odd = bindings.filter((binding) => (binding.rules.length === 0) === !binding.statement)
    expect(odd.map(({ clause }) => clause.id)).toEqual([])
  })

  it('declares every field, each for a purpose', () => {
    const idle = datasets.flatMap(([id, { fields }]) =>
      Object.entries(fields)
        .filter(([, field]) => field === 'undeclared' || field.purposes.length === 0)
        .map(([name]) => `${id}.${name}`),
    )
    expect(idle).toEqual([])
  })

  it.each([
    ['billing', false],
    ['advertising', true],
  ])('lets %s see many fields of many datasets', (purpose, stoppable) => {
    const seen = datasets.map(
      ([, { fields }]) =>
        Object.values(fields).filter(
          (field) =>
            field !== 'undeclared' && 'category' in field && field.purposes.includes(purpose),
        ).length,
    )
    expect(rules.purposes.find(({ id }) => id === purpose)?.stoppable).toBe(stoppable)
    expect(seen.filter((count) => count > 0).length).toBeGreaterThanOrEqual(6)
    expect(seen.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(40)
  })

  it('keeps each schedule as long as its clause says', () => {
    const words = { Y: '年', M: 'か月', D: '日' }
    const odd = rules.schedules.filter(({ clauses, period }) => {
      const unit = words[period.at(-1) as keyof typeof words]
      const promise = `${period.slice(1, -1)}${unit}間`
      return !document.clauses.some(
        ({ id, text: clause }) => clauses.includes(id) && clause.includes(promise),
      )
    })
    expect(rules.schedules.length).toBe(11)
    expect(odd.map(({ id }) => id)).toEqual([])
  })

  it('answers the nine kinds of request the policy lists', () => {
    expect(new Set(rules.requests?.kinds).size).toBe(9)
  })

  it('ends the life of every row that is about a person', () => {
    const endless = datasets.filter(([, { subject, schedule }]) => subject !== 'none' && !schedule)
    expect(endless.map(([id]) => id)).toEqual([])
  })

  it('ends a life only by a column the dataset has', () => {
    const odd = datasets.filter(
      ([, { schedule, fields }]) => schedule && !Object.hasOwn(fields, schedule.from),
    )
    expect(odd.map(([id]) => id)).toEqual([])
  })
})

describe('the bundle beside the real database', () => {
  let database: ShopDatabase

  beforeAll(async () => {
    database = await shopDatabase()
    await generate({ database: database.config, people: 20, asOf: '2026-11-23' })
  })

  afterAll(() => database[Symbol.asyncDispose]())

  it('declares every column there is, and none that is not', async () => {
    const columns = await database.query<{ name: string }>(
      `select concat_ws('.', table_schema, table_name, column_name) as name
       from information_schema.columns where table_schema in ('public', 'crm')`,
    )
    const declared = datasets.flatMap(([id, { fields }]) =>
      Object.keys(fields).map((name) => `${id}.${name}`),
    )
    expect(declared.toSorted()).toEqual(columns.map(({ name }) => name).toSorted())
  })

  it('calls a hop a foreign key only where the database has that key', async () => {
    const keys = await database.query<{ hop: string }>(
      `select format('%s.%s(%s) %s.%s(%s)', n.nspname, t.relname, a.attname, fn.nspname, f.relname, fa.attname) as hop
       from pg_constraint c
       join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
       join pg_class f on f.oid = c.confrelid join pg_namespace fn on fn.oid = f.relnamespace
       join pg_attribute a on a.attrelid = t.oid and a.attnum = c.conkey[1]
       join pg_attribute fa on fa.attrelid = f.oid and fa.attnum = c.confkey[1]
       where c.contype = 'f' and cardinality(c.conkey) = 1`,
    )
    const real = new Set(keys.map(({ hop }) => hop))
    const hops = datasets.flatMap(([id, { subject }]) =>
      subject !== 'none' && 'to' in subject && subject.link === 'foreign-key'
        ? [`${id}(${subject.columns.join()}) ${subject.to}(${subject.references.join()})`]
        : [],
    )
    expect(hops.length).toBeGreaterThan(20)
    expect(hops.filter((hop) => !real.has(hop))).toEqual([])
  })
})

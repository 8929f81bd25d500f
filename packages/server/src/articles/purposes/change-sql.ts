import { ident, literal } from '../../connectors/postgres/identifier.ts'
import type { Difference } from './compare.ts'
import { largeObjects } from './facts/object-facts.ts'
import type { Facts } from './facts/read.ts'
import type { Gate } from './gate/compile.ts'
import type { Fact, GateObject, Privilege } from './gate/object.ts'
import { differences } from './gate/privileges.ts'

/** What changes, as a person reads it. */
export interface Change {
  readonly action: 'create' | 'replace' | 'remove'
  readonly object: string
  /** The clauses it keeps. */
  readonly why: readonly string[]
  /** What was found different, where somebody had changed it. */
  readonly details: readonly string[]
}

/** The changes and the SQL that makes them. */
export interface Work {
  readonly changes: readonly Change[]
  readonly statements: readonly string[]
}

/**
 * Turns differences into SQL, in the order PostgreSQL accepts: views and triggers that go or change
 * first, then everything that is made or repaired, then what nothing needs any more.
 */
export function changeSql(given: {
  readonly gate: Gate
  readonly differing: readonly Difference[]
  readonly facts: Facts
  /** Roles another database of this server uses: they lose their rights here and stay. */
  readonly elsewhere: readonly string[]
}): Work {
  const { gate, differing, facts, elsewhere } = given
  const found = new Map(differing.map((each) => [each.object, each]))
  const touched = gate.objects.filter(({ key }) => found.has(key))
  const removals = removalsOf(differing, facts, elsewhere)
  const masks = touched.some(({ key }) => /^(mask|trigger|function) /.test(key))
  return {
    changes: [
      ...touched.map(({ key, why }) => changeOf(key, why, { difference: found.get(key), facts })),
      ...removals
        .filter(({ sql }) => sql.length > 0)
        .map(({ object, details }) => ({ action: 'remove' as const, object, why: [], details })),
    ],
    statements: [
      ...removals.filter(({ first }) => first).flatMap(({ sql }) => sql),
      ...dropsOf(touched, facts),
      ...makesOf(touched, facts),
      ...gate.bits,
      ...(masks ? gate.backfill : []),
      ...removals
        .filter(({ first }) => !first)
        .toSorted((a, b) => a.rank - b.rank)
        .flatMap(({ sql }) => sql),
    ],
  }
}

function dropsOf(touched: readonly GateObject[], facts: Facts): string[] {
  const present = touched.filter(({ key }) => facts.has(key))
  return present.toReversed().flatMap(({ drop }) => drop)
}

function makesOf(touched: readonly GateObject[], facts: Facts): string[] {
  return touched.flatMap(({ key, create, repair }) => {
    const fact = facts.get(key)
    return fact ? repair(fact) : create
  })
}

function changeOf(
  object: string,
  why: readonly string[],
  { difference, facts }: { readonly difference: Difference | undefined; readonly facts: Facts },
): Change {
  const action = facts.has(object) ? 'replace' : 'create'
  return { action, object, why, details: difference?.details ?? [] }
}

interface Removal {
  readonly sql: readonly string[]
  /** Before anything is made: others depend on it. */
  readonly first: boolean
  readonly rank: number
}

/** What nothing wants any more; last found first, since the later stands on the earlier. */
function removalsOf(
  differing: readonly Difference[],
  facts: Facts,
  elsewhere: readonly string[],
): (Removal & Pick<Difference, 'object' | 'details'>)[] {
  const schemas = schemasOf(facts)
  const surplus = differing.filter(({ kind }) => kind === 'unexpected').toReversed()
  return surplus.map(({ object, details }) => {
    const fact = facts.get(object) ?? {}
    const gone = nameParts(object, fact)
    return { object, details, ...(removalOfRole(gone, schemas, elsewhere) ?? removal(gone)) }
  })
}

interface Gone {
  readonly kind: string
  readonly parts: readonly string[]
  /** What the key says after the kind, unquoted. */
  readonly name: string
  readonly fact: Fact
}

function nameParts(object: string, fact: Fact): Gone {
  const kind = object.slice(0, object.indexOf(' '))
  const name = object
    .slice(kind.length + 1)
    .replace(/^"(.*)"$/s, (_, inner: string) => inner.replaceAll('""', '"'))
  return { kind, parts: (fact['parts'] ?? []) as readonly string[], name, fact }
}

/** A table somebody put into a schema of ours may hold data: it is reported, and never dropped. */
function removal({ kind, parts: [schema = '', name = '', trigger = ''], fact }: Gone): Removal {
  const relation = () => ident(schema, name)
  switch (kind) {
    case 'trigger':
      return early(0, `DROP TRIGGER ${ident(trigger)} ON ${relation()}`)
    case 'view':
      return early(0, `DROP VIEW ${relation()}`)
    case 'function':
      return late(1, `DROP ROUTINE ${relation()}(${String(fact['args'])})`)
    case 'mask':
      return late(2, `ALTER TABLE ${relation()} DROP COLUMN yk_gate`)
    case 'schema':
      return late(3, `DROP SCHEMA ${ident(schema)}`)
    default:
      return late(6)
  }
}

/** Null where the object is no role and belongs to none. */
function removalOfRole(
  { kind, name: role, fact }: Gone,
  schemas: readonly string[],
  elsewhere: readonly string[],
): Removal | null {
  switch (kind) {
    case 'privileges':
      return early(4, ...differences({ fact, wanted: [] as Privilege[], role, ours: schemas }))
    case 'role':
      return elsewhere.includes(role) ? late(5) : late(5, `DROP ROLE ${ident(role)}`)
    case largeObjects:
      return late(4, ...unlink(role))
    default:
      return null
  }
}

/** Each takes a lock until the end, and locks are few: the next plan takes the rest. */
const unlinkedAtOnce = 1000

/** As the role itself: who may act as it does not always inherit from it. */
function unlink(role: string): string[] {
  return [
    `SET LOCAL ROLE ${ident(role)}`,
    `SELECT count(pg_catalog.lo_unlink(o.oid)) FROM (SELECT oid FROM pg_catalog.pg_largeobject_metadata WHERE lomowner = ${literal(ident(role))}::regrole LIMIT ${unlinkedAtOnce}) AS o`,
    'RESET ROLE',
  ]
}

const early = (rank: number, ...sql: readonly string[]): Removal => ({ sql, first: true, rank })
const late = (rank: number, ...sql: readonly string[]): Removal => ({ sql, first: false, rank })

function schemasOf(facts: Facts): string[] {
  return [...facts]
    .filter(([key]) => key.startsWith('schema '))
    .map(([, fact]) => String((fact['parts'] as readonly string[])[0]))
}

import { ident } from '../../connectors/postgres/identifier.ts'
import type { Difference } from './compare.ts'
import type { Facts } from './facts/read.ts'
import type { Gate } from './gate/compile.ts'
import type { Fact, Privilege } from './gate/object.ts'
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
  const drops = touched
    .filter(({ key }) => facts.has(key))
    .toReversed()
    .flatMap(({ drop }) => drop)
  const makes = touched.flatMap(({ key, create, repair }) => {
    const fact = facts.get(key)
    return fact ? repair(fact) : create
  })
  const surplus = differing.filter(({ kind }) => kind === 'unexpected').toReversed()
  const removals = surplus.map(({ object }) => ({
    object,
    ...removal(object, facts.get(object) ?? {}, { schemas: schemasOf(facts), elsewhere }),
  }))
  const early = removals.filter(({ first }) => first).flatMap(({ sql }) => sql)
  const late = removals.filter(({ first }) => !first).toSorted((a, b) => a.rank - b.rank)
  const masks = touched.some(({ key }) => /^(mask|trigger|function) /.test(key))
  return {
    changes: [
      ...touched.map(({ key, why }) => changeOf(key, why, { difference: found.get(key), facts })),
      ...removals
        .filter(({ sql }) => sql.length > 0)
        .map(({ object }) => ({ action: 'remove' as const, object, why: [], details: [] })),
    ],
    statements: [
      ...early,
      ...drops,
      ...makes,
      ...gate.bits,
      ...(masks ? gate.backfill : []),
      ...late.flatMap(({ sql }) => sql),
    ],
  }
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

/** A table somebody put into a schema of ours may hold data: it is reported, and never dropped. */
function removal(
  object: string,
  fact: Fact,
  {
    schemas,
    elsewhere,
  }: { readonly schemas: readonly string[]; readonly elsewhere: readonly string[] },
): Removal {
  const kind = object.slice(0, object.indexOf(' '))
  const parts = (fact['parts'] ?? []) as readonly string[]
  const [schema = '', name = '', trigger = ''] = parts
  const role = object
    .slice(kind.length + 1)
    .replace(/^"(.*)"$/s, (_, inner: string) => inner.replaceAll('""', '"'))
  switch (kind) {
    case 'trigger':
      return {
        first: true,
        rank: 0,
        sql: [`DROP TRIGGER ${ident(trigger)} ON ${ident(schema, name)}`],
      }
    case 'view':
      return { first: true, rank: 0, sql: [`DROP VIEW ${ident(schema, name)}`] }
    case 'function':
      return {
        first: false,
        rank: 1,
        sql: [`DROP ROUTINE ${ident(schema, name)}(${String(fact['args'])})`],
      }
    case 'mask':
      return {
        first: false,
        rank: 2,
        sql: [`ALTER TABLE ${ident(schema, name)} DROP COLUMN yk_gate`],
      }
    case 'schema':
      return { first: false, rank: 3, sql: [`DROP SCHEMA ${ident(schema)}`] }
    case 'privileges':
      return {
        first: true,
        rank: 4,
        sql: differences({ fact, wanted: [] as Privilege[], role, ours: schemas }),
      }
    case 'role':
      return {
        first: false,
        rank: 5,
        sql: elsewhere.includes(role) ? [] : [`DROP ROLE ${ident(role)}`],
      }
    default:
      return { first: false, rank: 6, sql: [] }
  }
}

function schemasOf(facts: Facts): string[] {
  return [...facts]
    .filter(([key]) => key.startsWith('schema '))
    .map(([, fact]) => String((fact['parts'] as readonly string[])[0]))
}

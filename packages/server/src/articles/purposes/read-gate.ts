import { Problem } from '@yakusoku/contract'
import type { Rules, System } from '@yakusoku/policy'
import { type Catalog, datasetId } from '../../connectors/postgres/catalog.ts'
import type { Queryable } from '../../connectors/postgres/connect.ts'
import { describe } from '../../connectors/postgres/describe.ts'
import { compare, type Difference } from './compare.ts'
import { largeObjects } from './facts/object-facts.ts'
import { readBits, readPlace } from './facts/place.ts'
import { type Facts, pinSearchPath, readFacts, type Scope } from './facts/read.ts'
import { readRecorded } from './facts/record.ts'
import { compileGate, type Gate } from './gate/compile.ts'
import { digest } from './gate/digest.ts'
import {
  controlSchema,
  gateColumn,
  keeperRole,
  ownerRole,
  purposeRole,
  purposeSchema,
} from './gate/names.ts'
import type { Fact } from './gate/object.ts'
import type { Place } from './gate/place.ts'

/** The gate as wanted and as found, side by side. */
export interface GateReading {
  readonly gate: Gate
  readonly place: Place
  readonly catalog: Catalog
  readonly scope: Scope
  readonly facts: Facts
  readonly differences: readonly Difference[]
  /** Whether an apply was ever recorded here. */
  readonly installed: boolean
}

/**
 * Reads a system and compiles its gate; inside a transaction.
 *
 * @throws Problem `purposes.not-a-member`, `purposes.other-system`, `purposes.name-taken` and those of compiling.
 */
export async function readGate(
  sql: Queryable,
  given: { readonly rules: Rules; readonly system: System; readonly joining: boolean },
): Promise<GateReading> {
  const { rules, system, joining } = given
  const name = system.system
  await pinSearchPath(sql)
  const recorded = await readRecorded(sql)
  refuseOtherSystem([...recorded.keys()], name)
  const catalog = await describe(sql)
  const place = await readPlace(sql, { system: name, recorded, joining })
  const bits = await readBits(sql, recorded.size > 0)
  const gate = compileGate({ rules, system, catalog, bits }, place)
  const scope = scopeOf(rules, name, [...recorded.keys()])
  const facts = await readFacts(sql, scope)
  refuseForeign(gate, facts, recorded.size > 0)
  const differences = compare({ objects: gate.objects, facts, recorded })
  return { gate, place, catalog, scope, facts, differences, installed: recorded.size > 0 }
}

/** What is wanted, and what an earlier apply left. */
function scopeOf(rules: Rules, system: string, recorded: readonly string[]): Scope {
  const names = (kind: string) =>
    recorded.filter((key) => key.startsWith(`${kind} `)).map((key) => key.slice(kind.length + 1))
  const owning = [ownerRole(system), keeperRole(system)]
  const roles = rules.purposes.map(({ id }) => purposeRole(system, id))
  const schemas = rules.purposes.map(({ id }) => purposeSchema(id))
  return {
    roles: [...new Set([...owning, ...roles, ...names('role')])].toSorted(),
    owning,
    schemas: [...new Set([controlSchema, ...schemas, ...names('schema')])].toSorted(),
  }
}

/** Two systems in one database would share masks and restrictions: one of the two addresses is wrong. */
function refuseOtherSystem(recorded: readonly string[], system: string): void {
  const mine = `role ${keeperRole(system)}`
  const keeper = recorded.find((key) => /^role yk_.*_keeper$/.test(key))
  if (!keeper || keeper === mine) return
  const installed = keeper.slice('role yk_'.length, -'_keeper'.length)
  throw new Problem('purposes.other-system', { system, installed })
}

/** Before the first apply nothing of our names may be there: it would be somebody else's. */
function refuseForeign(gate: Gate, facts: Facts, installed: boolean): void {
  if (installed) return
  const taken = gate.objects.find(({ key }) => /^(schema|mask) /.test(key) && facts.has(key))
  if (taken) throw new Problem('purposes.name-taken', { object: taken.key })
}

/** A hash per thing a plan stands on: when one moves, the plan is stale and can say which. */
export function baseOf(
  datasetIds: readonly string[],
  catalog: Catalog,
  facts: Facts,
): Record<string, string> {
  const tables = new Map(catalog.tables.map((table) => [datasetId(table), table]))
  const datasets = datasetIds.toSorted().flatMap((dataset) => {
    const table = tables.get(dataset)
    if (!table) return []
    const { kind, owner, primaryKey, foreignKeys } = table
    const columns = table.columns
      .filter(({ name }) => name !== gateColumn)
      .map(({ name, type, nullable, generated }) => ({ name, type, nullable, generated }))
    return [[`dataset ${dataset}`, digest({ kind, owner, primaryKey, foreignKeys, columns })]]
  })
  // A purpose can make large objects at any moment: they must not turn every plan stale.
  const standing = [...facts].filter(([key]) => !key.startsWith(`${largeObjects} `))
  const objects = standing.map(([key, fact]: readonly [string, Fact]) => [key, digest(fact)])
  return Object.fromEntries([...datasets, ...objects])
}

import type { Bilingual } from '@yakusoku/contract'
import type { Rules, System } from '@yakusoku/policy'
import type { Queryable, SystemConnection } from '../../connectors/postgres/connect.ts'
import { type Change, changeSql, type Work } from './change-sql.ts'
import { boundedCounter } from './count.ts'
import { type Effect, readEffects } from './effects.ts'
import type { Scope } from './facts/read.ts'
import { digest } from './gate/digest.ts'
import type { Fact } from './gate/object.ts'
import { type Need, readNeeds } from './needs.ts'
import { baseOf, type GateReading, readGate } from './read-gate.ts'
import { membersWarning, readWarnings } from './warnings.ts'

/** What applying would do: to people first, then to the database. JSON all through. */
export interface Plan {
  readonly format: 1
  readonly system: string
  /** SHA-256 over everything else here: what is approved, applied and recorded. */
  readonly hash: string
  /** SHA-256 of the rules and the inventory it was made from. */
  readonly bundle: string
  readonly effects: readonly Effect[]
  readonly changes: readonly Change[]
  readonly statements: readonly string[]
  readonly warnings: readonly Bilingual[]
  /** The least rights applying needs, and which the user we connected as holds. */
  readonly needs: readonly Need[]
  /** A hash per thing the plan stands on; apply refuses when one has moved. */
  readonly base: Readonly<Record<string, string>>
  /** The gate as it will be recorded. */
  readonly wanted: readonly Wanted[]
  readonly scope: Scope
}

/** One object as it must be after applying. */
export interface Wanted {
  readonly key: string
  readonly hash: string
  readonly expect: Fact
}

/**
 * Plans the gate of one system; reads only.
 *
 * A plan without changes means that the gate is as the rules want it. The effects are counted with a
 * bound of 5 s per count.
 *
 * @throws Problem `purposes.path-broken`, `purposes.column-missing`, `purposes.link-generated`,
 *   `purposes.schedule-unknown`, `purposes.schedule-not-a-date`, `purposes.too-many`,
 *   `purposes.name-reserved`, `purposes.name-taken`, `purposes.other-system`, `purposes.row-security`,
 *   `purposes.not-a-member`
 */
export async function plan(
  connection: SystemConnection,
  rules: Rules,
  system: System,
): Promise<Plan> {
  return connection.readOnly(async (sql) => {
    const { reading, needs, changes, statements } = await draftWork(sql, { rules, system })
    const { gate, facts, scope, place } = reading
    const warnings = await readWarnings(sql, gate)
    const draft = {
      format: 1 as const,
      system: system.system,
      bundle: digest({ rules, system }),
      effects: await effectsOf(reading, () => readEffects(reading, boundedCounter(sql))),
      changes,
      statements,
      warnings: [...membersWarning(place.appliers, changes), ...warnings],
      needs,
      base: baseOf(Object.keys(system.datasets), reading.catalog, facts),
      wanted: gate.objects.map(({ key, hash, expect }) => ({ key, hash, expect })),
      scope,
    }
    return { ...draft, hash: digest(draft) }
  })
}

interface Draft extends Work {
  readonly reading: GateReading
  readonly needs: readonly Need[]
}

/**
 * Works out what to change.
 *
 * Whoever can apply it joins the roles of the gate, to be able to change it again. Whoever lacks a right
 * only hands a script to a DBA, and must not come out of it as somebody who can change restrictions.
 */
async function draftWork(
  sql: Queryable,
  bundle: { readonly rules: Rules; readonly system: System },
): Promise<Draft> {
  const joining = await draftFrom(sql, await readGate(sql, { ...bundle, joining: true }))
  if (joining.needs.every(({ held }) => held)) return joining
  return draftFrom(sql, await readGate(sql, { ...bundle, joining: false }))
}

async function draftFrom(sql: Queryable, reading: GateReading): Promise<Draft> {
  const { gate, facts, place, differences: differing } = reading
  const work = changeSql({ gate, differing, facts, elsewhere: place.elsewhere })
  return { ...work, reading, needs: await readNeeds(sql, gate, work.changes) }
}

/** Nobody is affected by a plan that changes nothing. */
async function effectsOf(
  { differences }: GateReading,
  count: () => Promise<Effect[]>,
): Promise<Effect[]> {
  return differences.length === 0 ? [] : count()
}

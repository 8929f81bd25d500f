import type { Bilingual } from '@yakusoku/contract'
import type { Rules, System } from '@yakusoku/policy'
import type { SystemConnection } from '../../connectors/postgres/connect.ts'
import { type Change, changeSql } from './change-sql.ts'
import { boundedCounter } from './count.ts'
import { type Effect, readEffects } from './effects.ts'
import type { Scope } from './facts/read.ts'
import { digest } from './gate/digest.ts'
import type { Fact } from './gate/object.ts'
import { type Need, readNeeds } from './needs.ts'
import { baseOf, type GateReading, readGate } from './read-gate.ts'
import { readWarnings } from './warnings.ts'

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
 *   `purposes.name-reserved`, `purposes.name-taken`, `purposes.other-system`, `purposes.row-security`
 */
export async function plan(
  connection: SystemConnection,
  rules: Rules,
  system: System,
): Promise<Plan> {
  return connection.readOnly(async (sql) => {
    const reading = await readGate(sql, { rules, system, joining: true })
    const { gate, facts, scope, place, differences: differing } = reading
    const warnings = await readWarnings(sql, gate)
    const { changes, statements } = changeSql({
      gate,
      differing,
      facts,
      elsewhere: place.elsewhere,
    })
    const draft = {
      format: 1 as const,
      system: system.system,
      bundle: digest({ rules, system }),
      effects: await effectsOf(reading, () => readEffects(reading, boundedCounter(sql))),
      changes,
      statements,
      warnings,
      needs: await readNeeds(sql, gate, changes),
      base: baseOf(Object.keys(system.datasets), reading.catalog, facts),
      wanted: gate.objects.map(({ key, hash, expect }) => ({ key, hash, expect })),
      scope,
    }
    return { ...draft, hash: digest(draft) }
  })
}

/** Nobody is affected by a plan that changes nothing. */
async function effectsOf(
  { differences }: GateReading,
  count: () => Promise<Effect[]>,
): Promise<Effect[]> {
  return differences.length === 0 ? [] : count()
}
